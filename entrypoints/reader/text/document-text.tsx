import { messages } from '../../../components/index.ts';
import type { Block } from '../../../utils/model/index.ts';
import { MarkedText } from '../marks/marked-text.tsx';
import { blockId, cellsOf, type Part } from './parts.ts';

const MAX_INDENT = 4;

interface BlocksProps {
  readonly blocks: readonly Block[];
}

/** A snapshot in clean type. */
export function DocumentText({ blocks, parts }: BlocksProps & { readonly parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => (
        <PartText key={part.kind === 'list' || part.kind === 'table' ? part.blocks[0] : part.block} blocks={blocks} part={part} />
      ))}
    </>
  );
}

function PartText({ blocks, part }: BlocksProps & { readonly part: Part }) {
  switch (part.kind) {
    case 'list':
      return <ListText blocks={blocks} items={part.blocks} />;
    case 'table':
      return <TableText blocks={blocks} rows={part.blocks} header={part.header} />;
    case 'heading': {
      const Heading = `h${part.rank}` as const;
      return (
        <Heading id={blockId(part.block)} tabIndex={-1}>
          <MarkedText block={blocks[part.block]!} index={part.block} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <MarkedText block={blocks[part.block]!} index={part.block} />
        </blockquote>
      );
    case 'caption':
    case 'paragraph':
      return (
        <p class={part.kind}>
          <MarkedText block={blocks[part.block]!} index={part.block} />
        </p>
      );
  }
}

function ListText({ blocks, items }: BlocksProps & { readonly items: readonly number[] }) {
  return (
    <ul role="list">
      {items.map((index) => {
        const block = blocks[index]!;
        return (
          <li key={index} data-depth={Math.min(MAX_INDENT, block.level ?? 1)}>
            <span class={block.marker === undefined ? 'marker bullet' : 'marker'}>{block.marker ?? '•'}</span>
            <span>
              <MarkedText block={block} index={index} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface TableTextProps extends BlocksProps {
  readonly rows: readonly number[];
  readonly header: readonly string[] | undefined;
}

/** A wide table is moved within its own frame, which the keyboard reaches too. */
function TableText({ blocks, rows, header }: TableTextProps) {
  return (
    <div class="table-frame" role="region" aria-label={messages.value.reader.table} tabIndex={0}>
      <table>
        {header && (
          <thead>
            <tr>
              {header.map((text, column) => (
                <th key={column} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((index) => {
            const cells = cellsOf(blocks[index]!);
            return (
              <tr key={index}>
                {cells.map(({ start, end }) => (
                  <td key={start} colSpan={cells.length === 1 && header ? header.length : 1}>
                    <MarkedText block={blocks[index]!} index={index} start={start} end={end} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { messages } from '../../../components/index.ts';
import type { Block } from '../../../utils/model/index.ts';
import { blockId, type Part } from './parts.ts';

/** With fewer headings the document is its own outline. */
const MIN_HEADINGS = 3;
/** Where there is room for it, as in reader.css; elsewhere it is opened when wanted. */
const BESIDE_THE_TEXT = '(min-width: 1240px)';

/** The headings of the document, each leading to its place; nothing where there are few. */
export function Outline({ blocks, parts }: { readonly blocks: readonly Block[]; readonly parts: readonly Part[] }) {
  const headings = parts.filter((part) => part.kind === 'heading');
  if (headings.length < MIN_HEADINGS) return null;
  const { outline } = messages.value.reader;
  return (
    <nav class="outline" aria-label={outline}>
      <details open={matchMedia(BESIDE_THE_TEXT).matches}>
        <summary>{outline}</summary>
        <ul role="list">
          {headings.map(({ block, rank }) => (
            <li key={block} data-depth={Math.min(3, rank - 1)}>
              <a href={`#${blockId(block)}`}>{blocks[block]!.text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

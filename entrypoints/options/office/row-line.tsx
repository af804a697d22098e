import type { ReadonlySignal } from '@preact/signals';
import { type Completion, DownIcon, IconButton, messages, TrashIcon, UpIcon } from '../../../components/index.ts';
import { RowField } from './row-field.tsx';

export interface Column<Row> {
  readonly name: keyof Row & string;
  readonly label: string;
  readonly completions?: ReadonlySignal<readonly Completion[]> | undefined;
}

/** What a row tells its list. One object for all rows, so that a row that did not change is not drawn again. */
export interface RowActs<Row> {
  readonly write: (row: number, name: keyof Row & string, text: string) => void;
  readonly move: (from: number, steps: 1 | -1) => void;
  readonly remove: (row: number) => void;
}

export interface RowLineProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly isLast: boolean;
  readonly columns: readonly Column<Row>[];
  readonly isWhole: (row: Row) => boolean;
  /** What is said of a row that is not whole. */
  readonly incomplete: string;
  readonly acts: RowActs<Row>;
}

/** One row of a list that is typed: its fields, and what moves it or takes it away. */
export function RowLine<Row extends { readonly [N in keyof Row]: string } & { readonly name: string }>({ row, index, isLast, columns, isWhole, incomplete, acts }: RowLineProps<Row>) {
  const { up, down, remove, of } = messages.value.options.office;
  const isUnfinished = !isWhole(row) && Object.values<string>(row).some((text) => text.trim() !== '');
  return (
    <li>
      <div class="row-fields">
        {columns.map(({ name, label, completions }) => (
          <RowField
            key={name}
            label={row.name === '' ? label : of(label, row.name)}
            placeholder={label}
            value={row[name]}
            completions={completions}
            invalid={isUnfinished}
            onInput={(text) => acts.write(index, name, text)}
          />
        ))}
      </div>
      <span class="row-acts">
        <span class="up">
          <IconButton icon={UpIcon} size="small" label={up(row.name)} disabled={index === 0} onClick={() => acts.move(index, -1)} />
        </span>
        <span class="down">
          <IconButton icon={DownIcon} size="small" label={down(row.name)} disabled={isLast} onClick={() => acts.move(index, 1)} />
        </span>
        <span class="remove">
          <IconButton icon={TrashIcon} size="small" tone="danger" label={remove(row.name)} onClick={() => acts.remove(index)} />
        </span>
      </span>
      {isUnfinished && <p class="field-error">{incomplete}</p>}
    </li>
  );
}

import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, messages, PlusIcon, TextArea } from '../../../components/index.ts';
import { newRows } from './pasted-lines.ts';
import { type Column, type RowActs, RowLine } from './row-line.tsx';

export interface RowsEditorProps<Row> {
  readonly rows: readonly Row[];
  /** The same ones from drawing to drawing: the rows are drawn again with others. */
  readonly columns: readonly Column<Row>[];
  readonly empty: Row;
  readonly texts: {
    readonly title: string;
    readonly none: string;
    readonly add: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly incomplete: string;
  };
  /** A row that is not is not kept. */
  readonly isWhole: (row: Row) => boolean;
  readonly ofLines: (text: string) => readonly Row[];
  /** Called with every letter. */
  readonly onChange: (rows: readonly Row[]) => void;
  /** Called where the change has an undo: a row was taken away, or several were added. */
  readonly onRemove: (rows: readonly Row[]) => void;
  /** @param lacking how many of the added are not whole */
  readonly onPaste: (rows: readonly Row[], added: number, lacking: number) => void;
}

/** A list that is typed: one row each, moved up and down, taken away, added one by one or as pasted lines. */
export function RowsEditor<Row extends { readonly [N in keyof Row]: string } & { readonly name: string }>({
  rows,
  columns,
  empty,
  texts,
  isWhole,
  ofLines,
  onChange,
  onRemove,
  onPaste,
}: RowsEditorProps<Row>) {
  const { common } = messages.value;
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const [pasted, setPasted] = useState<string>();

  /** What cannot be pressed there leaves the focus to another act of its row; where there is no such row, it goes to what adds one. */
  function focusOn(row: number, what: 'input' | '.up > button' | '.down > button' | '.remove > button'): void {
    requestAnimationFrame(() => {
      const line = list.current?.children[row];
      (line?.querySelector<HTMLElement>(`${what}:enabled`) ?? line?.querySelector<HTMLElement>('.row-acts button:enabled') ?? adding.current)?.focus();
    });
  }

  function add(): void {
    onChange([...rows, empty]);
    focusOn(rows.length, 'input');
  }

  function write(row: number, name: keyof Row & string, text: string): void {
    onChange(rows.with(row, { ...rows[row]!, [name]: text }));
  }

  function move(from: number, steps: 1 | -1): void {
    const to = from + steps;
    onChange(rows.with(from, rows[to]!).with(to, rows[from]!));
    focusOn(to, steps === 1 ? '.down > button' : '.up > button');
  }

  function remove(row: number): void {
    onRemove(rows.toSpliced(row, 1));
    focusOn(Math.min(row, rows.length - 2), '.remove > button');
  }

  function takePasted(text: string): void {
    const given = ofLines(text);
    const added = newRows(rows, given);
    if (given.length > 0) onPaste([...rows, ...added], added.length, added.filter((row) => !isWhole(row)).length);
    closePaste();
  }

  function closePaste(): void {
    setPasted(undefined);
    focusOn(rows.length, 'input');
  }

  // The rows keep one object of acts for good; what it does is that of the latest drawing.
  const latest = useRef({ write, move, remove });
  latest.current = { write, move, remove };
  const acts = useMemo<RowActs<Row>>(
    () => ({
      write: (...what) => latest.current.write(...what),
      move: (...what) => latest.current.move(...what),
      remove: (row) => latest.current.remove(row),
    }),
    [],
  );

  return (
    <div class="rows-editor" role="group" aria-label={texts.title}>
      {rows.length === 0 && pasted === undefined && <p class="muted small">{texts.none}</p>}
      <ul ref={list} role="list" class="rows">
        {rows.map((row, index) => (
          <RowLine key={index} row={row} index={index} isLast={index === rows.length - 1} columns={columns} isWhole={isWhole} incomplete={texts.incomplete} acts={acts} />
        ))}
      </ul>
      {pasted === undefined ? (
        <div class="acts">
          <Button ref={adding} icon={PlusIcon} onClick={add}>
            {texts.add}
          </Button>
          <Button tone="quiet" onClick={() => setPasted('')}>
            {texts.paste}
          </Button>
        </div>
      ) : (
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            takePasted(pasted);
          }}
        >
          <TextArea label={texts.paste} hint={texts.pasteHint} value={pasted} onInput={setPasted} />
          <div class="acts">
            <Button type="submit" tone="primary">
              {texts.add}
            </Button>
            <Button tone="quiet" onClick={closePaste}>
              {common.cancel}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

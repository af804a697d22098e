import { fold } from '../../../utils/text/index.ts';

/** What parts the columns of a pasted line: a tab, as spreadsheets give it, a semicolon, or a bar. */
const COLUMNS = /[\t;|]/;
/** "1.", "a)", "-": stands before an item of a list and is no part of it. */
const MARKER = /^(?:\d{1,4}[.)]|[a-zđ][.)]|[-–•*+])\s+/u;
/** The same in a column of its own, or the number of a row. */
const ROW_NUMBER = /^(?:(?:\d{1,4}|[IVXLC]{1,7})[.)]?|[a-zđ][.)]|[-–•*+]|)$/u;
/** A cell that spreadsheets put in quotation marks, because it has a line break or such marks of its own. */
const QUOTED_CELL = /(^|[\t\n])"((?:[^"]|"")*)"(?=\t|\n|$)/g;
/** Without any there is nothing to read. */
const LETTER = /\p{L}/u;

/** The cells of a row by the columns they belong to. */
export type Row<Name extends string> = Readonly<Record<Name, string>>;

/**
 * The rows of a list or table as it was pasted: each cell under the column that its heading names, or in the order of `columns`
 * where there are no headings; what is over goes to the last of them. Numbers of rows, bullets and empty lines are left out.
 * @param columns their names, and how their headings are written: folded, see fold()
 */
export function tableOf<const Name extends string>(text: string, columns: Readonly<Record<Name, RegExp>>): Row<Name>[] {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(QUOTED_CELL, (_, before: string, cell: string) => before + cell.replaceAll('""', '"').replaceAll(/\s+/g, ' ').trim())
    .split('\n')
    .map((line) => line.split(COLUMNS).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => LETTER.test(cell) && !ROW_NUMBER.test(cell)));
  const names = Object.keys(columns) as Name[];
  const headings = lines[0]?.map((cell) => names.find((name) => columns[name].test(fold(cell)))) ?? [];
  const isHeaded = headings.includes(names[0]) && headings.filter((name) => name !== undefined).length >= Math.min(2, lines[0]!.length);
  return lines.slice(isHeaded ? 1 : 0).map((cells) => (isHeaded ? underHeadings(cells, headings, names) : inOrder(cells, names)));
}

function underHeadings<Name extends string>(cells: readonly string[], headings: readonly (Name | undefined)[], names: readonly Name[]): Row<Name> {
  return rowOf(names, (name) => cells.filter((_, at) => headings[at] === name));
}

function inOrder<Name extends string>(cells: readonly string[], names: readonly Name[]): Row<Name> {
  const [first = '', ...others] = cells.slice(cells.findIndex((cell) => !ROW_NUMBER.test(cell)));
  const own = [first.replace(MARKER, ''), ...others];
  return rowOf(names, (_, at) => (at === names.length - 1 ? own.slice(at) : own.slice(at, at + 1)));
}

function rowOf<Name extends string>(names: readonly Name[], cellsOf: (name: Name, at: number) => readonly string[]): Row<Name> {
  return Object.fromEntries(names.map((name, at) => [name, cellsOf(name, at).filter((cell) => cell !== '').join(', ')])) as Row<Name>;
}

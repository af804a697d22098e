import { comparable } from '../../../utils/text/index.ts';
import type { PersonRow, UnitRow } from './office-form.ts';

/** What parts the columns of a pasted line: a tab, as spreadsheets give it, a semicolon, or a bar. */
const COLUMNS = /\s*[\t;|]\s*/;
/** "1.", "a)", "-": stands before an item of a list and is no part of it. */
const MARKER = /^\s*(?:\d{1,4}[.)]|[a-zđ][.)]|[-–•*+])\s+/u;
/** "Sở Tài chính (STC)". */
const IN_BRACKETS = /\s*\(([^()]+)\)\s*$/;

/** Those of the pasted rows that are not there yet, each once. A unit is known by its name, a person by name and title. */
export function newRows<Row extends { readonly name: string; readonly title?: string }>(rows: readonly Row[], pasted: readonly Row[]): Row[] {
  const keyOf = ({ name, title = '' }: Row): string => [name, title].map((part) => comparable(part.trim().toLowerCase().replaceAll(/\s+/g, ' ')).text).join('\n');
  const known = new Set(rows.map(keyOf));
  return pasted.filter((row) => {
    const key = keyOf(row);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function columnsOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(MARKER, '').trim());
  return lines.filter((line) => line !== '').map((line) => line.split(COLUMNS).map((column) => column.trim()));
}

/** "Sở Tài chính; STC, Sở TC", "Sở Tài chính (STC)" or "1. Sở Tài chính", one unit a line. */
export function unitsOfLines(text: string): UnitRow[] {
  return columnsOf(text).map(([first = '', ...others]) => {
    const bracketed = IN_BRACKETS.exec(first)?.[1] ?? '';
    const name = first.replace(IN_BRACKETS, '');
    return { name: name || first, abbreviations: [bracketed, ...others].filter((part) => part !== '').join(', ') };
  });
}

/** "Khúc Đình Vĩnh; Chánh Văn phòng; Văn phòng Ủy ban", or with a comma behind the name, one person a line. */
export function peopleOfLines(text: string): PersonRow[] {
  return columnsOf(text).map(([first = '', title, unit = '']) => {
    const comma = first.indexOf(',');
    if (title !== undefined || comma < 0) return { name: first, title: title ?? '', unit };
    return { name: first.slice(0, comma).trim(), title: first.slice(comma + 1).trim(), unit: '' };
  });
}

import { CELL_SEPARATOR, type Block, type Deadline, type Suggestion } from '../model/index.ts';
import { findDates } from '../text/index.ts';
import { keyOf } from './comparison.ts';
import { findDeadlines, moved } from './deadlines.ts';
import { findReferences } from './references.ts';

/** Column headings of task tables, by what the column holds; the first that fits wins. */
const COLUMNS = {
  cooperating: ['đơn vị phối hợp', 'cơ quan phối hợp', 'phối hợp'],
  lead: ['đơn vị chủ trì', 'cơ quan chủ trì', 'chủ trì', 'đơn vị thực hiện', 'cơ quan thực hiện', 'người thực hiện', 'đơn vị được giao', 'đầu mối', 'trách nhiệm', 'phụ trách'],
  deadline: ['thời hạn', 'hạn hoàn thành', 'thời gian hoàn thành', 'thời gian thực hiện', 'hạn xử lý', 'tiến độ', 'hạn'],
  task: ['nội dung nhiệm vụ', 'nội dung công việc', 'nhiệm vụ', 'công việc', 'nội dung'],
  basis: ['căn cứ', 'văn bản giao', 'cơ sở'],
} as const;
type Column = keyof typeof COLUMNS;

const CONFIDENCE = 0.9;

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** The directive that a row of a task table holds: its task, units and deadline by the column headings. */
export function suggestionFromRow(block: Block, blockIndex: number, documentDate: string | undefined): Suggestion | undefined {
  const { cells, header } = block;
  if (!cells || !header || block.kind !== 'tableRow') return undefined;
  const columns = columnsOf(header);
  const task = columns.get('task');
  if (task === undefined || (!columns.has('lead') && !columns.has('deadline'))) return undefined;
  if (cells.every((cell, i) => cell === header[i]) || new Set(cells).size < 2) return undefined;
  const placed = placeCells(block.text, cells);
  const cell = (column: Column): Cell | undefined => placed[columns.get(column) ?? -1];
  const said = cell('task')?.text.trim() ?? '';
  if (!/\p{L}/u.test(said) || block.text.trim() === '') return undefined;

  const lead = cell('lead')?.text.trim() ?? '';
  const deadlines = deadlinesOf(cell('deadline'), documentDate);
  const references = findReferences(`${said}; ${cell('basis')?.text ?? ''}`.normalize('NFC'));
  const start = block.text.length - block.text.trimStart().length;
  return {
    blockIndex,
    start,
    end: block.text.trimEnd().length,
    ...(lead === '' ? {} : { leadUnit: lead }),
    cooperatingUnits: listOf(cell('cooperating')?.text ?? ''),
    deadlines,
    ...(deadlines[0] ? { deadline: deadlines[0] } : {}),
    references,
    confidence: CONFIDENCE,
    reasons: [{ kind: 'tableTask', words: header[task] ?? '' }],
  };
}

function columnsOf(header: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  const keys = header.map((heading) => keyOf(heading.normalize('NFC')).trim());
  for (const column of Object.keys(COLUMNS) as Column[]) {
    for (const name of COLUMNS[column]) {
      const index = keys.findIndex((key, i) => key.includes(keyOf(name)) && ![...columns.values()].includes(i));
      if (index >= 0 && !columns.has(column)) columns.set(column, index);
    }
  }
  return columns;
}

/** Where each cell stands in the row's text; a cell spanned from above that the text leaves out stands at its end. */
function placeCells(text: string, cells: readonly string[]): Cell[] {
  let from = 0;
  return cells.map((cell) => {
    const at = text.indexOf(cell, from);
    if (at < 0) return { start: text.length, text: cell };
    from = Math.min(text.length, at + cell.length + CELL_SEPARATOR.length);
    return { start: at, text: cell };
  });
}

function deadlinesOf(cell: Cell | undefined, documentDate: string | undefined): Deadline[] {
  if (!cell) return [];
  const said = findDeadlines(cell.text, { documentDate });
  if (said.length > 0) return moved(said, cell.start);
  const dates = findDates(cell.text, { reference: documentDate });
  return moved(dates.map((date) => Object.assign({ text: cell.text.slice(date.start, date.end) }, date)), cell.start);
}

function listOf(cell: string): string[] {
  return cell.split(/[,;\n]/u).map((unit) => unit.trim()).filter((unit) => /\p{L}/u.test(unit));
}

import { CELL_SEPARATOR, type Block, type Deadline, type Suggestion } from '../model/index.ts';
import { compare, keyOf, keySet } from './comparison.ts';
import type { Discourse } from './discourse.ts';
import { deadlinesOfCell, moved } from './deadlines.ts';
import { unitsIn } from './partners.ts';
import { productIn } from './products.ts';
import type { Phrasebook } from './phrasebook.ts';
import { Reading } from './reading.ts';
import { findReferences } from './references.ts';
import { speakerFields } from './speakers.ts';
import type { TimeContext } from './time-points.ts';

/** Column headings of task tables, by what the column holds; the first that fits wins. */
const COLUMNS = {
  cooperating: ['đơn vị phối hợp', 'cơ quan phối hợp', 'người phối hợp', 'phối hợp', 'cùng thực hiện', 'đơn vị cùng làm', 'cùng làm', 'cơ quan tham gia', 'tham gia', 'hỗ trợ'],
  speaker: ['người giao', 'người chỉ đạo', 'lãnh đạo chỉ đạo', 'lãnh đạo giao'],
  deadline: ['thời hạn', 'hạn hoàn thành', 'thời gian hoàn thành', 'thời gian thực hiện', 'ngày hoàn thành', 'hạn xử lý', 'hạn xong', 'hạn chót', 'hạn', 'thời gian', 'thời điểm', 'mốc', 'tiến độ', 'khi nào xong', 'bao giờ xong', 'khi nào', 'xong trước', 'ngày xong', 'ngày kết thúc', 'đến hạn', 'hoàn thành', 'deadline'],
  task: ['nội dung nhiệm vụ', 'nội dung công việc', 'nội dung chỉ đạo', 'nhiệm vụ được giao', 'tên nhiệm vụ', 'tên công việc', 'nhiệm vụ', 'công việc', 'việc cần làm', 'đầu việc', 'nội dung', 'việc'],
  lead: ['đơn vị chủ trì', 'cơ quan chủ trì', 'chủ trì', 'đơn vị thực hiện', 'cơ quan thực hiện', 'người thực hiện', 'bộ phận thực hiện', 'đơn vị được giao', 'người được giao', 'giao cho', 'đầu mối', 'phụ trách chính', 'phụ trách', 'chịu trách nhiệm', 'trách nhiệm', 'phân công', 'thực hiện', 'đơn vị', 'bộ phận', 'người làm', 'ai làm', 'ai lo', 'cá nhân', 'cán bộ', 'chủ công', 'phòng, ban'],
  product: ['sản phẩm', 'kết quả đầu ra', 'đầu ra', 'kết quả phải đạt', 'kết quả cần đạt', 'hồ sơ trình'],
  basis: ['căn cứ', 'văn bản giao', 'cơ sở'],
} as const;
type Column = keyof typeof COLUMNS;

/** What a calendar calls its events, and when and where they take place. */
const CONTENTS = keyOf('nội dung');
const OF_EVENTS = keySet('ngày', 'thứ', 'thứ, ngày', 'thứ/ngày', 'ngày, tháng', 'ngày/tháng', 'ngày, giờ', 'buổi', 'giờ', 'địa điểm', 'thành phần', 'thành phần tham dự');
/** Headings that tell that something is to be done. */
const OF_ORDERS = /hạn|giao|thực hiện|hoàn thành|phối hợp/u;

/** "Đề nghị Sở Y tế", in a column for leads. */
const ASKED = /^(?:đề nghị|giao|yêu cầu)\s(?=\p{Lu})/iu;

const CONFIDENCE = 0.9;

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** The directive that a row of a task table holds: its task, units and deadline by the column headings. */
export function suggestionFromRow(block: Block, blockIndex: number, book: Phrasebook, context: TimeContext, discourse: Discourse): Suggestion | undefined {
  const { cells, header } = block;
  if (!cells || !header || block.kind !== 'tableRow') return undefined;
  const headings = header.map((heading) => keyOf(heading.normalize('NFC')).trim());
  const columns = columnsOf(headings);
  const task = columns.get('task');
  if (task === undefined || (!columns.has('lead') && !columns.has('deadline')) || isCalendar(headings, task)) return undefined;
  if (cells.every((cell, i) => cell === header[i]) || new Set(cells).size < 2) return undefined;
  const placed = placeCells(block.text, cells);
  const cell = (column: Column): Cell | undefined => placed[columns.get(column) ?? -1];
  const said = cell('task')?.text.trim() ?? '';
  if (!/\p{L}/u.test(said) || block.text.trim() === '' || isGroup(placed, columns)) return undefined;

  discourse.row();
  const by = cell('speaker')?.text.trim() ?? '';
  const lead = (cell('lead')?.text.trim() ?? '').replace(ASKED, '');
  const product = columns.has('product') ? (cell('product')?.text.trim() ?? '') : productOf(said, book);
  const deadlines = deadlinesOf(cell('deadline'), context);
  const references = findReferences(compare(`${said}; ${cell('basis')?.text ?? ''}`).text, book.references);
  const start = block.text.length - block.text.trimStart().length;
  return {
    blockIndex,
    start,
    end: block.text.trimEnd().length,
    ...(by === '' ? speakerFields(discourse.author) : speakerOfCell(by, book, discourse)),
    ...(lead === '' ? {} : { leadUnit: lead }),
    cooperatingUnits: listOf(cell('cooperating')?.text ?? '', book),
    task: said,
    ...(product === '' ? {} : { product }),
    deadlines,
    ...(deadlines[0] ? { deadline: deadlines[0] } : {}),
    references,
    confidence: CONFIDENCE,
    reasons: [{ kind: 'tableTask', words: header[task] ?? '' }],
  };
}

/** "Hiệu trưởng Chẩu Thị Sim"; what names neither a person nor a body stands as it is written. */
function speakerOfCell(words: string, book: Phrasebook, discourse: Discourse): Pick<Suggestion, 'speaker' | 'speakerTitle'> {
  const speaker = discourse.namedIn(new Reading(compare(words).text, book));
  return speaker ? speakerFields(speaker) : { speaker: words };
}

/** Without a column for products the task may name one. */
function productOf(task: string, { products }: Phrasebook): string {
  const { key, offsets } = compare(task);
  const place = productIn(key, products);
  return place ? task.slice(offsets?.[place[0]] ?? place[0], offsets?.[place[1]] ?? place[1]) : '';
}

/** A row that only names the group of those below it: none of its other columns says anything. */
function isGroup(cells: readonly Cell[], columns: ReadonlyMap<Column, number>): boolean {
  return [...columns].every(([column, at]) => column === 'task' || !/[\p{L}\p{N}]/u.test(cells[at]?.text ?? ''));
}

/** "Ngày | Thời gian | Nội dung | Địa điểm": what takes place, not what somebody is to do. */
const isCalendar = (headings: readonly string[], task: number): boolean =>
  headings[task] === CONTENTS && headings.some((heading) => OF_EVENTS.has(heading)) && !headings.some((heading) => OF_ORDERS.test(heading));

function columnsOf(headings: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const column of Object.keys(COLUMNS) as Column[]) {
    for (const name of COLUMNS[column]) {
      const index = headings.findIndex((key, i) => key.includes(keyOf(name)) && ![...columns.values()].includes(i));
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

function deadlinesOf(cell: Cell | undefined, context: TimeContext): Deadline[] {
  return cell ? moved(deadlinesOfCell(cell.text, context), cell.start) : [];
}

/** Units part at semicolons and lines where there are any; else as in prose, so that "Các sở, ngành" is one. */
function listOf(cell: string, book: Phrasebook): string[] {
  const parts = /[;\n]/u.test(cell) ? cell.split(/[;\n]/u) : unitsIn(new Reading(compare(cell).text, book));
  return parts.map((unit) => unit.trim()).filter((unit) => /\p{L}/u.test(unit));
}

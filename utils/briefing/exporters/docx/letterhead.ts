/**
 * What stands above and below the text of a document that an office issues: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I for state bodies,
 * Hướng dẫn 05-HD/VPTW for those of the Party. Their words are Vietnamese in any language of the screens.
 */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, UnderlineType, VerticalAlignTable, WidthType, convertMillimetersToTwip } from 'docx';
import { type Layout, type Letterhead, localDay } from '../../../model/index.ts';
import { linesOf, oneLine } from '../../clean-text.ts';
import type { Outline } from '../../outline.ts';
import { kindAndSubject } from './kind-and-subject.ts';
import { STYLE } from './styles.ts';

export type OfficialLayout = Exclude<Layout, 'plain'>;

const upper = (text: string): string => text.toLocaleUpperCase('vi');
/** Where a person is to write. */
const DOTS = '……………';
/** Room for a number or a day that is written by hand, which no line break splits. */
const ROOM = '\u00a0'.repeat(7);

/** Of the width between the margins, what stands on the left: the bodies above the text, the recipients below it. */
const LEFT = { head: 0.4, foot: 0.5 } as const;
/** How long the lines are, mm. */
const RULES = { body: 23, motto: 62, subject: 50 } as const;

interface Words {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly underline?: boolean;
  readonly style?: string;
}

function line(text: string, { style = STYLE.head, underline, ...run }: Words = {}): Paragraph {
  return new Paragraph({ style, children: [new TextRun({ text, ...run, ...(underline && { underline: { type: UnderlineType.SINGLE } }) })] });
}

/** A line under what stands above, centred in a width. */
function rule(width: number, under: keyof typeof RULES): Paragraph {
  const side = Math.round((width - convertMillimetersToTwip(RULES[under])) / 2);
  return new Paragraph({
    style: STYLE.head,
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER } as const;

/** @param left its share */
function sides(width: number, left: number): readonly [number, number] {
  const ofLeft = Math.round(width * left);
  return [ofLeft, width - ofLeft];
}

/** Two columns without lines. */
function sideBySide(widths: readonly [number, number], rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => new TableCell({ width: { size: widths[index]!, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP, children: [...children] })),
        }),
    ),
  });
}

/** LibreOffice leaves a whole line empty above a table with which a document begins. */
const TOP = new Paragraph({ style: STYLE.head, spacing: { line: 20, lineRule: 'exact' } });

/** Body, country or Party, number, place and day, stamp of secrecy, kind and subject. @param width between the margins */
export function head(outline: Outline, layout: OfficialLayout, letterhead: Letterhead, width: number): (Paragraph | Table)[] {
  const { kind, subject } = kindAndSubject(outline.title);
  const written = cleaned(letterhead);
  const block = layout === 'state' ? stateHead(outline, written, width) : partyHead(outline, written, width);
  return [
    TOP,
    block,
    line(upper(kind), { style: STYLE.title }),
    ...(subject === '' ? [] : [line(subject, { style: STYLE.subject })]),
    ...(outline.occasionLine === '' ? [] : [line(outline.occasionLine, { italics: true })]),
    ...(layout === 'state' ? [rule(width, 'subject')] : [line('-----', { style: STYLE.subject })]),
    new Paragraph({ style: STYLE.head, children: [] }),
  ];
}

function stateHead(outline: Outline, { parentBody, body, symbol, place }: Letterhead, width: number): Table {
  const widths = sides(width, LEFT.head);
  return sideBySide(widths, [
    [
      [...(parentBody === '' ? [] : [line(upper(parentBody))]), line(upper(body) || DOTS, { bold: true }), rule(widths[0], 'body')],
      [line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 25 }), line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 28 }), rule(widths[1], 'motto')],
    ],
    [[line(`Số:${ROOM}/${symbol || DOTS}`), ...stamp(outline)], [line(placeAndDay(outline, place), { italics: true, size: 28 })]],
  ]);
}

function partyHead(outline: Outline, { parentBody, body, symbol, place }: Letterhead, width: number): Table {
  return sideBySide(sides(width, LEFT.head), [
    [
      [...(parentBody === '' ? [] : [line(upper(parentBody), { size: 28 })]), line(upper(body) || DOTS, { bold: true, size: 28 }), line('*', { size: 28 }), line(`Số${ROOM}-${symbol || DOTS}`, { size: 28 }), ...stamp(outline)],
      [line('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: 30, underline: true }), line(''), line(placeAndDay(outline, place), { italics: true, size: 28 })],
    ],
  ]);
}

/** The day is written when the document is signed. */
function placeAndDay({ composedAt }: Outline, place: string): string {
  const date = new Date(composedAt);
  const [year, month] = Number.isNaN(date.getTime()) ? ['', ''] : localDay(date).split('-');
  return `${place || DOTS}, ngày${ROOM}tháng ${month || ROOM} năm ${year || ROOM}`;
}

/** As the stamp that the document is to bear, under its number. */
function stamp({ classification }: Outline): Paragraph[] {
  if (classification === undefined) return [];
  const side = convertMillimetersToTwip(20);
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 2, color: 'C00000' } as const;
  return [
    new Paragraph({
      style: STYLE.head,
      indent: { left: side, right: side },
      spacing: { before: 120 },
      border: { top: edge, bottom: edge, left: edge, right: edge },
      children: [new TextRun({ text: classification, bold: true, color: 'C00000' })],
    }),
  ];
}

/** Whom it goes to, and who signs. @param width between the margins */
export function foot(layout: OfficialLayout, letterhead: Letterhead, width: number): (Paragraph | Table)[] {
  const { recipients, authority, position, signer } = cleaned(letterhead);
  const isState = layout === 'state';
  const title = isState ? line('Nơi nhận:', { bold: true, italics: true, size: 24, style: STYLE.recipient }) : line('Nơi nhận:', { underline: true, size: 28, style: STYLE.recipient });
  const listed = (recipients.length > 0 ? recipients : [DOTS]).map((one, index, all) => line(`- ${one.replace(/[\s;.,]+$/, '')}${index === all.length - 1 ? '.' : ';'}`, { style: STYLE.recipient }));
  const signature = [
    ...(authority === '' ? [] : [line(authorityIn(layout, authority), { bold: true, size: 28 })]),
    line(upper(position) || DOTS, { bold: isState, size: 28 }),
    ...Array.from({ length: 4 }, () => line('', { size: 28 })),
    line(signer || DOTS, { bold: true, size: 28 }),
  ];
  return [new Paragraph({ style: STYLE.head, children: [] }), sideBySide(sides(width, LEFT.foot), [[[title, ...listed], signature]])];
}

/** "TL. Chủ tịch" of a state body is "T/L Chủ tịch" of one of the Party; both in capitals. */
export function authorityIn(layout: OfficialLayout, words: string): string {
  const match = /^(t\s*[/.]?\s*m|k\s*[/.]?\s*t|t\s*[/.]?\s*l|t\s*[/.]?\s*u\s*[/.]?\s*q|q)[./]?\s+(.*)$/iu.exec(words);
  if (!match) return upper(words);
  const letters = upper(match[1]!.replaceAll(/[^\p{L}]/gu, ''));
  return `${layout === 'state' ? `${letters}.` : letters.split('').join('/')} ${upper(match[2]!)}`;
}

function cleaned(letterhead: Letterhead): Letterhead {
  const { recipients, ...lines } = letterhead;
  const written = Object.fromEntries(Object.entries(lines).map(([name, words]) => [name, oneLine(words)])) as Omit<Letterhead, 'recipients'>;
  return { ...written, recipients: recipients.flatMap((one) => linesOf(oneLine(one))) };
}

/** Centred above the tracking table: what it is, and which document it goes with. */
export function annexHead(outline: Outline, layout: OfficialLayout, { body, symbol }: Letterhead): Paragraph[] {
  const { kind } = kindAndSubject(outline.title);
  const number = layout === 'state' ? `số${ROOM}/${oneLine(symbol) || DOTS}` : `số${ROOM}-${oneLine(symbol) || DOTS}`;
  const date = placeAndDay(outline, '').replace(/^[^,]*, /, '');
  return [
    new Paragraph({ style: STYLE.annex, children: [new TextRun(upper(outline.messages.briefing.trackingTable))] }),
    new Paragraph({
      style: STYLE.byline,
      alignment: AlignmentType.CENTER,
      children: [new TextRun(`(Kèm theo ${kind} ${number} ${date} của ${oneLine(body) || DOTS})`)],
    }),
  ];
}

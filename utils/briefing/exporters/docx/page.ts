/**
 * The page of Nghị định 30/2020/NĐ-CP, Phụ lục I, and of Hướng dẫn 05-HD/VPTW: A4, landscape for tables; number centred in the top margin,
 * none on page 1.
 */
import { AlignmentType, Header, type ISectionOptions, NumberFormat, PageNumber, PageOrientation, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { PAGE_NUMBER_SIZE } from './styles.ts';

const mm = convertMillimetersToTwip;

const A4 = { width: mm(210), height: mm(297) };
const LANDSCAPE = { ...A4, orientation: PageOrientation.LANDSCAPE };

/** Those of the Party, within the 20–25, 15–20, 20–25 and 30–35 mm of the state; the page number stands 10 mm from the edge. */
const MARGINS = { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30), header: mm(10), footer: mm(10) };

/** Between the margins, in twentieths of a point. */
export const TEXT_WIDTH: number = A4.width - MARGINS.left - MARGINS.right;
export const LANDSCAPE_WIDTH: number = A4.height - MARGINS.left - MARGINS.right;

const numbered = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: PAGE_NUMBER_SIZE })] })],
  });

/** Word numbers end notes i, ii, iii unless it is told. */
const NOTES = { endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } } } as const;

type Section = Omit<ISectionOptions, 'children'>;

/** @param isLandscape for a document that is a table */
export function firstSection(isLandscape: boolean): Section {
  return {
    properties: { titlePage: true, ...NOTES, page: { size: isLandscape ? LANDSCAPE : A4, margin: MARGINS, pageNumbers: { start: 1 } } },
    headers: { default: numbered(), first: new Header({ children: [new Paragraph({})] }) },
  };
}

export function landscapeSection(): Section {
  return {
    properties: { ...NOTES, page: { size: LANDSCAPE, margin: MARGINS } },
    headers: { default: numbered() },
  };
}

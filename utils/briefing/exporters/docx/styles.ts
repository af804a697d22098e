/** Times New Roman 14 for the text, justified, 6 pt between paragraphs: Nghị định 30/2020/NĐ-CP, Phụ lục I, and common practice. */
import { AlignmentType, type IStylesOptions, LineRuleType, convertMillimetersToTwip } from 'docx';

export const FONT = 'Times New Roman';
/** Sizes are in half points, distances in twentieths of a point. */
const BODY_SIZE = 28;
export const PAGE_NUMBER_SIZE = 28;
export const TABLE_SIZE = 24;

const SIX_POINTS = 120;
const FIRST_LINE = convertMillimetersToTwip(10);
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;
const AFTER = { ...LINE, after: SIX_POINTS };

/** Names of the paragraph styles, as they stand in Word's list of styles too. */
export const STYLE = {
  title: 'Title',
  byline: 'BriefingByline',
  text: 'BriefingText',
  heading: 'Heading1',
  directive: 'BriefingDirective',
  detail: 'BriefingDetail',
  quote: 'BriefingQuote',
  cell: 'BriefingCell',
  source: 'BriefingSource',
} as const;

/** One list of numbers runs through the directives of the whole briefing, another through the sources. */
export const NUMBERING = { directives: 'directives', sources: 'sources' } as const;
export const HANGING: number = FIRST_LINE;

const custom = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });

export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY_SIZE, language: { value: language, eastAsia: language } },
        paragraph: { spacing: AFTER },
      },
      title: {
        run: { font: FONT, size: 32, bold: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...LINE, before: SIX_POINTS, after: SIX_POINTS }, keepNext: true },
      },
      heading1: {
        run: { font: FONT, size: BODY_SIZE, bold: true, color: '000000' },
        paragraph: { spacing: { ...LINE, before: 240, after: SIX_POINTS }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: '0F5C7A', underline: {} } },
    },
    paragraphStyles: [
      { ...custom(STYLE.byline, 'Briefing byline'), run: { italics: true, size: 26 }, paragraph: { alignment: AlignmentType.CENTER, spacing: { ...LINE, after: 240 } } },
      { ...custom(STYLE.text, 'Briefing text'), paragraph: { alignment: AlignmentType.BOTH, indent: { firstLine: FIRST_LINE }, spacing: AFTER } },
      { ...custom(STYLE.directive, 'Briefing directive'), paragraph: { alignment: AlignmentType.BOTH, spacing: { ...AFTER, before: SIX_POINTS } } },
      { ...custom(STYLE.detail, 'Briefing detail'), paragraph: { alignment: AlignmentType.BOTH, indent: { left: HANGING }, spacing: AFTER } },
      { ...custom(STYLE.quote, 'Briefing quote'), run: { italics: true }, paragraph: { alignment: AlignmentType.BOTH, indent: { left: HANGING }, spacing: AFTER } },
      { ...custom(STYLE.cell, 'Briefing cell'), run: { size: TABLE_SIZE }, paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 40, after: 40 } } },
      { ...custom(STYLE.source, 'Briefing source'), run: { size: 26 }, paragraph: { spacing: AFTER } },
    ],
  };
}

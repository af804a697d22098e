/** Paragraph styles: Times New Roman 14, justified, 6 pt between paragraphs (Nghị định 30/2020/NĐ-CP, Phụ lục I, and common practice). */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, UnderlineType, convertMillimetersToTwip } from 'docx';
import type { Layout } from '../../../model/index.ts';

export const FONT = 'Times New Roman';
/** Sizes are in half points, distances in twentieths of a point. */
const BODY_SIZE = 28;
const HEAD_SIZE = 26;
export const PAGE_NUMBER_SIZE = 28;
const TABLE_SIZE = 24;

const SIX_POINTS = 120;
export const FIRST_LINE: number = convertMillimetersToTwip(10);
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;
const AFTER = { ...LINE, after: SIX_POINTS };

/** Names of the styles, as they stand in Word's list of styles too. */
export const STYLE = {
  title: 'Title',
  subject: 'Subtitle',
  byline: 'BriefingByline',
  text: 'BriefingText',
  heading: 'Heading1',
  annex: 'BriefingAnnex',
  directive: 'BriefingDirective',
  item: 'BriefingItem',
  detail: 'BriefingDetail',
  quote: 'BriefingQuote',
  cell: 'BriefingCell',
  /** Of the blocks above and below the text: who issues it, whom it goes to, who signs. */
  head: 'BriefingHead',
  recipient: 'BriefingRecipient',
  passage: 'BriefingPassage',
} as const;

/** Lists: headings, the directives of the whole briefing, other entries. */
export const NUMBERING = { headings: 'headings', directives: 'directives', items: 'items' } as const;

const custom = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
const centred = { alignment: AlignmentType.CENTER };

/** In official layouts the first line of each paragraph is indented and numbers stand in it; in the plain one the text hangs beside its number. */
export function styles(language: string, layout: Layout): IStylesOptions {
  const isOfficial = layout !== 'plain';
  const indent = isOfficial ? { firstLine: FIRST_LINE } : { left: FIRST_LINE };
  const text = { alignment: AlignmentType.BOTH, indent: { firstLine: FIRST_LINE }, spacing: AFTER };
  const under = { alignment: AlignmentType.BOTH, indent, spacing: AFTER };
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY_SIZE, language: { value: language, eastAsia: language } },
        paragraph: { spacing: AFTER },
      },
      title: {
        run: { font: FONT, size: isOfficial ? BODY_SIZE : 32, bold: true, color: '000000' },
        paragraph: { ...centred, spacing: isOfficial ? { ...SINGLE, before: 240 } : { ...LINE, before: SIX_POINTS, after: SIX_POINTS }, keepNext: true },
      },
      heading1: {
        run: { font: FONT, size: BODY_SIZE, bold: true, color: '000000' },
        paragraph: { spacing: { ...LINE, before: isOfficial ? SIX_POINTS : 240, after: SIX_POINTS }, ...(isOfficial && { indent }), keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: '0F5C7A', underline: {} } },
      endnoteText: { run: { font: FONT, size: TABLE_SIZE }, paragraph: { alignment: AlignmentType.BOTH, spacing: { ...SINGLE, after: 60 } } },
      endnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      { ...custom(STYLE.subject, 'Subtitle'), run: { bold: true }, paragraph: { ...centred, spacing: SINGLE, keepNext: true } },
      { ...custom(STYLE.byline, 'Briefing byline'), run: { italics: true, size: HEAD_SIZE }, paragraph: { ...centred, spacing: { ...LINE, after: 240 } } },
      { ...custom(STYLE.text, 'Briefing text'), paragraph: text },
      { ...custom(STYLE.annex, 'Briefing annex'), basedOn: STYLE.heading, paragraph: { ...centred, indent: { firstLine: 0 }, spacing: { ...LINE, before: 0, after: SIX_POINTS } } },
      { ...custom(STYLE.directive, 'Briefing directive'), paragraph: { ...under, spacing: { ...AFTER, before: isOfficial ? 0 : SIX_POINTS } } },
      { ...custom(STYLE.item, 'Briefing item'), paragraph: under },
      { ...custom(STYLE.detail, 'Briefing detail'), paragraph: under },
      { ...custom(STYLE.quote, 'Briefing quote'), run: { italics: true }, paragraph: under },
      { ...custom(STYLE.cell, 'Briefing cell'), run: { size: TABLE_SIZE }, paragraph: { spacing: { ...SINGLE, before: 40, after: 40 } } },
      { ...custom(STYLE.head, 'Briefing head'), run: { size: HEAD_SIZE }, paragraph: { ...centred, spacing: SINGLE } },
      recipientStyle(layout),
    ],
    characterStyles: [{ id: STYLE.passage, name: 'Briefing passage', basedOn: 'DefaultParagraphFont', quickFormat: true, run: isOfficial ? {} : { underline: { type: UnderlineType.DOTTED, color: '0F5C7A' } } }],
  };
}

/** 11 pt in state documents, 12 in those of the Party. */
function recipientStyle(layout: Layout): IParagraphStyleOptions {
  return { ...custom(STYLE.recipient, 'Briefing recipient'), run: { size: layout === 'party' ? 24 : 22 }, paragraph: { alignment: AlignmentType.LEFT, spacing: SINGLE } };
}

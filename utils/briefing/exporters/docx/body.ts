/** Sections with their entries, and what stands behind them. */
import { HeadingLevel, Paragraph, type ParagraphChild, ShadingType, TextRun } from 'docx';
import type { CategoryId, Layout } from '../../../model/index.ts';
import type { DirectiveEntry } from '../../directive-entry.ts';
import { type Entry, type Outline, type Section, entryTitle, linkOfEntry } from '../../outline.ts';
import { EndNotes, PASSAGE, toPassage } from './sources.ts';
import { NUMBERING, STYLE } from './styles.ts';

/** Grounds of the categories' names in the plain layout: the notebook's colours of marks. */
const GROUND: Readonly<Record<CategoryId, string>> = {
  directive: 'FFD9A8',
  figure: 'BFE3FF',
  result: 'C6EFCE',
  person: 'E5D4FF',
  question: 'FFCFD6',
  note: 'FFF1A6',
};

export const text = (line: string): Paragraph => new Paragraph({ style: STYLE.text, children: [new TextRun(line)] });

export const heading = (words: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words)] });

const numberedHeading = (words: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: NUMBERING.headings, level: 0 }, children: [new TextRun(words)] });

/** @param arranged called after each entry */
export function body(outline: Outline, layout: Layout, arranged: () => void): Paragraph[] {
  const sections = outline.sections.filter((section) => section.entries.length > 0);
  if (sections.length === 0) return [text(outline.messages.briefing.empty)];
  const { parts, closing } = outline;
  const notes = new EndNotes();
  // One heading alone needs no number.
  const head = layout !== 'plain' && sections.filter((section) => section.heading !== '').length > 1 ? numberedHeading : heading;
  return [
    ...(parts.entries ? sections.flatMap((section) => sectionOf(section, { outline, layout, notes, head, arranged })) : []),
    ...(parts.markedByOne && outline.markedByOne.length > 0 ? markedByOne(outline, head) : []),
    ...closing.map(text),
  ];
}

interface Setting {
  readonly outline: Outline;
  readonly layout: Layout;
  readonly notes: EndNotes;
  readonly head: (words: string) => Paragraph;
  readonly arranged: () => void;
}

function markedByOne({ markedByOne: byAuthor, messages }: Outline, head: Setting['head']): Paragraph[] {
  return [
    head(messages.briefing.markedByOne),
    ...byAuthor.flatMap(({ author, entries }) => [
      new Paragraph({ style: STYLE.text, children: [new TextRun({ text: author, bold: true })] }),
      ...entries.map((entry) => new Paragraph({ style: STYLE.detail, children: [new TextRun(entryTitle(entry))] })),
    ]),
  ];
}

function sectionOf(section: Section, setting: Setting): Paragraph[] {
  const entries = section.entries.flatMap((entry) => {
    const paragraphs = entry.directive ? directiveOf(entry, entry.directive, setting) : otherOf(entry, setting);
    setting.arranged();
    return paragraphs;
  });
  return section.heading === '' ? entries : [setting.head(section.heading), ...entries];
}

/** The sentence, then the passage, what is known besides, and what people say. */
function directiveOf(entry: Entry, directive: DirectiveEntry, { outline, layout, notes }: Setting): Paragraph[] {
  const link = linkOfEntry(entry);
  const cited = notes.after(entry);
  const hasQuote = entry.quote.length > 0;
  const details = [...facts(directive), ...tags(entry, layout)];
  return [
    new Paragraph({
      style: STYLE.directive,
      numbering: { reference: NUMBERING.directives, level: 0 },
      children: [...sentence(directive, hasQuote ? undefined : link), ...(hasQuote ? [] : cited)],
    }),
    ...(hasQuote ? [new Paragraph({ style: STYLE.quote, children: [...passage(entry), ...cited] })] : []),
    ...(details.length > 0 ? [new Paragraph({ style: STYLE.detail, children: details })] : []),
    ...remarks(entry, outline),
  ];
}

function otherOf(entry: Entry, { outline, layout, notes }: Setting): Paragraph[] {
  const { quote, categoryName, comment } = entry;
  const cited = notes.after(entry);
  const name = layout === 'plain' ? [chip(entry), new TextRun(' ')] : [new TextRun(`${categoryName}: `)];
  const said = quote.length > 0 ? passage(entry) : [new TextRun(comment.length > 0 ? '' : outline.messages.briefing.wholeDocument)];
  // A comment on a document as a whole stands where a passage would.
  const first = quote.length > 0 ? undefined : comment[0];
  return [
    new Paragraph({
      style: STYLE.item,
      numbering: { reference: NUMBERING.items, level: 0 },
      children: [...name, ...said, ...(first === undefined ? [] : toPassage([new TextRun({ text: first, ...PASSAGE })], linkOfEntry(entry))), ...cited, ...tags(entry, layout)],
    }),
    ...remarks({ ...entry, comment: first === undefined ? comment : comment.slice(1) }, outline),
  ];
}

/** Where several people say something their names stand before it; what one person says is told apart from the document's own words. */
function remarks({ comment, warning, authors }: Entry, { messages }: Outline): Paragraph[] {
  const name = authors.length > 1 ? '' : `${messages.common.fields.comment}: `;
  return [
    ...comment.map((line, index) => new Paragraph({ style: STYLE.detail, children: [new TextRun(index === 0 ? name + line : line)] })),
    ...(warning === '' ? [] : [new Paragraph({ style: STYLE.detail, children: [new TextRun({ text: warning, italics: true })] })]),
  ];
}

function chip({ category, categoryName: name }: Entry): TextRun {
  return new TextRun({ text: `\u00a0${name}\u00a0`, size: 24, shading: { type: ShadingType.CLEAR, color: 'auto', fill: GROUND[category] } });
}

/** An official document has none of the marks by which a person finds notes again. */
function tags({ tags: names }: Entry, layout: Layout): TextRun[] {
  return layout === 'plain' && names.length > 0 ? [new TextRun(` ${names.map((tag) => `#${tag}`).join(' ')}`)] : [];
}

function passage(entry: Entry): ParagraphChild[] {
  const lines = entry.quote.map((line, index) => new TextRun({ text: line, italics: true, ...PASSAGE, ...(index > 0 && { break: 1 }) }));
  return [new TextRun({ text: '“', italics: true }), ...toPassage(lines, linkOfEntry(entry)), new TextRun({ text: '”', italics: true })];
}

/** What stands out leads to the passage, else the whole. */
function sentence({ sentence: { lead, subject, rest } }: DirectiveEntry, link: ReturnType<typeof linkOfEntry>): ParagraphChild[] {
  if (subject === '') return toPassage([new TextRun({ text: rest, ...PASSAGE })], link);
  return [new TextRun(lead), ...toPassage([new TextRun({ text: subject, bold: true, ...PASSAGE })], link), new TextRun(rest)];
}

function facts({ facts }: DirectiveEntry): TextRun[] {
  const runs: TextRun[] = [];
  let plain = '';
  for (const [index, { kind, name, value }] of facts.entries()) {
    plain += `${index > 0 ? '; ' : ''}${name}: `;
    if (kind === 'deadline' || kind === 'leadUnit') {
      runs.push(new TextRun(plain), new TextRun({ text: value, bold: true }));
      plain = '';
    } else plain += value;
  }
  return plain === '' ? runs : [...runs, new TextRun(plain)];
}

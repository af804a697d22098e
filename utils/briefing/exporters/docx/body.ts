/** Sections with their entries, and the list of sources. */
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, ShadingType, TextRun } from 'docx';
import type { CategoryId } from '../../../model/index.ts';
import type { DirectiveEntry } from '../../directive-entry.ts';
import { type Entry, type Outline, type Section, entryTitle } from '../../outline.ts';
import type { WebAddress } from '../../passage-link.ts';
import { NUMBERING, STYLE } from './styles.ts';

/** Grounds of the categories' names: the notebook's colours of marks. */
const GROUND: Readonly<Record<CategoryId, string>> = {
  directive: 'FFD9A8',
  figure: 'BFE3FF',
  result: 'C6EFCE',
  person: 'E5D4FF',
  question: 'FFCFD6',
  note: 'FFF1A6',
};

export const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });

export function body(outline: Outline): Paragraph[] {
  const sections = outline.sections.filter((section) => section.entries.length > 0);
  if (sections.length === 0) return [new Paragraph({ style: STYLE.text, children: [new TextRun(outline.messages.briefing.empty)] })];
  const { parts, closing } = outline;
  return [
    ...(parts.entries ? sections.flatMap((section) => sectionOf(section, outline)) : []),
    ...(parts.markedByOne && outline.markedByOne.length > 0 ? markedByOne(outline) : []),
    ...closing.map((line) => new Paragraph({ style: STYLE.text, children: [new TextRun(line)] })),
    ...(parts.sources && outline.sources.length > 0 ? sources(outline) : []),
  ];
}

function markedByOne({ markedByOne: byAuthor, messages }: Outline): Paragraph[] {
  return [
    heading(messages.briefing.markedByOne),
    ...byAuthor.flatMap(({ author, entries }) => [
      new Paragraph({ style: STYLE.text, children: [new TextRun({ text: author, bold: true })] }),
      ...entries.map((entry) => new Paragraph({ style: STYLE.detail, children: [new TextRun(entryTitle(entry))] })),
    ]),
  ];
}

function sectionOf(section: Section, outline: Outline): Paragraph[] {
  const entries = section.entries.flatMap((entry) => entryOf(entry, outline));
  return section.heading === '' ? entries : [heading(section.heading), ...entries];
}

function entryOf(entry: Entry, { messages }: Outline): Paragraph[] {
  const { directive, quote, comment, tags } = entry;
  const source = sourcesOf(entry, messages);
  const quoted = quote.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  const tagRuns = tags.length > 0 ? [new TextRun(` ${tags.map((tag) => `#${tag}`).join(' ')}`)] : [];
  const comments = comment.map((line) => new Paragraph({ style: STYLE.detail, children: [new TextRun(line)] }));
  if (!directive) {
    const passage = quote.length > 0 ? [new TextRun('“'), ...quoted, new TextRun('”')] : [new TextRun(messages.briefing.wholeDocument)];
    return [
      new Paragraph({ style: STYLE.quote, children: [categoryName(entry), new TextRun(' '), ...passage, ...source, ...tagRuns] }),
      ...comments,
    ];
  }
  return [
    new Paragraph({
      style: STYLE.directive,
      numbering: { reference: NUMBERING.directives, level: 0 },
      children: [...sentence(directive), ...(quote.length > 0 ? [] : source)],
    }),
    ...(quote.length > 0
      ? [new Paragraph({ style: STYLE.quote, children: [new TextRun('“'), ...quoted, new TextRun('”'), ...source] })]
      : []),
    new Paragraph({ style: STYLE.detail, children: [...facts(directive), ...tagRuns] }),
    ...comments,
  ];
}

function categoryName({ category, categoryName: name }: Entry): TextRun {
  return new TextRun({
    text: `\u00a0${name}\u00a0`,
    italics: false,
    size: 24,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: GROUND[category] },
  });
}

function sentence({ sentence: { subject, rest } }: DirectiveEntry): TextRun[] {
  return subject === '' ? [new TextRun(rest)] : [new TextRun({ text: subject, bold: true }), new TextRun(rest)];
}

function facts({ facts }: DirectiveEntry): TextRun[] {
  return facts.flatMap(({ kind, name, value }, index) => [
    new TextRun(`${index > 0 ? '; ' : ''}${name}: `),
    new TextRun({ text: value, bold: kind === 'deadline' || kind === 'leadUnit' }),
  ]);
}

function sourcesOf({ places }: Entry, { briefing }: Outline['messages']): ParagraphChild[] {
  if (places.length === 0) return [];
  const names = places.flatMap(({ source, link }, index) => [new TextRun(index === 0 ? ' (' : ', '), linked(briefing.source(source.number), link)]);
  return [...names, new TextRun(')')];
}

/** An address becomes a link only if it was checked. */
function linked(text: string, link: WebAddress | undefined): ParagraphChild {
  if (link === undefined) return new TextRun(text);
  return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

function sources({ sources, messages }: Outline): Paragraph[] {
  return [
    heading(messages.briefing.sources),
    ...sources.map(
      ({ title, particulars, link }) =>
        new Paragraph({
          style: STYLE.source,
          numbering: { reference: NUMBERING.sources, level: 0 },
          children: [linked(title, link), new TextRun(particulars === '' ? '' : ` – ${particulars}`)],
        }),
    ),
  ];
}

/** CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with the table of GitHub Flavored Markdown. Nothing from a note is markup. */
import type { Briefing } from '../../model/index.ts';
import { cleanText } from '../clean-text.ts';
import type { DirectiveEntry } from '../directive-entry.ts';
import { type Entry, type ExportOptions, type Outline, type Section, entryTitle, outlineOf } from '../outline.ts';
import type { WebAddress } from '../passage-link.ts';
import { isTableAlone, printedColumns, sharedBasis } from '../tracking-columns.ts';

export async function toMarkdown(briefing: Briefing, options?: ExportOptions): Promise<string> {
  const outline = outlineOf(briefing, options);
  const { messages, parts: shown } = outline;
  const sections = outline.sections.filter((section) => section.entries.length > 0);
  const isTable = isTableAlone(outline);
  const parts = [
    frontMatter(outline),
    `# ${escape(outline.title)}`,
    ...(outline.occasionLine === '' ? [] : [escape(outline.occasionLine)]),
    escape(outline.byline),
    ...outline.introduction.map(escape),
    ...(sections.length === 0 ? [escape(messages.briefing.empty)] : []),
    ...(isTable ? [trackingTable(outline)] : []),
    ...(shown.entries ? sections.flatMap((section) => sectionOf(section, outline)) : []),
    ...(shown.markedByOne && outline.markedByOne.length > 0 ? [`## ${escape(messages.briefing.markedByOne)}`, ...outline.markedByOne.flatMap(markedBy)] : []),
    ...outline.closing.map(escape),
    ...(shown.sources && outline.sources.length > 0 ? [`## ${escape(messages.briefing.sources)}`, sourcesOf(outline)] : []),
    ...(shown.table && outline.directives.length > 0 && !isTable ? [`## ${escape(messages.briefing.trackingTable)}`, trackingTable(outline)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Properties as Obsidian reads them (https://yaml.org/spec/1.2.2/): JSON strings are YAML's, whatever is in them. */
function frontMatter({ id, title, occasion, author, unit, composedAt, sections, sources }: Outline): string {
  const tags = new Set(sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.tags.map(asTag))).filter((tag) => /\D/.test(tag)));
  const properties: readonly (readonly [name: string, value: string | readonly string[]])[] = [
    ['title', title],
    ['id', cleanText(id)],
    ['created', cleanText(composedAt)],
    ['author', author],
    ['unit', unit],
    ['occasion', occasion],
    ['tags', [...tags]],
    ['sources', sources.map((source) => source.link ?? source.title)],
  ];
  const lines = properties.filter(([, value]) => value.length > 0).map(([name, value]) => `${name}: ${yaml(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** Nothing of YAML's own is left: what it takes for a line break or refuses is escaped. */
const yaml = (value: string | readonly string[]): string =>
  JSON.stringify(value).replaceAll(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A tag of Obsidian has letters, digits, `_`, `-` and `/`. */
const asTag = (tag: string): string => tag.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replaceAll(/^-+|-+$/g, '');

/** Anything but a letter, digit or plain mark could mean something somewhere; a backslash makes punctuation mean itself. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>&|~$^]/g, String.raw`\$&`)
    .replace(/^([#+=-])/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** Angle brackets and backslashes are encoded by the URL parser only in part; `&copy;` would be read as a character. */
const link = (text: string, address: WebAddress): string =>
  `[${escape(text)}](<${address
    .replaceAll(/[<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')}>)`;

function sectionOf({ heading, entries }: Section, outline: Outline): string[] {
  return [...(heading === '' ? [] : [`## ${escape(heading)}`]), ...entries.map((entry) => entryOf(entry, outline))];
}

function entryOf(entry: Entry, { messages }: Outline): string {
  const { directive } = entry;
  const foot = [
    // Its number says of a directive that it is one.
    ...(directive ? [] : [`**${escape(entry.categoryName)}**`]),
    ...entry.tags.map((tag) => escape(`#${tag}`)),
    ...entry.places.map(({ source, link: address }) => {
      const name = messages.briefing.source(source.number);
      return address ? link(name, address) : escape(name);
    }),
  ].join(' · ');
  const blocks = [
    ...(directive ? [sentence(directive)] : []),
    ...(entry.quote.length > 0 ? [entry.quote.map((line) => `> ${escape(line)}`).join('\\\n')] : []),
    ...(!directive && entry.quote.length === 0 ? [escape(messages.briefing.wholeDocument)] : []),
    ...(directive && directive.facts.length > 0 ? [directive.facts.map(({ name, value }) => `${escape(name)}: ${escape(value)}`).join('\\\n')] : []),
    ...entry.comment.map(escape),
    ...(entry.warning === '' ? [] : [`*${escape(entry.warning)}*`]),
    ...(foot === '' ? [] : [foot]),
  ];
  const marker = directive ? `${directive.number}. ` : '- ';
  return blocks.join('\n\n').split('\n').map((line, index) => (line === '' ? '' : (index === 0 ? marker : ' '.repeat(marker.length)) + line)).join('\n');
}

function sentence({ sentence: { lead, subject, rest } }: DirectiveEntry): string {
  return subject === '' ? escape(rest) : `${escape(lead)}**${escape(subject)}**${escape(rest)}`;
}

function sourcesOf({ sources }: Outline): string {
  return sources
    .map(({ number, title, particulars, link: address }) => {
      const name = address ? link(title, address) : escape(title);
      return `${number}. ${name}${particulars === '' ? '' : ` – ${escape(particulars)}`}`;
    })
    .join('\n');
}

const markedBy = ({ author, entries }: Outline['markedByOne'][number]): string[] => [`**${escape(author)}**`, entries.map((entry) => `- ${escape(entryTitle(entry))}`).join('\n')];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function trackingTable(outline: Outline): string {
  const { messages, directives } = outline;
  const columns = printedColumns(outline);
  const basis = sharedBasis(outline);
  return [
    ...(basis === undefined ? [] : [escape(messages.briefing.onBasis(basis)), '']),
    row(columns.map(({ id }) => escape(messages.briefing.columns[id]))),
    row(columns.map(() => '---')),
    ...directives.map((tracked) => row(columns.map(({ text }) => escape(text(tracked))))),
  ].join('\n');
}

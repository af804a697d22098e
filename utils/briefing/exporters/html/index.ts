import type { Briefing } from '../../../model/index.ts';
import type { DirectiveEntry } from '../../directive-entry.ts';
import { type Entry, type ExportOptions, type Outline, type Place, type Section, entryTitle, outlineOf } from '../../outline.ts';
import { type TrackedDirective, type TrackingColumn, isTableAlone, printedColumns, sharedBasis } from '../../tracking-columns.ts';
import { type Child, type Element, element, writeHtml } from './elements.ts';
import { STYLESHEET } from './stylesheet.ts';

export type { Child as HtmlChild, Element as HtmlElement } from './elements.ts';
export { STYLESHEET };

/** One page that stands by itself: no script, no request, and a policy that allows nothing but its own style. Needs a secure context. */
export async function toHtml(briefing: Briefing, options?: ExportOptions): Promise<string> {
  const outline = outlineOf(briefing, options);
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(STYLESHEET)}'; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    writeHtml(element('title', {}, outline.title)),
    `<style>${STYLESHEET}</style>`,
  ];
  const body = writeHtml(element('body', {}, pageOf(outline)));
  return `<!DOCTYPE html>\n<html lang="${outline.language}">\n<head>\n${head.join('\n')}\n</head>\n${body}\n</html>\n`;
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest));
}

/** What is shown, without the page around it. */
export const bodyOf = (outline: Outline): string => writeHtml(pageOf(outline));

/** The same as elements, of which a preview is made. */
export function pageOf(outline: Outline): Element {
  const { messages, sections, parts } = outline;
  const isEmpty = sections.every((section) => section.entries.length === 0);
  const isTable = isTableAlone(outline);
  return element(
    'main',
    isTable ? { class: 'table-alone' } : {},
    element('header', {}, element('h1', {}, outline.title), outline.occasionLine === '' ? undefined : element('p', { class: 'occasion' }, outline.occasionLine), element('p', { class: 'byline' }, outline.byline)),
    outline.introduction.length > 0 ? element('div', { class: 'introduction' }, paragraphs(outline.introduction)) : undefined,
    isEmpty ? element('p', {}, messages.briefing.empty) : undefined,
    isTable ? trackingTable(outline) : undefined,
    parts.entries ? sections.filter((section) => section.entries.length > 0).map((section) => sectionOf(section, outline)) : undefined,
    parts.markedByOne && outline.markedByOne.length > 0 ? markedByOne(outline) : undefined,
    outline.closing.length > 0 ? element('div', { class: 'closing' }, paragraphs(outline.closing)) : undefined,
    parts.sources && outline.sources.length > 0 ? sourcesOf(outline) : undefined,
    parts.table && outline.directives.length > 0 && !isTable ? trackingTable(outline) : undefined,
  );
}

const paragraphs = (lines: readonly string[]): Child => lines.map((line) => element('p', {}, line));

const brokenLines = (lines: readonly string[]): Child => lines.map((line, index) => [index > 0 ? element('br', {}) : undefined, line]);

function sectionOf({ heading, entries }: Section, outline: Outline): Element {
  return element(
    'section',
    {},
    heading === '' ? undefined : element('h2', {}, heading),
    element('ul', { class: 'entries' }, entries.map((entry) => entryOf(entry, outline))),
  );
}

/** What was made of an entry before, also for an outline that came earlier and kept it. */
const entryElements = new WeakMap<Entry, Element>();
const rowElements = new WeakMap<Entry, { readonly columns: string; readonly row: Element }>();

function entryOf(entry: Entry, { messages }: Outline): Element {
  const made = entryElements.get(entry) ?? makeEntry(entry, messages);
  entryElements.set(entry, made);
  return made;
}

function makeEntry(entry: Entry, messages: Outline['messages']): Element {
  const { directive } = entry;
  return element(
    'li',
    directive ? { class: 'directive-entry' } : {},
    directive ? directiveOf(directive) : undefined,
    entry.quote.length > 0 ? element('blockquote', {}, brokenLines(entry.quote)) : undefined,
    directive && directive.facts.length > 0 ? factsOf(directive) : undefined,
    entry.comment.length > 0 ? element('div', { class: 'comment' }, paragraphs(entry.comment)) : undefined,
    entry.warning === '' ? undefined : element('p', { class: 'warning' }, entry.warning),
    footOf(entry, messages.briefing),
  );
}

/** Its number says of a directive that it is one. */
function footOf({ category, categoryName, directive, quote, tags, places }: Entry, briefing: Outline['messages']['briefing']): Child {
  if (directive && tags.length === 0 && places.length === 0) return undefined;
  return element(
    'p',
    { class: 'foot' },
    directive ? undefined : element('span', { class: `mark ${category}` }, categoryName),
    directive || quote.length > 0 ? undefined : element('span', {}, briefing.wholeDocument),
    tags.map((tag) => element('span', {}, `#${tag}`)),
    places.map((place) => sourceLink(place, briefing)),
  );
}

function sourceLink({ source, link }: Place, briefing: Outline['messages']['briefing']): Element {
  const name = briefing.source(source.number);
  return link ? element('a', { href: link, rel: 'noreferrer', title: briefing.openPassage }, name) : element('span', {}, name);
}

function directiveOf({ number, sentence: { lead, subject, rest } }: DirectiveEntry): Child {
  return [
    element('span', { class: 'number' }, `${number}.`),
    element('p', { class: 'task' }, lead, subject === '' ? undefined : element('strong', {}, subject), rest),
  ];
}

function factsOf({ facts }: DirectiveEntry): Element {
  return element('dl', {}, facts.map(({ kind, name, value }) => [element('dt', {}, name), element('dd', { class: kind }, value)]));
}

function trackingTable(outline: Outline): Element {
  const { messages, directives } = outline;
  const columns = printedColumns(outline);
  const basis = sharedBasis(outline);
  return element(
    'section',
    { class: 'tracking' },
    isTableAlone(outline) ? undefined : element('h2', {}, messages.briefing.trackingTable),
    basis === undefined ? undefined : element('p', {}, messages.briefing.onBasis(basis)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, columns.map(({ id }) => element('th', { scope: 'col' }, messages.briefing.columns[id])))),
      element(
        'tbody',
        {},
        directives.map((entry) => rowOf(entry, columns, messages)),
      ),
    ),
  );
}

function rowOf(entry: TrackedDirective, columns: readonly TrackingColumn[], { briefing }: Outline['messages']): Element {
  const ids = columns.map(({ id }) => id).join();
  const made = rowElements.get(entry);
  if (made?.columns === ids) return made.row;
  const row = element('tr', {}, columns.map(({ id, text }) => element('td', { 'data-label': briefing.columns[id] }, text(entry))));
  rowElements.set(entry, { columns: ids, row });
  return row;
}

function markedByOne({ messages, markedByOne: byAuthor }: Outline): Element {
  return element(
    'section',
    {},
    element('h2', {}, messages.briefing.markedByOne),
    byAuthor.map(({ author, entries }) => [element('p', {}, element('strong', {}, author)), element('ul', {}, entries.map((entry) => element('li', {}, entryTitle(entry))))]),
  );
}

function sourcesOf({ messages, sources }: Outline): Element {
  return element(
    'section',
    { class: 'sources' },
    element('h2', {}, messages.briefing.sources),
    element(
      'ol',
      {},
      sources.map(({ number, title, particulars, link }) =>
        element(
          'li',
          { value: number },
          link ? element('a', { href: link, rel: 'noreferrer' }, title) : title,
          particulars === '' ? undefined : element('span', { class: 'particulars' }, particulars),
        ),
      ),
    ),
  );
}

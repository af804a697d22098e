/** A Briefing as a reader meets it: words in one language, clean text, numbers and links; every format is set from this. */
import { type Language, type Messages, messagesFor } from '../i18n/index.ts';
import {
  type Briefing,
  type BriefingItem,
  type CategoryId,
  type DocumentRecord,
  formatDay,
  formatInstant,
} from '../model/index.ts';
import { cleanText, joined, linesOf, oneLine } from './clean-text.ts';
import { type DirectiveEntry, directiveEntry } from './directive-entry.ts';
import { type WebAddress, passageLink, webAddress } from './passage-link.ts';

export interface Entry {
  readonly id: string;
  readonly category: CategoryId;
  readonly categoryName: string;
  /** Directives only. */
  readonly directive: DirectiveEntry | undefined;
  /** The passage, line by line; empty where `directive.task` is the passage already. */
  readonly quote: readonly string[];
  readonly comment: readonly string[];
  readonly tags: readonly string[];
  readonly source: Source;
  /** To the passage on its page. */
  readonly link: WebAddress | undefined;
  /** ISO 8601: when the note was last changed. */
  readonly changedAt: string;
}

export interface Source {
  /** From 1, in the order in which documents first appear. */
  readonly number: number;
  readonly title: string;
  /** Kind, number, issuer, date, stamp of secrecy: what is known of them. */
  readonly particulars: string;
  /** How the document is named as the basis of a task: by its number, else by its title. */
  readonly citation: string;
  readonly link: WebAddress | undefined;
}

export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

export interface Outline {
  readonly id: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly title: string;
  /** Name; empty if not known. */
  readonly author: string;
  /** Who composed it and when. */
  readonly byline: string;
  readonly composedAt: string;
  readonly introduction: readonly string[];
  readonly sections: readonly Section[];
  /** All directives of the sections, in order of their numbers. */
  readonly directives: readonly (Entry & { readonly directive: DirectiveEntry })[];
  readonly sources: readonly Source[];
}

export interface ExportOptions {
  readonly language?: Language;
}

export function outlineOf(briefing: Briefing, { language = 'vi' }: ExportOptions = {}): Outline {
  const messages = messagesFor(language);
  const sources = sourcesOf(briefing, messages);
  let directives = 0;
  const entryOf = (item: BriefingItem): Entry => {
    const number = item.note.category === 'directive' ? ++directives : undefined;
    return entry(item, number, sources.get(item.document.id)!, messages, briefing.composedAt);
  };
  const sections = briefing.sections.map(({ heading, items }) => ({ heading: oneLine(heading), entries: items.map(entryOf) }));
  const author = [briefing.author?.name, briefing.author?.unit].map((part) => oneLine(part ?? '')).filter((part) => part !== '');
  return {
    id: briefing.id,
    language,
    messages,
    title: oneLine(briefing.title) || messages.briefing.untitled,
    author: oneLine(briefing.author?.name ?? ''),
    byline: [messages.briefing.composed(formatInstant(cleanText(briefing.composedAt))), ...author].join(' · '),
    composedAt: briefing.composedAt,
    introduction: linesOf(cleanText(briefing.introduction)),
    sections,
    directives: sections.flatMap((section) => section.entries).filter((one): one is Entry & { directive: DirectiveEntry } => one.directive !== undefined),
    sources: [...sources.values()],
  };
}

function entry({ note, document }: BriefingItem, number: number | undefined, source: Source, messages: Messages, composedAt: string): Entry {
  const directive = number === undefined ? undefined : directiveEntry(note, number, source.citation, messages, composedAt);
  const quote = linesOf(cleanText(note.quote));
  const { prefix, suffix } = note.selectors?.quote ?? { prefix: '', suffix: '' };
  return {
    id: cleanText(note.id),
    category: note.category,
    categoryName: messages.common.categories[note.category],
    directive,
    quote: directive?.task === quote.join(' ') ? [] : quote,
    comment: linesOf(cleanText(note.comment)),
    tags: note.tags.map(oneLine).filter((tag) => tag !== ''),
    source,
    link: passageLink(document.url, note.quote, prefix, suffix),
    changedAt: note.changedAt,
  };
}

function sourcesOf(briefing: Briefing, messages: Messages): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { document } of briefing.sections.flatMap((section) => section.items)) {
    if (!sources.has(document.id)) sources.set(document.id, source(document, sources.size + 1, messages));
  }
  return sources;
}

function source(document: DocumentRecord, number: number, { briefing }: Messages): Source {
  const link = webAddress(document.url);
  const title = oneLine(document.title) || link || briefing.untitled;
  const dated = document.date === undefined ? '' : briefing.dated(formatDay(document.date));
  const numbered = document.number === undefined ? '' : briefing.numbered(document.number);
  const official = joined([document.kind, numbered, dated], ' ');
  return {
    number,
    title,
    particulars: joined([official, document.issuer, document.classification]),
    citation: numbered === '' ? joined([title, dated]) : joined([official, document.issuer]),
    link,
  };
}

/** A Briefing as a reader meets it: words in one language, clean text, numbers and links; every format is set from this. */
import { type Language, type Messages, messagesFor } from '../i18n/index.ts';
import {
  type Briefing,
  type BriefingItem,
  type BriefingParts,
  CLASSIFICATIONS,
  type CategoryId,
  type Classification,
  type DocumentRecord,
  type Layout,
  type Letterhead,
  NOTE_PARTS,
  type Note,
  PLAIN_FORM,
  type Snapshot,
  type TrackingColumnId,
  formatDay,
  formatInstant,
} from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';
import { classifiedIn } from './classified.ts';
import { sentenceText } from './assignment.ts';
import { Captures } from './captures.ts';
import { cleanText, joined, linesOf, oneLine } from './clean-text.ts';
import { type DirectiveEntry, dayOf, directiveEntry } from './directive-entry.ts';
import type { Kept } from './kept.ts';
import { settledFields } from './shared/index.ts';
import { type WebAddress, passageLink, webAddress } from './passage-link.ts';

export interface Entry {
  readonly id: string;
  readonly category: CategoryId;
  readonly categoryName: string;
  /** Directives only. */
  readonly directive: DirectiveEntry | undefined;
  /** The passage, line by line; empty where `directive.task` is the passage already. */
  readonly quote: readonly string[];
  /** Where several people say something, each comment begins with its author's name. */
  readonly comment: readonly string[];
  /** That the passage no longer stands so in its document; empty where nothing of the kind is known. */
  readonly warning: string;
  readonly tags: readonly string[];
  /** Where it stands, each document once; empty if that is not to be shown. */
  readonly places: readonly Place[];
  /** Who marked it, each once. */
  readonly authors: readonly Author[];
  /** ISO 8601: when the note was last changed. */
  readonly changedAt: string;
}

/** Whoever marked something; the name may be empty. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** A passage in its document. */
export interface Place {
  readonly source: Source;
  /** To the passage on its page. */
  readonly link: WebAddress | undefined;
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

type DirectiveOfEntry = Entry & { readonly directive: DirectiveEntry };

export interface Outline {
  readonly id: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly title: string;
  /** The meeting or period that it is about: `Họp giao ban, ngày 08/12/2026`; empty if not known. */
  readonly occasion: string;
  /** The occasion, where a document is to say it under its title: empty if title or introduction say it already. */
  readonly occasionLine: string;
  /** Name and unit; empty if not known. */
  readonly author: string;
  readonly unit: string;
  /** Who composed it and when. */
  readonly byline: string;
  readonly composedAt: string;
  readonly introduction: readonly string[];
  /** All of it, whatever `parts` says. */
  readonly sections: readonly Section[];
  /** All directives of the sections, in order of their numbers. */
  readonly directives: readonly DirectiveOfEntry[];
  /** Those that entries name. */
  readonly sources: readonly Source[];
  /** What only one of several people marked, by that person. */
  readonly markedByOne: readonly { readonly author: string; readonly entries: readonly Entry[] }[];
  readonly closing: readonly string[];
  /** One of the program's templates, or the id of one of the office's. */
  readonly template: string | undefined;
  /** Of the tracking table; empty: nobody chose. */
  readonly chosenColumns: readonly TrackingColumnId[];
  /** The highest of its documents. */
  readonly classification: Classification | undefined;
  /** What of all this a document is to show. */
  readonly parts: BriefingParts;
}

export interface ExportOptions {
  readonly language?: Language;
  /** What the notebook has captured of the documents: links are then checked against it, and wordings that are no longer there are said. */
  readonly snapshots?: readonly Snapshot[];
  /** Of the tracking table; empty or absent: the usual ones. */
  readonly columns?: readonly TrackingColumnId[];
  /** .xlsx only. */
  readonly sheetPerUnit?: boolean;
  /** .docx only; absent: plain. */
  readonly layout?: Layout;
  /** What the office's documents have at their head and foot, in all layouts but the plain one. */
  readonly letterhead?: Letterhead;
  /** .docx only: told of what is arranged, from 0 to 1; packing begins then, which tells nothing. */
  readonly onProgress?: (part: number) => void;
}

/** @param kept entries of the outline that was made of this briefing before, without snapshots: only those that changed are made anew */
export function outlineOf(briefing: Briefing, { language = 'vi', snapshots = [], columns = [] }: ExportOptions = {}, kept?: Kept<Entry>): Outline {
  const messages = messagesFor(language);
  const captures = new Captures(snapshots);
  const sources = sourcesOf(briefing, messages);
  const setting = { sources, captures, messages, composedAt: briefing.composedAt };
  const today = dayOf(briefing.composedAt);
  let directives = 0;
  kept?.begin();
  const entryOf = (item: BriefingItem): Entry => {
    const number = item.note.category === 'directive' ? ++directives : undefined;
    const make = (): Entry => entry(item, number, setting);
    return kept ? kept.get(item.note.id, [number, messages, today, ...madeOf(item, sources)], make) : make();
  };
  const sections = briefing.sections.map(({ heading, items }) => ({ heading: oneLine(heading), entries: items.map(entryOf) }));
  const entries = sections.flatMap((section) => section.entries);
  const named = new Set(entries.flatMap(({ places }) => places.map(({ source }) => source.number)));
  const author = oneLine(briefing.author?.name ?? '');
  const unit = oneLine(briefing.author?.unit ?? '');
  const occasion = occasionOf(briefing, messages);
  return {
    id: briefing.id,
    language,
    messages,
    title: oneLine(briefing.title) || messages.briefing.untitled,
    occasion,
    occasionLine: saysOccasion(briefing) ? '' : occasion,
    author,
    unit,
    byline: [messages.briefing.composed(formatInstant(cleanText(briefing.composedAt))), author, unit].filter((part) => part !== '').join(' · '),
    composedAt: briefing.composedAt,
    introduction: linesOf(cleanText(briefing.introduction)),
    sections,
    directives: entries.filter((one): one is DirectiveOfEntry => one.directive !== undefined),
    sources: [...sources.values()].filter(({ number }) => named.has(number)),
    markedByOne: markedByOne(entries, messages),
    closing: linesOf(cleanText(briefing.closing ?? '')),
    template: briefing.template,
    chosenColumns: columns,
    classification: highest(classifiedIn(briefing).map(({ classification }) => classification)),
    parts: { ...PLAIN_FORM.parts, ...briefing.parts },
  };
}

const highest = (stamps: readonly Classification[]): Classification | undefined => CLASSIFICATIONS.findLast((one) => stamps.includes(one));

/** The address of the first place that has one. */
export const linkOfEntry = ({ places }: Pick<Entry, 'places'>): WebAddress | undefined => places.find(({ link }) => link !== undefined)?.link;

/** An entry in one line, as it is named where it does not stand itself. */
export function entryTitle({ directive, quote, comment, categoryName }: Entry): string {
  if (directive) return `${directive.number}. ${sentenceText(directive.sentence)}`;
  return quote.join(' ') || comment.join(' ') || categoryName;
}

function occasionOf({ meeting, period }: Briefing, { briefing }: Messages): string {
  const held = meeting && joined([meeting.name, meeting.date && briefing.dated(formatDay(meeting.date)), meeting.place]);
  return joined([held, period && briefing.period(formatDay(period.from), formatDay(period.to))], '; ');
}

/** Whether title and introduction say all that is known of the occasion. */
function saysOccasion({ meeting, period, title, introduction }: Briefing): boolean {
  const said = fold(normalizeText(`${title}\n${introduction}`));
  const days = [meeting?.date, period?.from, period?.to].flatMap((day) => (day === undefined || day === '' ? [] : [formatDay(day)]));
  return [meeting?.name ?? '', meeting?.place ?? '', ...days].every((words) => said.includes(fold(normalizeText(words))));
}

interface Setting {
  readonly sources: Sources;
  readonly captures: Captures;
  readonly messages: Messages;
  readonly composedAt: string;
}

/** All that an item has of which its entry is made. */
function madeOf(item: BriefingItem, sources: Sources): readonly unknown[] {
  const { parts = PLAIN_FORM.noteParts, settled, joined: others = [] } = item;
  const marks = [item, ...others].flatMap(({ note, document, texts }) => [note, document, texts, sources.get(document.id)!.number]);
  return [settled, ...NOTE_PARTS.map((part) => parts[part]), ...marks];
}

function entry(item: BriefingItem, number: number | undefined, { sources, captures, messages, composedAt }: Setting): Entry {
  const { note, joined: others = [], parts = PLAIN_FORM.noteParts } = item;
  const marks = [item, ...others];
  const said = saidNote(item);
  const authors = [...new Map(marks.map((mark) => [mark.note.authorId, { id: mark.note.authorId, name: oneLine(mark.note.authorName) }])).values()];
  const directive = number === undefined ? undefined : directiveEntry(said, number, sources.get(item.document.id)!.citation, messages, composedAt);
  const quote = linesOf(cleanText(said.quote));
  const comment = parts.comment ? commentsOf(marks, authors.length > 1) : [];
  return {
    id: cleanText(note.id),
    category: note.category,
    categoryName: messages.common.categories[note.category],
    directive: directive && !parts.fields ? { ...directive, facts: [] } : directive,
    // What says nothing else is not left empty.
    quote: directive?.task === quote.join(' ') || (!parts.quote && (directive || comment.length > 0)) ? [] : quote,
    comment,
    tags: [...new Set(marks.flatMap((mark) => mark.note.tags.map(oneLine)))].filter((tag) => tag !== ''),
    places: parts.source ? placesOf(marks, sources, captures) : [],
    warning: marks.some((mark) => captures.hasLost(mark)) ? messages.briefing.wordingLost : '',
    authors,
    changedAt: note.changedAt,
  };
}

/** The note as the briefing says it: with the briefing's own words, and with what holds where joined notes differ. */
function saidNote(item: BriefingItem): Note {
  const { note, texts = {} } = item;
  const directive = settledFields(item);
  const { task = '' } = note.directive ?? {};
  const isPassage = note.category === 'directive' && oneLine(task) === '';
  return {
    ...note,
    quote: (isPassage ? texts.task : texts.quote) ?? note.quote,
    comment: texts.comment ?? note.comment,
    ...(directive && { directive: { ...directive, ...(!isPassage && texts.task !== undefined && { task: texts.task }) } }),
  };
}

/** Each comment once, also if two people say the same. */
function commentsOf(marks: readonly BriefingItem[], withAuthors: boolean): string[] {
  const comments = marks.map((mark) => ({ author: oneLine(mark.note.authorName), lines: linesOf(cleanText(mark.texts?.comment ?? mark.note.comment)) }));
  const written = comments.flatMap(({ author, lines: [first, ...rest] }) => {
    if (first === undefined) return [];
    return [[withAuthors && author !== '' ? `${author}: ${first}` : first, ...rest]];
  });
  return [...new Map(written.map((lines) => [lines.join('\n'), lines])).values()].flat();
}

function placesOf(marks: readonly BriefingItem[], sources: Sources, captures: Captures): Place[] {
  const places = new Map<string, Place>();
  for (const { note, document } of marks) {
    if (places.has(document.id)) continue;
    const link = passageLink(document.url, { ...note.selectors?.quote, quote: note.quote }, captures.latestOf(document));
    places.set(document.id, { source: sources.get(document.id)!, link });
  }
  return [...places.values()];
}

function markedByOne(entries: readonly Entry[], { briefing }: Messages): Outline['markedByOne'] {
  if (new Set(entries.flatMap(({ authors }) => authors.map(({ id }) => id))).size < 2) return [];
  const alone = Map.groupBy(entries.filter(({ authors }) => authors.length === 1), ({ authors }) => authors[0]!.id);
  return Array.from(alone.values(), (ofAuthor) => ({ author: ofAuthor[0]!.authors[0]!.name || briefing.unnamed, entries: ofAuthor }));
}

type Sources = ReadonlyMap<string, Source>;

/** Of the documents from which something is shown; numbers are those of the documents of which a place is shown, then of the others. */
function sourcesOf(briefing: Briefing, messages: Messages): Sources {
  const sources = new Map<string, Source>();
  const items = briefing.sections.flatMap((section) => section.items);
  const inOrder = [...items.filter(({ parts }) => parts?.source !== false), ...items].flatMap((item) => [item, ...(item.joined ?? [])]);
  for (const { document } of inOrder) {
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

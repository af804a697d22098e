import type { Block, Deadline, Suggestion } from '../model/index.ts';
import { personName, splitSentences, type Span } from '../text/index.ts';
import { compare, type Comparison, partOf } from './comparison.ts';
import { deadlinesOfSentence, moved } from './deadlines.ts';
import { Discourse } from './discourse.ts';
import { isCredit } from './filters.ts';
import { CONFIDENCE, type Finding } from './findings.ts';
import { headingEnd } from './headings.ts';
import { holdersOf, namesOf, type OfficeContext, phrasebookOf } from './office.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Place } from './place.ts';
import { productIn } from './products.ts';
import { ProseLetters } from './prose-letters.ts';
import { quotationsOf } from './quotations.ts';
import { Reading } from './reading.ts';
import { findReferences } from './references.ts';
import { forgetNames } from './remembered.ts';
import { speakerFields } from './speakers.ts';
import { suggestionFromRow } from './tables.ts';
import { taskEnd } from './tasks.ts';
import type { TimeContext } from './time-points.ts';

/** What an office tells of itself, and what deadlines are counted from: `documentDate`, `holidays`. */
export interface DetectionContext extends TimeContext, OfficeContext {}

/** No directive is longer; such a stretch is not read. */
const LONGEST_SENTENCE = 12_000;
/** In characters; a heading is no longer. */
const LONGEST_PART_HEADING = 120;
/** "2.", "a)", "-": stands before a sentence and is no part of it. */
const LONGEST_MARKER = 24;
const LIST_MARKER = /^(?:(?:Phần|Mục|Chương)\s(?:thứ\s\p{Ll}{2,4}|[IVX]{1,4}|\d{1,2})[.:]|[A-H]\.(?=\s\p{Lu}\p{Ll}+\s\p{Ll})|Điều\s\d{1,3}[.:](?!\d)|\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)/](?!\d)|-(?=\s{1,4}\p{Lu}))|[a-zđ][.)]|[IVX]{1,6}[.)-](?=\s)|[-–—•●▪*+])\s{0,4}(?=\S)/u;

interface Sentence {
  readonly blockIndex: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly comparison: Comparison;
  readonly place: Place;
}

/** The directives of a document, in reading order. Offsets are UTF-16 units of the block's text. */
export function detectDirectives(blocks: readonly Block[], context: DetectionContext = {}): Suggestion[] {
  const book = phrasebookOf(context);
  const names = namesOf(context.units);
  const discourse = new Discourse(holdersOf(context.people), book);
  discourse.signature(lastLines(blocks).map((line) => readingOf(line, book)));
  const found = Array.from(runsOf(blocks)).flatMap((run) => {
    if ('row' in run) return suggestionFromRow(blocks[run.row]!, run.row, book, context, discourse) ?? [];
    if ('from' in run) return inProse(blocks, run.from, run.to, book, discourse, context);
    for (const sentence of sentencesOf(blocks[run.heading]!, run.heading, book)) discourse.heading(new Reading(sentence.comparison.text, book), sentence.place);
    return [];
  });
  const spoken = inProseLetters(doubted(underSpeakers(found, discourse)), blocks);
  forgetNames();
  return names.size === 0 ? spoken : spoken.map((suggestion) => underNames(suggestion, names));
}

/** An office that was named alone is held by whom the rest of the document names; where nobody was named, the only one who speaks in it does. */
function underSpeakers(found: readonly Suggestion[], discourse: Discourse): Suggestion[] {
  const named = found.filter(({ speaker }) => speaker !== undefined);
  const only = new Set(named.map(({ speaker }) => speaker)).size === 1 ? named[0] : named.length === 0 ? speakerFields(discourse.author) : undefined;
  return found.map((suggestion) => {
    if (suggestion.speaker !== undefined) return suggestion;
    if (suggestion.speakerTitle !== undefined) return { ...suggestion, ...speakerFields(discourse.holderOf(suggestion.speakerTitle)) };
    return only?.speaker === undefined ? suggestion : { ...suggestion, speaker: only.speaker, ...(only.speakerTitle === undefined ? {} : { speakerTitle: only.speakerTitle }) };
  });
}

/** Where nobody is known to speak and nobody orders in so many words, lists and tasks may as well be told. */
function doubted(found: readonly Suggestion[]): readonly Suggestion[] {
  const isAsked = found.some(({ speaker, speakerTitle, reasons }) => speaker !== undefined || speakerTitle !== undefined || reasons.some(({ kind }) => kind === 'cue' || kind === 'tableTask'));
  return isAsked ? found : found.map((suggestion) => ({ ...suggestion, confidence: Math.min(suggestion.confidence, CONFIDENCE.unaskedFor) }));
}

/** Who and which unit, where a letterhead or a table names them in capitals. */
function inProseLetters(found: readonly Suggestion[], blocks: readonly Block[]): Suggestion[] {
  const letters = new ProseLetters(blocks.map(({ text }) => text));
  return found.map(({ speaker, speakerTitle, ...suggestion }) => ({
    ...withUnits(suggestion, (unit) => letters.of(unit)),
    // Only people have a title besides their name.
    ...(speaker === undefined ? {} : { speaker: speakerTitle === undefined ? letters.of(speaker) : personName(speaker) }),
    ...(speakerTitle === undefined ? {} : { speakerTitle: letters.of(speakerTitle) }),
  }));
}

/** Units under the names that the office gives them. */
function underNames(suggestion: Suggestion, names: ReadonlyMap<string, string>): Suggestion {
  return withUnits(suggestion, (unit) => names.get(compare(unit).key) ?? unit);
}

function withUnits({ leadUnit, cooperatingUnits = [], ...suggestion }: Suggestion, named: (unit: string) => string): Suggestion {
  return { ...suggestion, ...(leadUnit === undefined ? {} : { leadUnit: named(leadUnit) }), cooperatingUnits: cooperatingUnits.map(named) };
}

/** How many lines at the end of a document may hold its signature, and how long such a line is. */
const SIGNATURE_LINES = 12;
const LONGEST_LINE = 120;

/** The short lines at the end of a document, among them those that a paragraph ends with: "CHỦ TỊCH Ôn Đức Thịnh". */
function lastLines(blocks: readonly Block[]): string[] {
  return blocks.slice(-SIGNATURE_LINES).flatMap(({ text, kind }) => {
    if (kind === 'tableRow' || text.length > LONGEST_SENTENCE) return [];
    const last = splitSentences(text).at(-1);
    return last && last.end - last.start <= LONGEST_LINE ? text.slice(last.start, last.end) : [];
  });
}

const readingOf = (words: string, book: Phrasebook): Reading => new Reading(compare(words).text, book);

type Run = { readonly row: number } | { readonly heading: number } | { readonly from: number; readonly to: number };

/** Stretches of prose between headings and table rows, in order. */
function* runsOf(blocks: readonly Block[]): Generator<Run> {
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const kind = blocks[i]?.kind;
    if (kind !== undefined && kind !== 'heading' && kind !== 'tableRow') continue;
    if (from < i) yield { from, to: i };
    if (kind === 'heading') yield { heading: i };
    if (kind === 'tableRow') yield { row: i };
    from = i + 1;
  }
}

/** "Đó là yêu cầu của Thủ tướng": the sentence before it is as good as quoted. */
const POINTS_BACK = /^(?:đó|đây) là (?:ý kiến )?(?:yêu cầu|chỉ đạo|mệnh lệnh)/iu;

function inProse(blocks: readonly Block[], from: number, to: number, book: Phrasebook, discourse: Discourse, context: TimeContext): Suggestion[] {
  const sentences = blocks.slice(from, to).flatMap((block, i) => (block.kind === 'caption' ? [] : sentencesOf(block, from + i, book)));
  const texts = sentences.map(({ comparison }) => comparison.text);
  const quoted = quotationsOf(texts).map((quotation, i) => quotation ?? (POINTS_BACK.test(texts[i + 1] ?? '') ? { closesIn: i, closesAt: texts[i]!.length } : undefined));
  const readings: Reading[] = [];
  const reading = (i: number): Reading | undefined => sentences[i] && (readings[i] ??= new Reading(sentences[i].comparison.text, book));
  const suggestions: Suggestion[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (headsPart(sentence, sentences[i + 1])) {
      discourse.heading(reading(i)!, sentence.place);
      continue;
    }
    const quotation = quoted[i];
    if (quotation && quotation !== quoted[i - 1]) discourse.quotation({ last: reading(quotation.closesIn)!, closesAt: quotation.closesAt, next: reading(quotation.closesIn + 1), introduction: quotation.introducedIn === undefined ? undefined : reading(quotation.introducedIn) });
    const finding = discourse.read(reading(i)!, quotation !== undefined, sentence.place);
    if (finding) suggestions.push(toSuggestion(sentence, finding, blocks[sentence.blockIndex]!.text, book, context));
  }
  return suggestions;
}

/** "2. Quản lý hạ tầng", where "2.1." or "a)" follows: it only says what comes. */
function headsPart({ place, comparison }: Sentence, next: Sentence | undefined): boolean {
  const number = /^\d{1,2}(?=[.)])/u.exec(place.marker)?.[0];
  if (number === undefined || next === undefined || comparison.text.length > LONGEST_PART_HEADING) return false;
  return (next.place.marker.startsWith(`${number}.1`) && !comparison.text.endsWith(':')) || (next.place.marker.startsWith('a)') && /[\p{L}\p{N}]$/u.test(comparison.text));
}

function sentencesOf(block: Block, blockIndex: number, book: Phrasebook): Sentence[] {
  const spans = splitSentences(block.text);
  const whole = compare(block.text);
  const isNumbered = block.marker !== undefined || block.kind === 'listItem' || (spans[0] !== undefined && markerLength(block.text, spans[0]) > 0);
  return spans.flatMap((span, i) => {
    const markerEnd = span.start + markerLength(block.text, span);
    const marker = block.text.slice(span.start, markerEnd) || (i === 0 ? (block.marker ?? '') : '');
    const start = markerEnd;
    const end = span.end - start > LONGEST_SENTENCE ? start : span.end;
    const said = block.text.slice(start, end);
    const next = spans[i + 1];
    const isCaption = isCredit(said) || (next !== undefined && isCredit(block.text.slice(next.start, next.start + LONGEST_MARKER)));
    const place = { isNumbered: isNumbered || marker !== '', marker, opensBlock: i === 0, isCaption };
    const comparison = partOf(whole, block.text, start, end);
    // A heading that lost the line break behind it is a sentence of its own.
    const headed = block.kind === 'heading' ? 0 : headingEnd(comparison.text, book, marker);
    if (headed === 0) return { blockIndex, start, end: span.end, comparison, place };
    const turn = start + (comparison.offsets?.[headed] ?? headed);
    return [
      { blockIndex, start, end: turn, comparison: partOf(whole, block.text, start, turn), place },
      { blockIndex, start: turn, end: span.end, comparison: partOf(whole, block.text, turn, end), place: { ...place, marker: '', opensBlock: false } },
    ];
  });
}

function markerLength(text: string, span: Span): number {
  return LIST_MARKER.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_MARKER)))?.[0].length ?? 0;
}

function toSuggestion(sentence: Sentence, finding: Finding, blockText: string, book: Phrasebook, context: TimeContext): Suggestion {
  const { blockIndex, end, comparison } = sentence;
  const turn = comparison.text === '' ? 0 : finding.from;
  const turnsAt = sentence.start + (comparison.offsets?.[turn] ?? turn);
  const start = turnsAt + /^\s*/u.exec(blockText.slice(turnsAt, end))![0].length;
  const deadlines = moved(deadlinesOfSentence(blockText.slice(sentence.start, end), comparison, context), sentence.start).filter((deadline) => deadline.start >= start);
  return {
    blockIndex,
    start,
    end,
    ...speakerFields(finding.speaker),
    ...(finding.leadUnit === undefined ? {} : { leadUnit: finding.leadUnit }),
    cooperatingUnits: finding.cooperatingUnits,
    ...taskFields(sentence, finding, blockText, deadlines, book),
    deadlines,
    ...(deadlines[0] ? { deadline: deadlines[0] } : {}),
    references: findReferences(sentence.comparison.text, book.references),
    confidence: finding.confidence,
    reasons: finding.reasons,
  };
}

/** The task and its product in the block's own words. */
function taskFields({ start, end, comparison }: Sentence, { taskFrom }: Finding, blockText: string, deadlines: readonly Deadline[], { products }: Phrasebook): Pick<Suggestion, 'task' | 'product'> {
  const { text, key, offsets } = comparison;
  const original = (at: number): number => start + (offsets?.[at] ?? at);
  const behind = taskFrom + /^\s*/u.exec(text.slice(taskFrom))![0].length;
  const from = original(behind);
  const task = blockText.slice(from, taskEnd(blockText.slice(0, end), from, deadlines));
  if (task === '') return {};
  const product = productIn(key.slice(behind), products);
  return { task, ...(product ? { product: blockText.slice(original(behind + product[0]), original(behind + product[1])) } : {}) };
}

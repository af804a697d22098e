import type { Block, Suggestion, SuggestionReason } from '../model/index.ts';
import { splitSentences, type Span } from '../text/sentences.ts';
import { compare, type Comparison } from './comparison.ts';
import { findDeadlines } from './deadlines.ts';
import { Discourse, type Finding } from './discourse.ts';
import type { Lexicon } from './lexicon.ts';
import { quotationsOf } from './quotations.ts';
import { phrasebook, Reading, type Phrasebook } from './reading.ts';
import { findReferences } from './references.ts';
import { suggestionFromRow } from './tables.ts';

export interface DetectionContext {
  /** ISO 8601; gives the year where a deadline leaves it out. */
  readonly documentDate?: string | undefined;
  /** Names of the office's units: taken whole where they stand. */
  readonly units?: readonly string[] | undefined;
  /** "Trần Văn A, Chánh Văn phòng": who holds an office that is named alone. */
  readonly people?: readonly string[] | undefined;
  /** Phrases added to the program's own. */
  readonly lexicon?: Partial<Lexicon> | undefined;
}

/** No directive is longer; such a stretch is not read. */
const LONGEST_SENTENCE = 12_000;
/** "2.", "a)", "-": stands before a sentence and is no part of it. */
const LIST_MARKER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)/](?!\d)|[a-zđ][.)]|[IVX]{1,6}[.)]|[-–—•●▪*+])\s{0,4}(?=\S)/u;

interface Sentence extends Span {
  readonly blockIndex: number;
  readonly comparison: Comparison;
  readonly isNumbered: boolean;
  readonly opensBlock: boolean;
}

let ownPhrasebook: Phrasebook | undefined;

/** The directives of a document, in reading order. Offsets are UTF-16 units of the block's text. */
export function detectDirectives(blocks: readonly Block[], context: DetectionContext = {}): Suggestion[] {
  const book = context.lexicon || context.units ? phrasebook({ ...context.lexicon, bodies: [...(context.lexicon?.bodies ?? []), ...(context.units ?? [])] }) : (ownPhrasebook ??= phrasebook());
  const discourse = new Discourse(context.people ?? []);
  const suggestions: Suggestion[] = [];
  for (const run of runsOf(blocks)) {
    if ('row' in run) {
      const suggestion = suggestionFromRow(blocks[run.row]!, run.row, context.documentDate);
      if (suggestion) suggestions.push(suggestion);
      continue;
    }
    if ('heading' in run) {
      discourse.heading(blocks[run.heading]!.text);
      continue;
    }
    suggestions.push(...inProse(blocks, run.from, run.to, book, discourse, context.documentDate));
  }
  return suggestions;
}

type Run = { readonly row: number } | { readonly heading: number } | { readonly from: number; readonly to: number };

/** Stretches of prose between headings and tables; captions are left out of them later. */
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

function inProse(blocks: readonly Block[], from: number, to: number, book: Phrasebook, discourse: Discourse, documentDate: string | undefined): Suggestion[] {
  const sentences: Sentence[] = [];
  for (let index = from; index < to; index++) if (blocks[index]!.kind !== 'caption') sentences.push(...sentencesOf(blocks[index]!, index));
  const quoted = quotationsOf(sentences.map(({ comparison, start, end }) => comparison.text.slice(start, end)));
  const readings = sentences.map(({ comparison, start, end }) => new Reading(comparison.text, comparison.key, start, end - start > LONGEST_SENTENCE ? start : end, book));
  const suggestions: Suggestion[] = [];
  discourse.quotations(readings, quoted);
  for (const [i, sentence] of sentences.entries()) {
    const finding = discourse.read(readings[i]!, quoted[i], sentence);
    if (finding) suggestions.push(toSuggestion(sentence, finding, blocks[sentence.blockIndex]!.text, documentDate));
  }
  return suggestions;
}

function sentencesOf(block: Block, blockIndex: number): Sentence[] {
  const comparison = compare(block.text);
  return splitSentences(comparison.text).map((span, i) => {
    const marker = LIST_MARKER.exec(comparison.text.slice(span.start, Math.min(span.end, span.start + 24)))?.[0] ?? '';
    const isNumbered = marker !== '' || (i === 0 && (block.marker !== undefined || block.kind === 'listItem'));
    return { blockIndex, comparison, start: span.start + marker.length, end: span.end, isNumbered, opensBlock: i === 0 };
  });
}

function toSuggestion(sentence: Sentence, finding: Finding, blockText: string, documentDate: string | undefined): Suggestion {
  const start = sentence.comparison.original(sentence.start);
  const end = sentence.comparison.original(sentence.end);
  const deadlines = findDeadlines(blockText.slice(start, end), { documentDate }).map((deadline) => ({ ...deadline, start: deadline.start + start, end: deadline.end + start }));
  const references = findReferences(sentence.comparison.text.slice(sentence.start, sentence.end));
  const reasons: SuggestionReason[] = finding.reasons.map((reason) => ({ kind: reason.kind, words: reason.words }));
  return {
    blockIndex: sentence.blockIndex,
    start,
    end,
    ...(finding.speaker?.name === undefined ? {} : { speaker: finding.speaker.name }),
    ...(finding.speaker?.title === undefined ? {} : { speakerTitle: finding.speaker.title }),
    ...(finding.leadUnit === undefined ? {} : { leadUnit: finding.leadUnit }),
    cooperatingUnits: finding.cooperatingUnits,
    deadlines,
    ...(deadlines[0] ? { deadline: deadlines[0] } : {}),
    references,
    confidence: finding.confidence,
    reasons,
  };
}

import { namesOwnUnit } from '../../../components/index.ts';
import type { PageReading } from '../../../utils/messaging/index.ts';
import { CONFIDENT, type Id, type Note, type TaskStatus, passageText } from '../../../utils/model/index.ts';
import { type ShapedSuggestion, sentenceKey } from '../../../utils/notebook/index.ts';
import { statusOfRow } from '../../../utils/tasks/index.ts';
import { fold } from '../../../utils/text/index.ts';
import { type Stretch, blockLetters, letters } from '../letters.ts';
import { notePlaces } from '../notes/note-places.ts';

/** No suggestion follows; one does farther away; one that follows was accepted or passed over. */
export type JoinObstacle = 'last' | 'apart' | 'settled';

/** A suggestion that waits for the person, or that they passed over. */
export interface OpenSuggestion {
  /** The same for the same sentence after the page was read anew. */
  readonly key: string;
  readonly suggestion: ShapedSuggestion;
  /** The passage, as it stands in its blocks. */
  readonly text: string;
  /** How a table of tasks on the page says that it stands. */
  readonly status?: TaskStatus | undefined;
  /** The words of the suggestion that follows in the same or the next block, if that waits too: the two may be one. */
  readonly followedBy?: string | undefined;
  /** Else why none can be joined to it. */
  readonly noJoin?: JoinObstacle | undefined;
  /** A note that is likely meant by these words, though it was not found in them: they may be what it was rewritten to. */
  readonly resembles?: Id | undefined;
}

/** The suggestions of a page that are not notes already, in page order. */
export interface PageSuggestions {
  readonly open: readonly OpenSuggestion[];
  /** Those that the person passed over. */
  readonly dismissed: readonly OpenSuggestion[];
}

/** Whether a suggestion can be joined with the next of the page. */
function joinOf({ suggestion: { blockIndex, endBlock } }: OpenSuggestion, next: (OpenSuggestion & { readonly state: string }) | undefined): Pick<OpenSuggestion, 'followedBy' | 'noJoin'> {
  if (!next) return { noJoin: 'last' };
  if (next.suggestion.blockIndex > (endBlock ?? blockIndex) + 1) return { noJoin: 'apart' };
  return next.state === 'open' ? { followedBy: next.text } : { noJoin: 'settled' };
}

/** A note that is no directive answers a suggestion if it covers so much of it: a figure in a directive leaves the directive open. */
const ANSWERING_SHARE = 0.5;

export function pageSuggestions(
  { extraction, notes: readings }: PageReading,
  suggestions: readonly ShapedSuggestion[],
  notes: readonly Note[],
  decisions: ReadonlySet<string>,
): PageSuggestions {
  const page = blockLetters(extraction.blocks);
  const places = notePlaces(page.text, notes, readings);
  const uncertain = new Set(readings.flatMap(({ noteId, status }) => (status === 'ambiguous' ? noteId : [])));
  const seen = new Map<string, number>();
  const items = suggestions.map((suggestion) => {
    const { blockIndex, start } = suggestion;
    const text = passageText(extraction.blocks, suggestion);
    const sentence = sentenceKey(text);
    const occurrence = (seen.get(sentence) ?? 0) + 1;
    seen.set(sentence, occurrence);
    const at = page.starts[blockIndex]! + letters(extraction.blocks[blockIndex]!.text.slice(0, start)).length;
    const stretch = { start: at, end: at + letters(text).length };
    const isAnswered = notes.some((note) => answers(note, places.get(note.id), stretch));
    const state = isAnswered ? 'answered' : decisions.has(sentence) ? 'dismissed' : 'open';
    return { key: `${sentence} ${occurrence}`, suggestion, text, status: statusOfRow(extraction.blocks[blockIndex]!), state } as const;
  });
  const resembled = resemblances(
    items.map(({ text, state }) => (state === 'open' ? text : undefined)),
    notes.filter((note) => note.selectors && (!places.has(note.id) || uncertain.has(note.id))),
  );
  const inState = (wanted: (typeof items)[number]['state']): OpenSuggestion[] =>
    items.flatMap(({ state, ...item }, index) => {
      const resembles = resembled.get(index);
      return state === wanted ? [{ ...item, ...joinOf(item, items[index + 1]), ...(resembles !== undefined && { resembles }) }] : [];
    });
  return { open: inState('open'), dismissed: inState('dismissed') };
}

export const isConfident = ({ suggestion }: OpenSuggestion): boolean => suggestion.confidence >= CONFIDENT;

/** What may be taken in together with others, without being looked at. */
export const isPlain = (item: OpenSuggestion): boolean => isConfident(item) && item.resembles === undefined;

/** Those that name the person's own unit stand before the others; else in page order. */
export function ownUnitFirst(items: readonly OpenSuggestion[]): readonly OpenSuggestion[] {
  const isOwn = ({ suggestion }: OpenSuggestion): boolean => namesOwnUnit(suggestion);
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

function answers({ category }: Note, place: Stretch | undefined, suggested: Stretch): boolean {
  if (!place) return false;
  const shared = Math.min(place.end, suggested.end) - Math.max(place.start, suggested.start);
  return category === 'directive' ? shared > 0 : shared >= (suggested.end - suggested.start) * ANSWERING_SHARE;
}

/** Words of which so many stand in another text too, of all of the longer one, may be that text rewritten. */
const LIKENESS = 0.5;

/**
 * The notes that texts resemble, each note by the text that is likest to it.
 * @returns ids of notes by the place of the text
 */
function resemblances(texts: readonly (string | undefined)[], notes: readonly Note[]): ReadonlyMap<number, Id> {
  if (notes.length === 0) return new Map();
  const words = texts.map((text) => (text === undefined ? undefined : countedWords(text)));
  const found = new Map<number, Id>();
  for (const { id, quote } of notes) {
    const own = countedWords(quote);
    const scores = words.map((other, index) => (other && !found.has(index) ? likeness(own, other) : 0));
    const best = Math.max(...scores);
    if (best >= LIKENESS) found.set(scores.indexOf(best), id);
  }
  return found;
}

/** Which of some suggestions likely is what a text was rewritten to. */
export function likestOf(text: string, items: readonly OpenSuggestion[]): OpenSuggestion | undefined {
  const own = countedWords(text);
  const scores = items.map((item) => likeness(own, countedWords(item.text)));
  const best = Math.max(...scores);
  return best >= LIKENESS ? items[scores.indexOf(best)] : undefined;
}

interface CountedWords {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countedWords(text: string): CountedWords {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

function likeness(a: CountedWords, b: CountedWords): number {
  const shared = Array.from(a.counts, ([word, count]) => Math.min(count, b.counts.get(word) ?? 0)).reduce((sum, count) => sum + count, 0);
  return shared / Math.max(1, a.total, b.total);
}

import { namesOwnUnit } from '../../../components/index.ts';
import type { PageReading } from '../../../utils/messaging/index.ts';
import { CONFIDENT, type Note } from '../../../utils/model/index.ts';
import { type ShapedSuggestion, passageText, sentenceKey } from '../../../utils/notebook/index.ts';
import { type Stretch, blockLetters, letters } from '../letters.ts';
import { notePlaces } from '../notes/note-places.ts';

/** A suggestion that waits for the person, or that they passed over. */
export interface OpenSuggestion {
  /** The same for the same sentence after the page was read anew. */
  readonly key: string;
  readonly suggestion: ShapedSuggestion;
  /** The passage, as it stands in its blocks. */
  readonly text: string;
  /** The words of the suggestion that follows in the same or the next block, if that waits too: the two may be one. */
  readonly followedBy?: string | undefined;
}

/** The suggestions of a page that are not notes already, in page order. */
export interface PageSuggestions {
  readonly open: readonly OpenSuggestion[];
  /** Those that the person passed over. */
  readonly dismissed: readonly OpenSuggestion[];
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
    return { key: `${sentence} ${occurrence}`, suggestion, text, state } as const;
  });
  const inState = (wanted: (typeof items)[number]['state']): OpenSuggestion[] =>
    items.flatMap(({ state, ...item }, index) => {
      const next = items[index + 1];
      const follows = next?.state === 'open' && next.suggestion.blockIndex <= (item.suggestion.endBlock ?? item.suggestion.blockIndex) + 1;
      return state === wanted ? [{ ...item, ...(follows && { followedBy: next.text }) }] : [];
    });
  return { open: inState('open'), dismissed: inState('dismissed') };
}

export const isConfident = ({ suggestion }: OpenSuggestion): boolean => suggestion.confidence >= CONFIDENT;

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

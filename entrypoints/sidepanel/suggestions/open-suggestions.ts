import type { PageReading } from '../../../utils/messaging/index.ts';
import type { Note, Suggestion } from '../../../utils/model/index.ts';
import { sentenceKey } from '../../../utils/notebook/index.ts';
import { type Stretch, letters } from '../letters.ts';
import { notePlaces } from '../notes/note-places.ts';

/** A suggestion that waits for the person. */
export interface OpenSuggestion {
  /** The same for the same sentence after the page was read anew. */
  readonly key: string;
  readonly suggestion: Suggestion;
  /** The passage, as it stands in its block. */
  readonly text: string;
}

/** A note that is no directive answers a suggestion if it covers so much of it: a figure in a directive leaves the directive open. */
const ANSWERING_SHARE = 0.5;

/** The suggestions of a page that are neither dismissed nor notes already, in page order. */
export function openSuggestions(
  { extraction, notes: readings }: PageReading,
  suggestions: readonly Suggestion[],
  notes: readonly Note[],
  dismissed: ReadonlySet<string>,
): OpenSuggestion[] {
  const blocks = extraction.blocks.map(({ text }) => letters(text));
  const places = notePlaces(blocks.join(''), notes, readings);
  const blockStarts = startsOf(blocks);
  const seen = new Map<string, number>();
  return suggestions.flatMap((suggestion) => {
    const { blockIndex, start, end } = suggestion;
    const block = extraction.blocks[blockIndex];
    if (!block) return [];
    const text = block.text.slice(start, end);
    const dismissal = sentenceKey(text);
    const occurrence = (seen.get(dismissal) ?? 0) + 1;
    seen.set(dismissal, occurrence);
    if (dismissed.has(dismissal)) return [];
    const at = blockStarts[blockIndex]! + letters(block.text.slice(0, start)).length;
    const stretch = { start: at, end: at + letters(text).length };
    const isAnswered = notes.some((note) => answers(note, places.get(note.id), stretch));
    return isAnswered ? [] : [{ key: `${dismissal} ${occurrence}`, suggestion, text }];
  });
}

function answers({ category }: Note, place: Stretch | undefined, suggested: Stretch): boolean {
  if (!place) return false;
  const shared = Math.min(place.end, suggested.end) - Math.max(place.start, suggested.start);
  return category === 'directive' ? shared > 0 : shared >= (suggested.end - suggested.start) * ANSWERING_SHARE;
}

function startsOf(blocks: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.length;
  }
  return starts;
}

import type { BriefingItem, Id, Note } from '../../model/index.ts';
import { fold, normalizeText } from '../../text/index.ts';

/** Of two passages that overlap, so much of the shorter one must lie in the other. */
const LEAST_OVERLAP = 0.5;
/** A shorter passage says too little to be known in another by its words. */
const LEAST_LETTERS = 20;

/** A pair of notes, whichever comes first. */
export const pairKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export type Apart = readonly (readonly [Id, Id])[];

/**
 * Notes that mark one passage, put together; what marks its passage alone is a group by itself. Which note comes when makes no
 * difference. In a group the one that stands for the others comes first: of those made at one time the one with the least id.
 * @param apart pairs that a person told apart: they never come into one group
 */
export function samePassages(items: Iterable<BriefingItem>, apart: Apart = []): BriefingItem[][] {
  const inOrder = Array.from(items).sort(compareMade);
  const groups = new Map(inOrder.map((item) => [item, [item]]));
  const isApart = new Set(apart.map(([a, b]) => pairKey(a, b)));
  for (const ofDocument of Map.groupBy(inOrder, ({ document }) => document.id).values()) {
    const passages = ofDocument.flatMap(passageOf);
    passages.forEach((passage, index) => {
      for (const other of passages.slice(index + 1)) {
        const [a, b] = [groups.get(passage.item)!, groups.get(other.item)!];
        if (a === b || !isOnePassage(passage, other)) continue;
        if (a.some(({ note }) => b.some((one) => isApart.has(pairKey(note.id, one.note.id))))) continue;
        a.push(...b);
        for (const item of b) groups.set(item, a);
      }
    });
  }
  return [...new Set(groups.values())].map((group) => group.sort(compareMade));
}

function compareMade(a: BriefingItem, b: BriefingItem): number {
  return compareText(a.note.createdAt, b.note.createdAt) || compareText(a.note.id, b.note.id);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Passage {
  readonly item: BriefingItem;
  readonly words: string;
}

/** None of a note on the document as a whole. */
function passageOf(item: BriefingItem): Passage[] {
  const words = fold(normalizeText(item.note.quote));
  return words === '' ? [] : [{ item, words }];
}

function isOnePassage(a: Passage, b: Passage): boolean {
  if (a.item.note.category !== b.item.note.category) return false;
  return overlapInSnapshot(a.item.note, b.item.note) ?? isOneByWords(a.words, b.words);
}

/** Undefined if they were not marked on the same version of the document. */
function overlapInSnapshot(a: Note, b: Note): boolean | undefined {
  const [placeA, placeB] = [a.selectors?.position, b.selectors?.position];
  if (a.snapshotId === undefined || a.snapshotId !== b.snapshotId || !placeA || !placeB) return undefined;
  const overlap = Math.min(placeA.end, placeB.end) - Math.max(placeA.start, placeB.start);
  return overlap > 0 && overlap >= LEAST_OVERLAP * Math.min(placeA.end - placeA.start, placeB.end - placeB.start);
}

function isOneByWords(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  return short.length >= LEAST_LETTERS && short.length >= LEAST_OVERLAP * long.length && long.includes(short);
}

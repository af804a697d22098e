import type { Block, Id, Note } from '../../../utils/model/index.ts';
import { type Found, SnapshotText, type Stretch } from './snapshot-text.ts';

/** A note as the reader shows it. */
export interface PlacedNote {
  readonly note: Note;
  /** `whole`: it is about the document as a whole. */
  readonly place: Found | { readonly status: 'whole' };
  /** Of the notes whose passage is marked, from 1, in reading order. */
  readonly number?: number;
}

const ORDER = { found: 0, whole: 1, ambiguous: 2, missing: 2 } as const;

function firstOf({ place }: PlacedNote): Stretch | undefined {
  return place.status === 'found' ? place.stretches[0] : undefined;
}

/** Marked notes in reading order, then those about the whole document, then those whose passage is not marked; each by age. */
export function placeNotes(blocks: readonly Block[], notes: readonly Note[]): PlacedNote[] {
  const text = new SnapshotText(blocks);
  const placed = notes.map((note): PlacedNote => ({ note, place: note.quote === '' ? { status: 'whole' } : text.find(note) }));
  placed.sort((a, b) => {
    const [one, other] = [firstOf(a), firstOf(b)];
    if (one && other) return one.block - other.block || one.start - other.start || one.end - other.end;
    return ORDER[a.place.status] - ORDER[b.place.status] || (a.note.createdAt < b.note.createdAt ? -1 : 1);
  });
  return placed.map((one, index) => (one.place.status === 'found' ? { ...one, number: index + 1 } : one));
}

/** How many notes stand where. */
export interface NoteCounts {
  /** Their passage is marked: these are numbered, and stepped through. */
  readonly marked: number;
  readonly whole: number;
  /** Their passage is not in the snapshot, or in several places of it. */
  readonly unmarked: number;
}

export function countsOf(placed: readonly PlacedNote[]): NoteCounts {
  const whole = placed.filter(({ place }) => place.status === 'whole').length;
  const marked = placed.filter(({ place }) => place.status === 'found').length;
  return { marked, whole, unmarked: placed.length - marked - whole };
}

/** A stretch of a block over which the same notes lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The shortest passage first: it is the one that a click means. */
  readonly noteIds: readonly Id[];
  /** The notes whose passage ends here. */
  readonly ending: readonly Id[];
}

interface NoteStretch extends Stretch {
  readonly noteId: Id;
  readonly length: number;
  readonly last: boolean;
}

/** The marked stretches of a snapshot, block by block. */
export class BlockMarks {
  readonly #byBlock = new Map<number, NoteStretch[]>();

  constructor(placed: readonly PlacedNote[]) {
    for (const { note, place } of placed) {
      if (place.status !== 'found') continue;
      for (const [index, stretch] of place.stretches.entries()) {
        const list = this.#byBlock.get(stretch.block) ?? [];
        this.#byBlock.set(stretch.block, list);
        list.push({ ...stretch, noteId: note.id, length: note.quote.length, last: index === place.stretches.length - 1 });
      }
    }
  }

  /** Cuts a part of a block's text into segments, in order and without gaps. */
  segments(block: number, start: number, end: number): Segment[] {
    const marks = (this.#byBlock.get(block) ?? []).filter((mark) => mark.start < end && mark.end > start);
    const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > start && cut < end);
    const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1]!;
      const over = marks.filter((mark) => mark.start < to && mark.end > from).sort((a, b) => a.length - b.length);
      return {
        start: from,
        end: to,
        noteIds: over.map(({ noteId }) => noteId),
        ending: over.filter((mark) => mark.last && mark.end === to).map(({ noteId }) => noteId),
      };
    });
  }
}

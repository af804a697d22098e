import type { Id } from '../model/index.ts';
import type { FeedPlace } from '../notebook/index.ts';
import { FormReader, FormWriter, TermIndex } from '../search/index.ts';

/** An index, and what it was made of. */
export interface Built {
  readonly index: TermIndex;
  /** How far it has followed the notebook. */
  readonly place: FeedPlace;
  /** Those of the person's own notes. */
  readonly ownIds: readonly Id[];
  /** The day for which it was made, `YYYY-MM-DD`, and the notes whose deadline is another on another day. */
  readonly today: string;
  readonly recurring: Set<Id>;
  /** So many notes were read again since it was built, or read as it is kept. */
  readonly takenIn: number;
}

/** The index as it is kept. @param mark of the program and of the notebook's form: what one has written, another does not read */
export function writeBuilt({ index, place, ownIds, today, recurring }: Built, mark: string): Uint8Array<ArrayBuffer> {
  const form = new FormWriter(mark);
  form.texts([JSON.stringify({ place, ownIds, today, recurring: [...recurring] })]);
  index.write(form);
  return form.bytes();
}

/** @throws BrokenFormError */
export function readBuilt(bytes: Uint8Array<ArrayBuffer>, mark: string): Built {
  const form = new FormReader(bytes, mark);
  const about = JSON.parse(form.texts()[0]!) as Omit<Built, 'index' | 'recurring' | 'takenIn'> & { readonly recurring: readonly Id[] };
  return { ...about, recurring: new Set(about.recurring), index: TermIndex.read(form), takenIn: 0 };
}

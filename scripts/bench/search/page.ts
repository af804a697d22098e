/** Runs in the page: one engine, held in memory, and what it takes. */
import type { SearchableNote } from '../../../utils/search/index.ts';
import { ENGINES, type Engine, type EngineName, foldedNote, holds } from './engines.ts';
import { inventNotes } from './invented.ts';
import { QUERY_KINDS, type QueryKind, inventKnownItems, inventQueries } from './queries.ts';

let notes: SearchableNote[] = [];
let engine: Engine;

/** UTF-16 units of all texts that are searched. */
export function invent({ seed, count }: { readonly seed: number; readonly count: number }): Promise<number> {
  notes = inventNotes(seed, count);
  return Promise.resolve(notes.reduce((sum, note) => sum + foldedNote(note).text.length, 0));
}

/** Milliseconds. */
export function build(name: EngineName): Promise<number> {
  const begun = performance.now();
  engine = ENGINES[name](notes);
  return Promise.resolve(performance.now() - begun);
}

export interface Asked {
  readonly kind: QueryKind;
  /** Milliseconds, one for each query: to a screen of the best; to the total and the counts of filters; to a screen in the order of deadlines. */
  readonly times: number[];
  readonly counting: number[];
  readonly ordering: number[];
  /** How many results there were in all, and how many of them have what was asked. */
  readonly given: number;
  readonly right: number;
}

export async function ask({ seed, queries }: { readonly seed: number; readonly queries: number }): Promise<Asked[]> {
  const all = inventQueries(seed, notes, queries);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const asked: Asked[] = [];
  for (const kind of QUERY_KINDS) {
    const [times, counting, ordering]: [number[], number[], number[]] = [[], [], []];
    let given = 0;
    let right = 0;
    for (const query of all.filter((one) => one.kind === kind)) {
      const ids = await timed(times, () => engine.search(query));
      given += ids.length;
      right += ids.filter((id) => holds(foldedNote(byId.get(id)!), query)).length;
      if (engine.count) await timed(counting, () => engine.count!(query));
      if (engine.inOrder) await timed(ordering, () => engine.inOrder!(query));
    }
    asked.push({ kind, times, counting, ordering, given, right });
  }
  return asked;
}

/** Notes down how long it took; then others have their turn. */
async function timed<R>(times: number[], work: () => R): Promise<R> {
  const begun = performance.now();
  const result = work();
  times.push(performance.now() - begun);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return result;
}

/** How many of the notes are among the best three for what is still known of them. */
export async function recall({ seed, items }: { readonly seed: number; readonly items: number }): Promise<number> {
  let found = 0;
  for (const item of inventKnownItems(seed, notes, items)) {
    if (engine.recall(item).includes(item.id)) found += 1;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return found;
}

/** Milliseconds for each of the notes that are added. */
export function add({ seed, count }: { readonly seed: number; readonly count: number }): Promise<number[]> {
  return Promise.resolve(
    inventNotes(seed, count).map((note) => {
      const begun = performance.now();
      engine.add(note);
      return performance.now() - begun;
    }),
  );
}

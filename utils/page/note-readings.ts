import { nextTask, prepareToDescribe, type Resolution, StaleViewError, type TextView, describe } from '../anchoring/index.ts';
import type { NoteReading } from '../messaging/index.ts';
import type { Note, Selectors } from '../model/index.ts';
import { candidateContexts } from './candidate-contexts.ts';

/** Readings made at a time; the page goes on between. */
const AT_A_TIME = 20;

/**
 * How the notes stand on the page, in page order; notes that were not found come last.
 * @param isRendering what is missing may still come
 */
export async function readingsOf(
  view: TextView,
  notes: readonly Note[],
  resolutionOf: (id: string) => Resolution | undefined,
  isRendering: boolean,
): Promise<NoteReading[]> {
  const placed = notes
    .filter((note) => note.selectors !== undefined)
    .map((note) => {
      const resolution = resolutionOf(note.id);
      return { note, resolution, start: startOf(view, resolution) };
    })
    .sort((a, b) => a.start - b.start || Number(a.note.createdAt > b.note.createdAt) - 0.5);
  if (placed.some(({ resolution }) => resolution?.status === 'changed' || resolution?.candidates)) await prepareToDescribe(view);
  const readings: NoteReading[] = [];
  for (const [order, { note, resolution }] of placed.entries()) {
    readings.push(reading(view, note, resolution, order, isRendering));
    if (order % AT_A_TIME === AT_A_TIME - 1) await nextTask();
  }
  return readings;
}

function reading(view: TextView, note: Note, resolution: Resolution | undefined, order: number, isRendering: boolean): NoteReading {
  if (!resolution) return { noteId: note.id, status: 'lost', order, isSought: true };
  const { status, range, found, changes, candidates } = resolution;
  const foundSelectors = status === 'changed' && range ? described(view, range) : undefined;
  return {
    noteId: note.id,
    status,
    order,
    ...(status === 'lost' && isRendering && { isSought: true }),
    ...(status === 'changed' && found !== undefined && { found }),
    ...(status === 'changed' && changes && { changes }),
    ...(foundSelectors && { foundSelectors }),
    ...(candidates && {
      candidates: describedCandidates(view, candidates),
    }),
  };
}

/** The places that are on the page still. */
function describedCandidates(view: TextView, candidates: readonly Range[]): NonNullable<NoteReading['candidates']> {
  const there = candidates.flatMap((range, place) => {
    const selectors = described(view, range);
    return selectors ? [{ place, range, selectors }] : [];
  });
  const contexts = candidateContexts(view.text, there.map(({ range }) => view.offsetsOf(range)));
  return there.map(({ place, selectors }, index) => ({ place, context: contexts[index]!, selectors }));
}

/** Undefined where the page has changed since: once it rests, all is found and told again. */
function described(view: TextView, range: Range): Selectors | undefined {
  if (!isOnPage(range)) return undefined;
  try {
    return describe(range, view);
  } catch (error) {
    if (error instanceof StaleViewError) return undefined;
    throw error;
  }
}

/** Where a mark starts in the view's text; infinitely far if it is not there, or if the page has taken its text away. */
function startOf(view: TextView, resolution: Resolution | undefined): number {
  const { span, range } = resolution ?? {};
  if (span) return span.start;
  return range && isOnPage(range) ? view.offsetsOf(range).start : Number.POSITIVE_INFINITY;
}

function isOnPage({ startContainer, endContainer, collapsed }: Range): boolean {
  return startContainer.isConnected && endContainer.isConnected && !collapsed;
}

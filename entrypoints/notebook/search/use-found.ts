import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { finder, onNotebookChange, onVisit } from '../../../components/door/index.ts';
import type { FoundCounts, FoundNote, FoundPage, Question } from '../../../utils/finding/index.ts';
import { type FailureCode, failureCode, onAwake } from '../../../utils/messaging/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import { contents } from '../contents/index.ts';

/** What was found, as far as it is known. */
export interface Found {
  /** Undefined until the first answer; that to the question before until the next. */
  readonly page?: FoundPage;
  readonly counts?: FoundCounts;
  readonly failure?: FailureCode;
}

/** True once something was looked for, shown and counted: what else is to be read is not in the way any more. */
export const hasFound = signal(false);

/** Counts that come so soon after what was found are shown with it, ms: what is shown already need not change twice. */
const TOGETHER_MS = 60;

/**
 * Asks the search worker, and asks again after every change of the notebook. The newest question is answered, others are dropped.
 * @param question undefined asks nothing; the same as long as the same is asked
 * @param count how many notes are wanted, the best
 */
export function useFound(question: Question | undefined, count: number): Found {
  const [found, setFound] = useState<Found>({});
  const wanted = useRef(count);
  wanted.current = count;
  /** What is shown answers this question, for so many notes. */
  const shown = useRef<{ readonly question: Question | undefined; readonly count: number }>({ question: undefined, count: 0 });

  /** Resolves when the first answer is on the screen. */
  const [drawn] = useState(() => Promise.withResolvers<void>());

  // Asked before the screen is drawn, so that it is looked for meanwhile.
  useLayoutEffect(() => {
    if (!question) return undefined;
    return keepAsking(async (signal) => {
      const count = wanted.current;
      const finding = notesFound(question, 0, count, signal);
      const askCounts = (): Promise<FoundCounts> => finder.ask('count', question, signal);
      // What is found first is drawn before it is counted: both at once would keep two processors longer than one after the other.
      const counting = hasFound.value ? askCounts() : undefined;
      counting?.catch(() => undefined);
      try {
        const page = await finding;
        const soon = counting && (await Promise.race([counting, new Promise<undefined>((resolve) => setTimeout(resolve, TOGETHER_MS))]));
        if (signal.aborted) return 'part';
        shown.current = { question, count };
        setFound(({ counts = soon }) => ({ page, ...(counts && { counts: soon ?? counts }) }));
        if (!soon) {
          const counts = await (counting ?? drawn.promise.then(askCounts));
          setFound((before) => ({ ...before, counts }));
        }
        return page.isWhole ? 'whole' : 'part';
      } catch (error) {
        if (!signal.aborted) setFound((before) => ({ ...before, failure: failureCode(error) }));
        return 'failed';
      }
    });
  }, [question]);

  const { page, counts, failure } = found;
  useEffect(() => {
    if (page) drawn.resolve();
    if (counts || failure !== undefined) hasFound.value = true;
  }, [page, counts, failure]);

  useEffect(() => {
    if (!question || !page || shown.current.question !== question || shown.current.count >= count) return undefined;
    const life = new AbortController();
    notesFound(question, shown.current.count, count, life.signal).then(
      (more) => {
        shown.current = { question, count };
        setFound((before) => (before.page === page ? { ...before, page: { ...page, notes: joined(page.notes, more.notes) } } : before));
      },
      // What has failed, or was dropped, is asked again with the next change.
      () => undefined,
    );
    return () => life.abort();
  }, [question, page, count]);
  return found;
}

/** So many notes are brought from the worker at a time, so that taking them in is not noticed. */
const NOTES_AT_ONCE = 300;

/** From one place to before another, as far as there are so many. */
async function notesFound(question: Question, from: number, to: number, signal: AbortSignal): Promise<FoundPage> {
  const count = Math.min(NOTES_AT_ONCE, to - from);
  const page = await finder.ask('find', { ...question, from, count }, signal);
  if (page.notes.length < count || from + count >= to) return page;
  const rest = await notesFound(question, from + count, to, signal);
  return { ...page, notes: joined(page.notes, rest.notes) };
}

/** The notebook may have changed between two answers, and notes have moved. */
function joined(first: readonly FoundNote[], more: readonly FoundNote[]): readonly FoundNote[] {
  const known = new Set(first.map(({ note }) => note.id));
  return [...first, ...more.filter(({ note }) => !known.has(note.id))];
}

/** The ids of all notes that are meant, as far as they are known. */
export interface FoundIds {
  /** Those of the question before until the next is answered; undefined before the first. */
  readonly ids?: ReadonlySet<Id>;
  /** Why the newest question is not answered. */
  readonly failure?: FailureCode;
}

/** @param question as of `useFound` */
export function useFoundIds(question: Question | undefined): FoundIds {
  const [found, setFound] = useState<FoundIds>({});
  useEffect(() => {
    if (!question) {
      setFound({});
      return undefined;
    }
    return keepAsking(async (signal) => {
      try {
        const ids = new Set(await finder.ask('ids', question, signal));
        if (!signal.aborted) setFound({ ids });
        // It is not said whether these are all.
        return 'part';
      } catch (error) {
        if (!signal.aborted) setFound(({ ids }) => ({ ...(ids && { ids }), failure: failureCode(error) }));
        return 'failed';
      }
    });
  }, [question]);
  return found;
}

/** How a question was answered: `part` if more may be found later. */
type Answered = 'whole' | 'part' | 'failed';

/**
 * Asks now, after every change of the notebook, and as long as an answer was not whole. What failed is asked again when the
 * notebook was read, and when the page comes to the front.
 * @param ask does not reject; what it says after its signal is not heard
 * @returns stops it
 */
function keepAsking(ask: (signal: AbortSignal) => Promise<Answered>): () => void {
  const life = new AbortController();
  let asking = new AbortController();
  let last: Answered | undefined;
  let hasGrown = false;
  const again = (): void => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    last = undefined;
    hasGrown = false;
    void ask(signal).then((answered) => {
      if (signal.aborted) return;
      last = answered;
      if (last === 'part' && hasGrown) again();
    });
  };
  const afterFailure = (): void => {
    if (last === 'failed') again();
  };
  again();
  onNotebookChange(again, life.signal);
  onVisit(again, life.signal);
  finder.onGrown(() => {
    if (last === 'part') again();
    // What is under way may have been answered before.
    else hasGrown = true;
  }, life.signal);
  onAwake(afterFailure, life.signal);
  const stop = contents.subscribe(afterFailure);
  return () => {
    stop();
    life.abort();
    asking.abort();
  };
}

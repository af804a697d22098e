import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureCode } from '../../utils/messaging/index.ts';
import { formatInstant, type Id, newId } from '../../utils/model/index.ts';
import { lastUndoable, type RecentAct } from '../../utils/notebook/index.ts';
import { leftByUndo } from '../left-by-undo.ts';
import { messages } from '../messages.ts';
import { UndoBar } from '../notices.tsx';
import { actWords } from './act-words.ts';
import { lastDone, takeBack } from './doing.tsx';
import { notebook } from './own-notebook.ts';

/** What has an undo of its own. */
const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]';

/** What the keys mean: Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z do again. */
function turnOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

/** An act that is older than this says when it was done: the person may not think of it any more. ms. */
const LONG_AGO_MS = 10 * 60_000;

/** Something that was taken back with the keys. */
interface TakenBack {
  /** Taking this back does it again. */
  readonly operationId: Id;
  readonly what: string;
}

/**
 * Ctrl+Z takes back the last thing done to the notebook, also before the screen was loaded anew, but leaves text fields their own. Says what was taken back, and does
 * it again if that was not meant, until something else is done or shown, or it has stood long enough.
 * @param props.view what the screen shows now
 */
export function UndoKey({ view }: { readonly view: string }) {
  const [said, setSaid] = useState<string>();
  const taken = useRef<readonly TakenBack[]>([]);
  const press = useRef<(turn: 'undo' | 'redo') => void>(() => undefined);
  const { errors, notebook: { undo: texts } } = messages.value;

  function forget(): void {
    taken.current = [];
    setSaid(undefined);
  }
  useEffect(forget, [view]);
  useSignalEffect(() => {
    if (lastDone.value !== '') forget();
  });

  useEffect(() => {
    const listening = new AbortController();
    // Each press takes back one thing, also where the next comes before it is done.
    let turns = Promise.resolve();

    async function undoLast(): Promise<void> {
      const act = await lastUndoable(notebook);
      if (!act) return setSaid(texts.nothing);
      const operationId = newId();
      const left = leftByUndo(await takeBack(act.turn, operationId));
      taken.current = [...taken.current, { operationId, what: actWords(act) }];
      setSaid([undoneWords(act), left].filter(Boolean).join(' '));
    }
    async function redoLast(): Promise<void> {
      const last = taken.current.at(-1);
      if (!last) return;
      taken.current = taken.current.slice(0, -1);
      const left = leftByUndo(await takeBack(last.operationId));
      setSaid([texts.redone(last.what), left].filter(Boolean).join(' '));
    }
    press.current = (turn) => {
      turns = turns.then(turn === 'undo' ? undoLast : redoLast).catch((error: unknown) => setSaid(errors[failureCode(error)]));
    };

    document.addEventListener(
      'keydown',
      (event) => {
        const turn = turnOf(event);
        if (!turn || (event.target instanceof Element && event.target.closest(WRITES)) || document.querySelector('dialog:modal')) return;
        event.preventDefault();
        press.current(turn);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [errors, texts]);

  return (
    <div class="undo-said">
      {said !== undefined && (
        <UndoBar onRedo={taken.current.length > 0 ? () => press.current('redo') : undefined} onDismiss={forget}>
          {said}
        </UndoBar>
      )}
    </div>
  );
}

function undoneWords(act: RecentAct): string {
  const texts = messages.value.notebook.undo;
  const isOld = Date.now() - Date.parse(act.at) > LONG_AGO_MS;
  return isOld ? texts.undoneOn(formatInstant(act.at), actWords(act)) : texts.undone(actWords(act));
}

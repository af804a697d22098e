import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureCode } from '../../utils/messaging/index.ts';
import { lastUndoable } from '../../utils/notebook/index.ts';
import { leftByUndo } from '../left-by-undo.ts';
import { messages } from '../messages.ts';
import { useLinger } from '../use-linger.ts';
import { actWords } from './act-words.ts';
import { lastDone, takeBack } from './doing.tsx';
import { notebook } from './own-notebook.ts';

/** What has an undo of its own. */
const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]';

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z' && !event.defaultPrevented;
}

/** How long it stands what was taken back: ms. It asks for nothing. */
const SAID_STANDS_MS = 10_000;

/**
 * Ctrl+Z takes back the last thing done to the notebook, also before the screen was loaded anew, but leaves text fields their own. Says what was taken back, until
 * something else is done or shown, or it has stood long enough.
 * @param props.view what the screen shows now
 */
export function UndoKey({ view }: { readonly view: string }) {
  const [said, setSaid] = useState<string>();
  const line = useRef<HTMLParagraphElement>(null);
  useLinger(line, said, SAID_STANDS_MS, () => setSaid(undefined));
  useEffect(() => setSaid(undefined), [view]);
  useSignalEffect(() => {
    if (lastDone.value !== '') setSaid(undefined);
  });
  const { errors, notebook: { undo: texts } } = messages.value;

  useEffect(() => {
    const listening = new AbortController();
    // Each press takes back one thing, also where the next comes before it is done.
    let turn = Promise.resolve();
    async function undoLast(): Promise<void> {
      const act = await lastUndoable(notebook);
      if (!act) return setSaid(texts.nothing);
      const words = texts.undone(actWords(act));
      setSaid([words, leftByUndo(await takeBack(act.turn))].filter(Boolean).join(' '));
    }
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isUndo(event) || (event.target instanceof Element && event.target.closest(WRITES)) || document.querySelector('dialog:modal')) return;
        event.preventDefault();
        turn = turn.then(undoLast).catch((error: unknown) => setSaid(errors[failureCode(error)]));
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [errors, texts]);

  return (
    <p ref={line} class="undo-said" role="status">
      {said}
    </p>
  );
}

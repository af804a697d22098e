import { useEffect, useState } from 'preact/hooks';
import { failureCode } from '../../utils/messaging/index.ts';
import { lastUndoable } from '../../utils/notebook/index.ts';
import { messages } from '../messages.ts';
import { takeBack } from './doing.tsx';
import { notebook } from './own-notebook.ts';

/** What has an undo of its own. */
const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]';

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z' && !event.defaultPrevented;
}

/** Ctrl+Z takes back the last thing done to the notebook, but leaves text fields their own. Says what was taken back. */
export function UndoKey() {
  const [said, setSaid] = useState('');
  const { errors, notebook: { undo: texts } } = messages.value;

  useEffect(() => {
    const listening = new AbortController();
    async function undoLast(): Promise<void> {
      const operation = await lastUndoable(notebook);
      if (operation) await takeBack(operation.id);
      setSaid(operation ? texts.undone(texts.operations[operation.kind]) : texts.nothing);
    }
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isUndo(event) || (event.target instanceof Element && event.target.closest(WRITES)) || document.querySelector('dialog:modal')) return;
        event.preventDefault();
        undoLast().catch((error: unknown) => setSaid(errors[failureCode(error)]));
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [errors, texts]);

  return (
    <p class="undo-said" role="status">
      {said}
    </p>
  );
}

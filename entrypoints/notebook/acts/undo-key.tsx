import { useEffect, useState } from 'preact/hooks';
import { messages } from '../../../components/index.ts';
import { notebook, useAct } from '../../../components/door/index.ts';
import { lastUndoable } from '../../../utils/notebook/index.ts';
import { takeBack } from './doing.tsx';

const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]';

/** Ctrl+Z takes back the last thing done to the notebook, but leaves text fields their own. Says what was taken back. */
export function UndoKey() {
  const act = useAct();
  const [said, setSaid] = useState('');
  const texts = messages.value.notebook.undo;

  useEffect(() => {
    const listening = new AbortController();
    const undoLast = async (): Promise<void> => {
      const operation = await lastUndoable(notebook);
      if (!operation) {
        setSaid(texts.nothing);
        return;
      }
      const id = await act.run((operationId) => takeBack(operationId, operation.id));
      if (id !== undefined) setSaid(texts.undone(texts.operations[operation.kind]));
    };
    document.addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
        if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(WRITES)) || document.querySelector('dialog:modal')) return;
        event.preventDefault();
        void undoLast();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  });

  const failure = act.failure && messages.value.errors[act.failure];
  return (
    <p class="undo-said" role="status">
      {failure ?? said}
    </p>
  );
}

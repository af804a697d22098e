import { onEvent, tell } from '../../utils/messaging/index.ts';
import { Notebook, type NotebookChange } from '../../utils/notebook/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';
import { NotebookDatabase } from '../../utils/storage/index.ts';

/** What of a change is told to every screen. */
export type HeardChange = Pick<NotebookChange, 'sequence' | 'operationId' | 'documentIds' | 'noteIds' | 'briefingIds'>;

const listeners = new Set<(change: HeardChange) => void>();

/** The notebook, opened by this screen. Its changes are told to all other screens and pages. */
export const notebook = new Notebook({
  database: new NotebookDatabase(),
  person: loadSettings,
  committed: (change) => {
    for (const heard of listeners) heard(change);
    tell('notebookChanged', change);
  },
});

let listening = false;

/** Calls back after every change of the notebook, whoever made it, until the signal aborts. */
export function onNotebookChange(heard: (change: HeardChange) => void, signal: AbortSignal): void {
  if (!listening) {
    listening = true;
    onEvent('notebookChanged', (change) => {
      for (const listener of listeners) listener(change);
    });
  }
  listeners.add(heard);
  signal.addEventListener('abort', () => listeners.delete(heard), { once: true });
}

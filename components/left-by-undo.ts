import type { UndoResult } from '../utils/notebook/index.ts';
import { messages } from './messages.ts';

/** What a person has to be told of an undo that did not take back all; empty if it did. */
export function leftByUndo({ undone, keptLaterEdits }: UndoResult): string {
  const { before, kept } = messages.value.notebook.undo;
  if (!undone) return before;
  return keptLaterEdits.length > 0 ? kept : '';
}

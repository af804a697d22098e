import type { RecentAct } from '../../utils/notebook/index.ts';
import { beginningOf } from '../beginning-of.ts';
import { messages } from '../messages.ts';

/** What was done to what, as in “Đã hoàn tác: …”: of what takes in files, how much came. */
export function actWords({ kind, words, counts }: RecentAct): string {
  const texts = messages.value.notebook.undo;
  const done = texts.operations[kind];
  if (kind === 'importBundle' || kind === 'restoreBackup') {
    const numbers = (['notes', 'documents', 'briefings', 'meetings'] as const).flatMap((store) => {
      const { made, changed } = texts.counts[store];
      const count = counts[store];
      return [count.made > 0 && made(count.made), count.changed > 0 && changed(count.changed)].filter((text) => text !== false);
    });
    return numbers.length === 0 ? done : `${done} (${numbers.join(', ')})`;
  }
  const others = counts.notes.made + counts.notes.changed - 1;
  return [done, words !== '' && texts.quoted(beginningOf(words)), others > 0 && texts.others(others)].filter((part) => part !== false).join(' ');
}

import type { CategorySetting } from '../utils/settings/settings.ts';
import { categoryName } from './categories.ts';
import type { KeyGroup } from './key-help.tsx';
import { messages } from './messages.ts';

/** The keys that work on a portal page while a passage is selected or written about. */
export function pageKeys(categories: readonly CategorySetting[]): KeyGroup {
  const { keys } = messages.value.page;
  return {
    title: keys.title,
    keys: [
      ...categories.filter(({ shown }) => shown).map(({ id, key }) => ({ keys: [key.toUpperCase()], text: keys.mark(categoryName(id)) })),
      { keys: ['C'], text: keys.comment },
      { keys: ['Y'], text: keys.copy },
      { keys: ['T'], text: keys.toolbar },
      { keys: ['Z'], text: keys.undo },
      { keys: ['?'], text: keys.help },
      { keys: ['Esc'], text: keys.hide },
      { keys: ['Ctrl', 'Enter'], text: keys.save },
    ],
  };
}

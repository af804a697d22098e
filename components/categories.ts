import { signal } from '@preact/signals';
import type { CategoryId } from '../utils/model/index.ts';
import { DEFAULT_SETTINGS, type CategorySetting } from '../utils/settings/settings.ts';
import { messages } from './messages.ts';

/** The categories as the person has them: names, keys, and which the toolbar offers. Doors set it from the settings. */
export const categorySettings = signal<readonly CategorySetting[]>(DEFAULT_SETTINGS.categories);

/** What the person calls the category. */
export function categoryName(id: CategoryId): string {
  return categorySettings.value.find((category) => category.id === id)?.label || messages.value.common.categories[id];
}

import type { CategoryId } from '../../utils/model/index.ts';
import type { CategorySetting } from '../../utils/settings/index.ts';

/** Letters that do something else while a passage is selected or was just marked, by the act's name in the messages of the page. */
export const RESERVED_KEYS = { c: 'comment', y: 'copy', t: 'toolbar', z: 'undo' } as const;
export type ReservedKey = keyof typeof RESERVED_KEYS;

/** Why a letter cannot be a category's key. */
export type KeyProblem =
  | { readonly kind: 'letter' }
  | { readonly kind: 'reserved'; readonly key: ReservedKey }
  | { readonly kind: 'taken'; readonly key: string; readonly by: CategoryId };

const isReserved = (key: string): key is ReservedKey => Object.hasOwn(RESERVED_KEYS, key);

/** @param key as it was typed, in either case */
export function keyProblem(categories: readonly CategorySetting[], id: CategoryId, typed: string): KeyProblem | undefined {
  const key = typed.toLowerCase();
  if (!/^[a-z]$/.test(key)) return { kind: 'letter' };
  if (isReserved(key)) return { kind: 'reserved', key };
  const other = categories.find((category) => category.key === key && category.id !== id);
  return other && { kind: 'taken', key, by: other.id };
}

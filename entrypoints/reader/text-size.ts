import { effect, signal } from '@preact/signals';

/** Sizes of the text, smallest first, as document.css has them. */
const SIZES = ['s', 'm', 'l', 'xl', '2xl'] as const;
const KEY = 'reader.textSize';

const index = signal(Math.max(0, SIZES.indexOf((localStorage.getItem(KEY) as (typeof SIZES)[number] | null) ?? 'm')));

/** Sets the text in the size that was chosen last, and in each that is chosen from now on. */
export function followTextSize(): void {
  effect(() => {
    const size = SIZES[index.value]!;
    document.documentElement.dataset['textSize'] = size;
    localStorage.setItem(KEY, size);
  });
}

export const canShrink = (): boolean => index.value > 0;
export const canGrow = (): boolean => index.value < SIZES.length - 1;

/** @param by 1 larger, -1 smaller; at either end nothing happens */
export function changeTextSize(by: 1 | -1): void {
  index.value = Math.min(SIZES.length - 1, Math.max(0, index.value + by));
}

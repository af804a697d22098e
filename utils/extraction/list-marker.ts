import { isElement, type VisibleElement } from './visible-tree.ts';

/** HTML, the ol element: `type`. */
type Numbering = '1' | 'a' | 'A' | 'i' | 'I';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}

function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + (rest - 1) % 26) + text;
  return text;
}

function written(number: number, type: string | undefined): string {
  const numbering = (type ?? '1') as Numbering;
  if (number < 1 || number > 3999) return String(number);
  switch (numbering) {
    case 'a': return letters(number);
    case 'A': return letters(number).toUpperCase();
    case 'i': return roman(number);
    case 'I': return roman(number).toUpperCase();
    default: return String(number);
  }
}

/** The marker that a browser puts before each item of an ordered list ("1.", "b."), by item. Empty for other lists. */
export function listMarkers(list: VisibleElement): ReadonlyMap<VisibleElement, string> {
  const markers = new Map<VisibleElement, string>();
  if (list.tag !== 'ol' || list.unmarked) return markers;
  const items = list.children.filter((child): child is VisibleElement => isElement(child) && child.tag === 'li');
  const { start, type, reversed } = list.attributes;
  const step = reversed === undefined ? 1 : -1;
  let number = Number.parseInt(start ?? '', 10);
  if (Number.isNaN(number)) number = step === 1 ? 1 : items.length;
  for (const item of items) {
    const value = Number.parseInt(item.attributes['value'] ?? '', 10);
    if (!Number.isNaN(value)) number = value;
    if (!item.unmarked) markers.set(item, `${written(number, item.attributes['type'] ?? type)}.`);
    number += step;
  }
  return markers;
}

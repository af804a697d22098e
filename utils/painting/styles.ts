/** How marks look. Colours are those of the product's visual language: ground and the ink set with it, legible on any page. */
import { CATEGORY_IDS, type CategoryId } from '../model/index.ts';

/** The page and other extensions have highlights too: ours begin with this. */
const PREFIX = 'so-tay-';

const COLOURS: Readonly<Record<CategoryId, readonly [ground: string, ink: string]>> = {
  directive: ['#ffd9a8', '#5c3300'],
  figure: ['#bfe3ff', '#003a5c'],
  result: ['#c6efce', '#0b4a1f'],
  person: ['#e5d4ff', '#3b1a73'],
  question: ['#ffcfd6', '#6b0f24'],
  note: ['#fff1a6', '#4d4300'],
};

/** The highlights that are registered, lowest first: a later one is painted over an earlier one. */
export const HIGHLIGHTS = [...CATEGORY_IDS, 'hovered', 'suggested', 'changed', 'focused', 'pointedOut'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

export function registeredName(name: HighlightName): string {
  return PREFIX + name;
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${registeredName(name)}) { ${declarations} }`;
}

/** The rules for a document, or for a shadow root in it. */
export const HIGHLIGHT_RULES = [
  ...CATEGORY_IDS.map((id) => rule(id, `background-color: ${COLOURS[id][0]}; color: ${COLOURS[id][1]};`)),
  // Over the ground of its category, which it darkens.
  rule('hovered', 'background-color: rgb(0 0 0 / .1); text-decoration: underline solid 2px;'),
  rule('suggested', 'text-decoration: underline dotted #b26a00 2px;'),
  rule('changed', 'text-decoration: underline wavy #b3261e 1.5px;'),
  rule('focused', 'background-color: #0f5c7a; color: #ffffff;'),
  // A highlight has no border: the lines above and below are its outline.
  rule('pointedOut', 'text-decoration: underline overline solid #b26a00 2px; background-color: rgb(255 217 168 / .45);'),
  // Chromium paints every highlight there, a suggestion too, on the ground of a selection, whatever is set: the lines tell them apart.
  '@media (forced-colors: active) {',
  ...CATEGORY_IDS.map((id) => rule(id, 'background-color: Mark; color: MarkText; text-decoration: underline solid 1px;')),
  rule('hovered', 'background-color: Highlight; color: HighlightText;'),
  rule('suggested', 'text-decoration: underline dotted LinkText 3px;'),
  rule('changed', 'text-decoration-color: MarkText;'),
  rule('focused', 'background-color: Highlight; color: HighlightText;'),
  rule('pointedOut', 'text-decoration-color: Highlight; background-color: transparent;'),
  '}',
  '@media print {',
  ...CATEGORY_IDS.map((id) => rule(id, 'background-color: transparent; color: currentColor; text-decoration: underline solid 1px;')),
  rule('hovered', 'background-color: transparent; text-decoration: none;'),
  rule('suggested', 'text-decoration: none;'),
  rule('focused', 'background-color: transparent; color: currentColor;'),
  rule('pointedOut', 'text-decoration: none; background-color: transparent;'),
  '}',
].join('\n');

/**
 * Both languages of the screens, from one typed catalogue: `vi/` has the shape, `en/` must match it.
 * A message with a number or a name in it is a function. (The manifest's own strings are in public/_locales.)
 */
import { common as commonEn } from './en/common.ts';
import { common as commonVi } from './vi/common.ts';
import { components as componentsEn } from './en/components.ts';
import { components as componentsVi } from './vi/components.ts';
import { page as pageEn } from './en/page.ts';
import { page as pageVi } from './vi/page.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const vi = { common: commonVi, components: componentsVi, page: pageVi };
export type Messages = typeof vi;
const en: Messages = { common: commonEn, components: componentsEn, page: pageEn };

const CATALOGUE: Readonly<Record<Language, Messages>> = { vi, en };

export function messagesFor(language: Language): Messages {
  return CATALOGUE[language];
}

/** Orders text as a Vietnamese dictionary does. */
export const vietnameseOrder: Intl.Collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

import type { Way } from './page.ts';

export const WAY_NAMES: Readonly<Record<Way, string>> = { ours: 'ours', approximate: 'approx-string-match', textQuote: 'dom-anchor-text-quote' };

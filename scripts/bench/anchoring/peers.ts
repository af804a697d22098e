/** The packages that one would take today, used as their documentation says. Each stops at a time and gives what it has until then. */
import search from 'approx-string-match';
import { type TextQuote, toRange } from 'dom-anchor-text-quote';
import type { TextView } from '../../../utils/anchoring/index.ts';
import type { Selectors } from '../../../utils/model/index.ts';
import type { Placed } from './outcome.ts';

const MAX_ERRORS = 256;

/** The best of all approximate matches in the whole text: fewest errors, then most like context, then nearest to where it was. */
export function approximately(text: string, targets: readonly Selectors[], until: number): Placed[] {
  const placed: Placed[] = [];
  for (const { quote, position } of targets) {
    if (performance.now() > until) break;
    const matches = search(text, quote.exact, Math.min(MAX_ERRORS, Math.floor(quote.exact.length / 2)));
    const scored = matches.map(({ start, end, errors }) => {
      const before = likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix);
      const after = likeness(text.slice(end, end + quote.suffix.length), quote.suffix);
      const near = 1 - Math.abs(start - position.start) / text.length;
      const whole = 1 - errors / quote.exact.length;
      return { start, end, score: (50 * whole + 20 * before + 20 * after + 2 * near) / 92 };
    });
    const best = scored.reduce<(typeof scored)[number] | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
    placed.push(best ? { status: 'moved', confidence: best.score, place: best } : { status: 'lost', confidence: 0 });
  }
  return placed;
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}

/** @param document as it is now; its whole text content is searched */
export function byTextQuote(view: TextView, document: Document, quotes: readonly TextQuote[], until: number): Placed[] {
  const placed: Placed[] = [];
  for (const quote of quotes) {
    if (performance.now() > until) break;
    let range: Range | null = null;
    try {
      range = toRange(document.body, quote);
    } catch {
      // Where its own search runs over the end of the text.
    }
    placed.push(range ? { status: 'moved', confidence: 1, place: view.offsetsOf(range) } : { status: 'lost', confidence: 0 });
  }
  return placed;
}

/** Runs in the page: how long directives are looked for in a text, and what one regular expression takes for the same. */
import { detectDirectives } from '../../../utils/directives/index.ts';
import { blocksFromText } from '../../../utils/text/index.ts';

export interface Timed {
  /** Milliseconds, one for each turn. */
  readonly ours: number[];
  readonly regExp: number[];
  /** How many suggestions, and how many sentences the expression takes for directives. */
  readonly found: number;
  readonly matched: number;
}

/** What one would write in an hour: cues and modals, sentence by sentence. */
const SIMPLE = /(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý|nhấn mạnh|phải|cần|không được|không để)/iu;
const SENTENCE = /[^.!?\n]+[.!?]?/gu;

export async function timing({ text, turns }: { readonly text: string; readonly turns: number }): Promise<Timed> {
  const blocks = blocksFromText(text);
  const timed: { ours: number[]; regExp: number[]; found: number; matched: number } = { ours: [], regExp: [], found: 0, matched: 0 };
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    timed.found = detectDirectives(blocks, { documentDate: '2026-12-08' }).length;
    const between = performance.now();
    timed.matched = Array.from(text.matchAll(SENTENCE)).filter(([sentence]) => SIMPLE.test(sentence)).length;
    timed.ours.push(between - begun);
    timed.regExp.push(performance.now() - between);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return timed;
}

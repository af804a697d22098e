import { cleanText, linesOf } from './clean-text.ts';
import type { PageWords, TextDirective } from './page-words.ts';

declare const checked: unique symbol;
/** An http or https address, serialised by the URL parser: the only kind of text that exports put into a link. */
export type WebAddress = string & { readonly [checked]: true };

/** The address, if it may be opened from an exported file; `javascript:`, `data:`, `file:` and the like give none. */
export function webAddress(url: string): WebAddress | undefined {
  const parsed = URL.parse(cleanText(url));
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? (parsed.href as WebAddress) : undefined;
}

/** Longer quotes are described by their first and last words, as Chromium does beyond 300; encoded, Vietnamese is three times as long. */
const LONGEST_EXACT = 160;
const RANGE_WORDS = 6;
const CONTEXT_WORDS = 4;
/** How many words are tried until the page has them once only: of either end of a long quote, and on either side. */
const RANGES = [RANGE_WORDS, 10, 16, 3];
const CONTEXTS: readonly (readonly [before: number, after: number])[] = [4, 8, 16, 2].flatMap((words) => [[words, words], [words, 0], [0, words]] as const);
const DIRECTIVE = ':~:';

/** A passage and what stands around it. */
export interface Passage {
  /** An empty one is the document as a whole. */
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** How often the words stood in the page, navigation and all, if that was counted. */
  readonly occurrences?: number | undefined;
}

/**
 * The address with a text directive, which makes the browser scroll to the passage and mark it
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment or hash route of the address stays in front.
 * @param page of the version in which the passage was marked: the directive then finds it and nothing else there, with as little
 *   context as that needs; where none can, the address stands alone. Without it nothing is checked, and all passages have context.
 */
export function passageLink(url: string, passage: Passage, page?: PageWords): WebAddress | undefined {
  const address = webAddress(url);
  const lines = linesOf(cleanText(passage.quote)).map((line) => line.replaceAll(/\s+/g, ' '));
  if (address === undefined || lines.length === 0) return address;
  const directive = page ? directives(lines, passage).find((one) => page.findsOne(one)) : around(passage, range(lines, RANGE_WORDS), CONTEXT_WORDS, CONTEXT_WORDS);
  if (directive === undefined) return address;
  const [addressed, ...fragment] = address.split(DIRECTIVE, 1)[0]!.split('#');
  const { prefix, start, end, suffix } = directive;
  const text = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`].filter((part) => part !== '');
  return `${addressed}#${fragment.join('#')}${DIRECTIVE}text=${text.join(',')}` as WebAddress;
}

/** All ways to point to a passage, the shortest first; words that the page has several times only with what is around them. */
function directives(lines: readonly string[], passage: Passage): TextDirective[] {
  const ranges = isExact(lines) ? [range(lines, 0)] : RANGES.map((words) => range(lines, words));
  const bare = (passage.occurrences ?? 1) > 1 ? [] : ranges.map((one) => around(passage, one, 0, 0));
  return [...bare, ...CONTEXTS.flatMap(([before, after]) => ranges.map((one) => around(passage, one, before, after)))];
}

const isExact = (lines: readonly string[]): boolean => lines.length === 1 && lines[0]!.length <= LONGEST_EXACT;

/** The quote, or the words that it starts and ends with if it is long or goes over several blocks. */
function range(lines: readonly string[], words: number): Pick<TextDirective, 'start' | 'end'> {
  if (isExact(lines)) return { start: lines[0]!, end: '' };
  return { start: lines[0]!.split(' ').slice(0, words).join(' '), end: lines.at(-1)!.split(' ').slice(-words).join(' ') };
}

function around({ prefix = '', suffix = '' }: Passage, words: Pick<TextDirective, 'start' | 'end'>, before: number, after: number): TextDirective {
  return { ...words, prefix: before === 0 ? '' : lastWords(prefix, before), suffix: after === 0 ? '' : firstWords(suffix, after) };
}

/** A directive matches whole words within one block: words cut off by the length of the context are left out. */
function lastWords(prefix: string, count: number): string {
  const text = cleanText(prefix);
  const line = linesOf(text).at(-1) ?? '';
  const words = line.split(/\s+/).slice(text.trim() === line ? 1 : 0);
  return words.slice(-count).join(' ');
}

function firstWords(suffix: string, count: number): string {
  const text = cleanText(suffix);
  const line = linesOf(text)[0] ?? '';
  const words = line.split(/\s+/).slice(0, text.trim() === line ? -1 : undefined);
  return words.slice(0, count).join(' ');
}

/** `-` marks context, so it must not stand for itself; `,` and `&` are encoded by encodeURIComponent already. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

import { cleanText, linesOf } from './clean-text.ts';

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
const DIRECTIVE = ':~:';

/**
 * The address with a text directive, which makes the browser scroll to the passage and mark it
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment or hash route of the address stays in front.
 * @param quote the passage; an empty one gives the address alone
 * @param prefix what stands before it, @param suffix what stands after it: to tell equal passages apart
 */
export function passageLink(url: string, quote: string, prefix = '', suffix = ''): WebAddress | undefined {
  const address = webAddress(url);
  const lines = linesOf(cleanText(quote)).map((line) => line.replaceAll(/\s+/g, ' '));
  if (address === undefined || lines.length === 0) return address;
  const [page, ...fragment] = address.split(DIRECTIVE, 1)[0]!.split('#');
  const before = lastWords(prefix);
  const after = firstWords(suffix);
  const text = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...passage(lines).map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `${page}#${fragment.join('#')}${DIRECTIVE}text=${text.join(',')}` as WebAddress;
}

/** The quote, or the words that it starts and ends with if it is long or goes over several blocks. */
function passage(lines: readonly string[]): string[] {
  const first = lines[0]!;
  if (lines.length === 1 && first.length <= LONGEST_EXACT) return [first];
  return [first.split(' ').slice(0, RANGE_WORDS).join(' '), lines.at(-1)!.split(' ').slice(-RANGE_WORDS).join(' ')];
}

/** A directive matches whole words within one block: words cut off by the length of the context are left out. */
function lastWords(prefix: string): string {
  const text = cleanText(prefix);
  const line = linesOf(text).at(-1) ?? '';
  const words = line.split(/\s+/).slice(text.trim() === line ? 1 : 0);
  return words.slice(-CONTEXT_WORDS).join(' ');
}

function firstWords(suffix: string): string {
  const text = cleanText(suffix);
  const line = linesOf(text)[0] ?? '';
  const words = line.split(/\s+/).slice(0, text.trim() === line ? -1 : undefined);
  return words.slice(0, CONTEXT_WORDS).join(' ');
}

/** `-` marks context, so it must not stand for itself; `,` and `&` are encoded by encodeURIComponent already. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

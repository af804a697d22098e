import { nameKey } from '../office.ts';
import { type Completion, keyOf } from './completions.ts';

const SEPARATOR = /([,;\n\t])/;

/** Known names that hold a separator themselves, such as “Sở Văn hóa, Thể thao và Du lịch”. */
function namesAcrossParts(known: readonly Completion[]): ReadonlySet<string> {
  return new Set(known.map(keyOf).filter((key) => SEPARATOR.test(key)));
}

/** The names that a text lists between commas, semicolons, line breaks or tabs, white space folded, NFC. A known name is one, also with a comma in it. */
export function namesIn(text: string, known: readonly Completion[]): string[] {
  const across = namesAcrossParts(known);
  const mostParts = Math.max(1, ...Array.from(across, (key) => key.split(SEPARATOR).length));
  // Parts and what separates them stand in turn.
  const parts = text.split(SEPARATOR);
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = Math.min(mostParts, parts.length - at);
    while (length > 1 && !across.has(nameKey(parts.slice(at, at + length).join('')))) length -= 1;
    names.push(parts.slice(at, at + length).join('').normalize('NFC').replace(/\s+/g, ' ').trim());
    at += length + 1;
  }
  return names.filter((name) => name !== '');
}

/** What of a text that is being typed are whole names, and the rest, which may go on: the beginning of a known name is one, also with a comma in it. */
export function wholeNames(text: string, known: readonly Completion[]): { readonly whole: string; readonly rest: string } {
  const across = [...namesAcrossParts(known)];
  const mayGoOn = (rest: string): boolean => across.some((key) => key.startsWith(nameKey(rest)));
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (SEPARATOR.test(text[at]!) && !mayGoOn(text.slice(end, at + 1))) end = at + 1;
  }
  return { whole: text.slice(0, end), rest: text.slice(end) };
}

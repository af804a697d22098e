/**
 * Text that every format can hold: valid XML 1.0 characters only (https://www.w3.org/TR/xml/#charsets).
 * Lone surrogates become U+FFFD; forbidden characters vanish, and those that Unicode keeps free of meaning; line breaks are `\n`, tabs are spaces.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    // oxlint-disable-next-line no-control-regex -- these are what must go
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu, '');
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** The clean text on one line. */
export const oneLine = (text: string): string => linesOf(cleanText(text)).join(' ');

/** What is there of the parts, each on one line. */
export const joined = (parts: readonly (string | undefined)[], separator = ', '): string =>
  parts.map((part) => oneLine(part ?? '')).filter((part) => part !== '').join(separator);

/** With a capital at its beginning. */
export function capitalised(text: string): string {
  const first = [...text].slice(0, 1).join('');
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

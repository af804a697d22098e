/** https://encoding.spec.whatwg.org/index-windows-1252.txt, the bytes 0x80 to 0x9F; all others stand for themselves. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that a browser shows for a byte of a page in windows-1252. */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS[byte - 0x80]! : String.fromCharCode(byte);
}

/** The passage about which something was being written is not on the page any more, or the page shows another document. */
export class PassageGoneError extends Error {
  override readonly name = 'PassageGoneError';
}

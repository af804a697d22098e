/** The quotation that a sentence lies in. */
export interface Quotation {
  /** The sentence in which it closes, and where: a UTF-16 offset in that sentence's text. */
  readonly closesIn: number;
  readonly closesAt: number;
  /** The sentence that says before it who speaks: "Ông A dặn: “Các anh làm ngay. …”". */
  readonly introducedIn?: number;
}

const OPEN = '“«';
/** A colon before the mark. */
const INTRODUCED = /:\s{0,2}[“«"]/u;
/** A quotation that has not closed after this many sentences never does: its mark was a slip. */
const LONGEST_QUOTATION = 25;

/**
 * Which sentences lie in a quotation that runs from before them or closes in them before something else is said. Words in
 * quotation marks within a sentence (names of campaigns, slogans) are no quotation.
 */
export function quotationsOf(texts: readonly string[]): (Quotation | undefined)[] {
  const quoted = Array<Quotation | undefined>(texts.length).fill(undefined);
  let openedAt = -1;
  let introducedIn: number | undefined;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (openedAt >= 0 && i - openedAt > LONGEST_QUOTATION) openedAt = -1;
    if (openedAt < 0) {
      const opens = text.includes(':') ? INTRODUCED.exec(text) : null;
      introducedIn = opens && closing(text, opens.index + opens[0].length) === undefined ? i : undefined;
      if (introducedIn === undefined && !OPEN.includes(text[0] ?? '') && text[0] !== '"') continue;
      openedAt = i;
      if (introducedIn !== undefined) continue;
    }
    const closesAt = closing(text, openedAt === i ? 1 : 0);
    if (closesAt === undefined) continue;
    const quotation = { closesIn: i, closesAt, ...(introducedIn === undefined ? {} : { introducedIn }) };
    for (let at = openedAt; at <= i; at++) quoted[at] = quotation;
    openedAt = -1;
  }
  return quoted;
}

function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === '“' || char === '«') depth++;
    if (char === '”' || char === '»' || (char === '"' && /[\s.,;:!?…]/u.test(text[at + 1] ?? ' ') && !/\s/u.test(text[at - 1] ?? ' '))) depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * Phrases as a trie over numbers of words: an automaton whose states are the beginnings of phrases, so that all phrases of the lexicon are
 * looked for at once. All transitions lie in one table, addressed openly by state and word (Knuth, The Art of Computer Programming 3,
 * section 6.4): a step is a look or two into an array of numbers, and a copy is the copy of that array.
 */

/** The state before any word. No transition leads to it: as an answer it means that no phrase goes on so. */
export const ROOT = 0;

/** Numbers for each transition: the state it leaves, the word, the state it reaches. */
const STRIDE = 3;
/** A power of two, enough for the program's own lexicon. */
const FIRST_SLOTS = 1 << 15;

export class PhraseTrie {
  #table: Int32Array<ArrayBuffer>;
  #states: number;
  /** For each state a bit for each word that may lead on, shared by every 32nd: most words lead nowhere, and are told by it. */
  #hints: Int32Array<ArrayBuffer>;

  constructor(like?: PhraseTrie) {
    this.#table = like ? like.#table.slice() : new Int32Array(FIRST_SLOTS * STRIDE);
    this.#hints = like ? like.#hints.slice() : new Int32Array(FIRST_SLOTS);
    this.#states = like ? like.#states : 1;
  }

  /** The state that a word leads to; `ROOT` if no phrase goes on with it. @param word its number, from 1; 0 stands in none */
  step(state: number, word: number): number {
    if ((this.#hints[state]! & (1 << word)) === 0) return ROOT;
    const table = this.#table;
    return table[placeOf(table, state, word) + 2]!;
  }

  /** The state that all words of a phrase lead to, made where it was not there. */
  add(words: readonly number[]): number {
    let state = ROOT;
    for (const word of words) state = this.step(state, word) || this.#grow(state, word);
    return state;
  }

  #grow(state: number, word: number): number {
    if (this.#states * STRIDE * 2 > this.#table.length) this.#widen();
    const reached = this.#states++;
    const place = placeOf(this.#table, state, word);
    this.#table[place] = state;
    this.#table[place + 1] = word;
    this.#table[place + 2] = reached;
    this.#hints[state]! |= 1 << word;
    return reached;
  }

  #widen(): void {
    const narrow = this.#table;
    const wide = new Int32Array(narrow.length * 2);
    for (let at = 0; at < narrow.length; at += STRIDE) {
      if (narrow[at + 2] !== ROOT) wide.set(narrow.subarray(at, at + STRIDE), placeOf(wide, narrow[at]!, narrow[at + 1]!));
    }
    this.#table = wide;
    const hints = new Int32Array(wide.length / STRIDE);
    hints.set(this.#hints);
    this.#hints = hints;
  }
}

/** Where a transition lies in a table, or would lie. At least half of the table is empty. */
function placeOf(table: Int32Array, state: number, word: number): number {
  const slots = table.length / STRIDE;
  const mixed = Math.imul(state, 0x9e_37_79_b1) ^ Math.imul(word, 0x85_eb_ca_6b);
  let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
  for (;;) {
    const at = slot * STRIDE;
    if (table[at + 2] === ROOT || (table[at] === state && table[at + 1] === word)) return at;
    slot = (slot + 1) & (slots - 1);
  }
}

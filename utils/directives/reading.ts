import { keyOf } from './comparison.ts';
import { LEXICON, type Meaning } from './lexicon/index.ts';
import { tokensOf, type Token } from './tokens.ts';
import { phraseEnds, spaceAt, type WordPhrases, wordPhrases } from './word-phrases.ts';

/** A phrase of the lexicon in a sentence: tokens `from` up to `to`, not included. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly meanings: ReadonlySet<Meaning>;
  /** A name that begins with a verb, which it may be instead: "quản lý thị trường". */
  readonly opensTask: boolean;
  /** Somebody or something is named by it, or somebody orders, asks or says something: quick looks, as most phrases do neither. */
  readonly isMention: boolean;
  readonly isCue: boolean;
}

/** What the words so far mean, if they are a phrase, and where longer phrases go on: by the number of the next word. */
interface Branch {
  readonly next: Map<number, Branch>;
  meanings?: Set<Meaning>;
  /** The only meaning there is, if it is one that a name within the phrase makes impossible. */
  isBroken?: 'notCues' | 'bodies' | undefined;
  isMention?: boolean;
  isCue?: boolean;
}

const MENTIONS: ReadonlySet<Meaning> = new Set(['petitioners', 'collectives', 'quantifiers', 'honorifics', 'pronouns', 'titles', 'documents', 'bodies']);
const CUES: ReadonlySet<Meaning> = new Set(['orders', 'requests', 'sayings', 'passives', 'attributions']);

/** A lexicon ready for reading. */
export interface Phrasebook {
  /** Numbers of all words in phrases. */
  readonly words: ReadonlyMap<string, number>;
  /** Phrases word by word, by the number of their first. */
  readonly phrases: readonly (Branch | undefined)[];
  /** How headings begin. */
  readonly headings: WordPhrases;
  readonly headingKinds: ReadonlyMap<string, HeadingKind>;
  /** Kinds of what a sentence refers to. */
  readonly references: WordPhrases;
  /** Kinds of what a task hands in. */
  readonly products: WordPhrases;
  readonly middleNames: ReadonlySet<string>;
}

/** What stands under a heading: orders, what is told, or what modals alone require. */
export type HeadingKind = 'directing' | 'reporting' | 'requiring';

/** Headings are compared as a whole; their words mean something else in a sentence. */
const HEADING_MEANINGS = { directingHeadings: 'directing', reportingHeadings: 'reporting', requiringHeadings: 'requiring' } as const satisfies Partial<Record<Meaning, HeadingKind>>;
/** Looked for by themselves: "báo cáo" is a task as often as a product, "thu" a verb as often as a name. */
const APART: ReadonlySet<Meaning> = new Set(['products', 'references', 'middleNames']);
const isHeadingMeaning = (meaning: Meaning): meaning is keyof typeof HEADING_MEANINGS => Object.hasOwn(HEADING_MEANINGS, meaning);

const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;

const LONGEST_HEADING = 200;
/** A few small words may end a heading, also one that lost its line break: "Kết luận của chủ trì". */
const HEADING_TAIL = /^(?:\p{Ll}[\p{L}\p{M}]*\s){1,4}[-–:\p{Lu}]/u;
/** "2. Ý kiến các khoa - Khoa Dược: …" */
const DASHED_TAIL = /^(?:\p{Ll}[\p{L}\p{M}]*\s){1,4}[-–]\s\p{Lu}/u;
/** Behind a numbered heading somebody is named: "2. Ý kiến Thầy Cường". */
const HONORED = /^(?:Thầy|Cô|Ông|Bà|Đồng chí|Đ\/c|Anh|Chị)\s\p{Lu}/u;
const ROMAN = /^[IVX]+[.)-]/u;
/** "Kết quả 6 tháng đầu năm - Sở đã …": behind a roman number. */
const ROMAN_HEADING_TAIL = /^(?:[\p{Ll}\p{N}][\p{L}\p{M}\p{N}/]*\s){1,8}[-–:\p{Lu}]/u;
/** "Nhiệm vụ trong 24 giờ tới:" */
const LISTING_TAIL = /^(?:[\p{Ll}\p{N}][\p{L}\p{M}\p{N}/]*\s?){1,8}:$/u;
/** "II. Phương hướng, nhiệm vụ năm 2027". */
const SMALL_WORDS_AND_NUMBERS = /^(?:[\p{Ll}\p{N}][\p{L}\p{M}\p{N}/-]*(?:\s|$)|[IV]{1,3}(?:\/\d{4})?(?:\s|$)){1,8}$/u;
const SMALL_WORDS = /^(?:\p{Ll}[\p{L}\p{M}]*(?:\s|$)){1,6}$/u;

/** The default lexicon, with the phrases of `additions` added to it. */
export function phrasebook(additions: { readonly [M in Meaning]?: readonly string[] | undefined } = {}): Phrasebook {
  const words = new Map<string, number>();
  const phrases: (Branch | undefined)[] = [];
  const headingKinds = new Map<string, HeadingKind>();
  const wordsOf = (meaning: Meaning): string[] => [...LEXICON[meaning], ...(additions[meaning] ?? [])].map((phrase) => phrase.normalize('NFC').toLowerCase());
  for (const meaning of Object.keys(LEXICON) as Meaning[]) {
    if (APART.has(meaning)) continue;
    for (const key of wordsOf(meaning).map(keyOf)) {
      if (isHeadingMeaning(meaning)) headingKinds.set(key, HEADING_MEANINGS[meaning]);
      else add(phrases, tokensOf(key, key).map((token) => numberOf(token.key, words)), meaning);
    }
  }
  return { words, phrases, headings: wordPhrases([...headingKinds.keys()]), headingKinds, references: wordPhrases(wordsOf('references')), products: wordPhrases(wordsOf('products').map(keyOf)), middleNames: new Set(wordsOf('middleNames').map(keyOf)) };
}

function numberOf(word: string, words: Map<string, number>): number {
  const number = words.get(word) ?? words.size;
  words.set(word, number);
  return number;
}

function add(roots: (Branch | undefined)[], [first, ...words]: readonly number[], meaning: Meaning): void {
  if (first === undefined) return;
  let branch: Branch = (roots[first] ??= { next: new Map() });
  for (const word of words) {
    const next = branch.next.get(word) ?? { next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  (branch.meanings ??= new Set()).add(meaning);
  branch.isMention ||= MENTIONS.has(meaning);
  branch.isCue ||= CUES.has(meaning);
  branch.isBroken = branch.meanings.size === 1 && (meaning === 'notCues' || meaning === 'bodies') ? meaning : undefined;
}

/**
 * What a heading opens. It may have lost the line break behind it: then the next sentence begins with a dash or a capital. What goes
 * on behind a colon ("Thành phần: …") heads only itself.
 * @param text in normal form, without a marker
 * @param marker the one before it: behind "II." a heading stands
 */
export function headingKind(text: string, { headings, headingKinds }: Phrasebook, marker = ''): HeadingKind | undefined {
  if (!mayBegin(text, headings)) return undefined;
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  const end = phraseEnds(key, 0, headings)[0];
  if (end === undefined) return undefined;
  const kind = headingKinds.get(key.slice(0, end))!;
  const words = text.slice(0, end);
  const rest = text.slice(end).trim();
  if (/^:\s{0,3}\S/u.test(rest)) return undefined;
  const isClear = words === words.toUpperCase() || words.split(' ').length > 2;
  if (/^(?:$|[-–:])/u.test(rest) || LISTING_TAIL.test(rest) || (isClear && /^\p{Lu}/u.test(rest))) return kind;
  const isWhole = SMALL_WORDS.test(rest) || (ROMAN.test(marker) && SMALL_WORDS_AND_NUMBERS.test(rest));
  if (marker !== '' && HONORED.test(rest)) return kind;
  const isTitle = ROMAN.test(marker) || (kind === 'directing' && words.split(' ').length > 2);
  const isDashed = marker !== '' && kind === 'reporting' && DASHED_TAIL.test(rest);
  return isWhole || isDashed || (isTitle && HEADING_TAIL.test(rest)) || (ROMAN.test(marker) && ROMAN_HEADING_TAIL.test(rest)) ? kind : undefined;
}

/** A quick look at the first word. */
function mayBegin(text: string, { firsts }: WordPhrases): boolean {
  const first = keyOf(text.slice(0, spaceAt(text, 0)));
  return firsts.has(first) || firsts.has(first.replace(MARKS_BEHIND, ''));
}

const MARKS_BEHIND = /[^\p{L}\p{M}\p{N}]+$/u;

/** Where what follows a heading begins that lost the line break behind it: an index of the text, 0 if there is no such heading. */
export function headingEnd(text: string, book: Phrasebook, marker: string): number {
  if (marker === '' || headingKind(text, book, marker) === undefined) return 0;
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  const end = phraseEnds(key, 0, book.headings)[0]!;
  if (/(?:^|\s)của$/u.test(key.slice(0, end))) return 0;
  const rest = /^[\s,]*(?:\p{Ll}[\p{L}\p{M}]*\s){0,4}(?=\p{Lu})/u.exec(text.slice(end));
  return rest ? end + rest[0].length : 0;
}

/** What a numbered heading is about by the first words of headings in it: "Giám đốc kết luận, giao nhiệm vụ", "Báo cáo của các khoa, phòng". */
export function headingSense(text: string, { headings, headingKinds }: Phrasebook): HeadingKind | undefined {
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  for (const { index } of key.matchAll(WORD_START)) {
    const end = phraseEnds(key, index, headings)[0];
    if (end !== undefined) return headingKinds.get(key.slice(index, end));
  }
  return undefined;
}

/** A sentence with its tokens and the lexicon's phrases in it; leftmost and longest phrases win, none overlap. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly #markAt: readonly (Mark | undefined)[];
  readonly #starts = new Map<Meaning, readonly number[]>();
  readonly #middleNames: ReadonlySet<string>;

  /** @param key the comparison form of `text` */
  constructor(text: string, key: string, book: Phrasebook) {
    this.text = text;
    this.tokens = tokensOf(text, key);
    this.#middleNames = book.middleNames;
    const numbers = this.tokens.map(({ key: word }) => book.words.get(word));
    const marks: Mark[] = [];
    const markAt = Array<Mark | undefined>(this.tokens.length).fill(undefined);
    for (let at = 0; at < this.tokens.length; ) {
      const mark = this.#longestAt(at, numbers, book);
      if (!mark) {
        at++;
        continue;
      }
      marks.push(mark);
      for (let token = mark.from; token < mark.to; token++) markAt[token] = mark;
      at = mark.to;
    }
    this.marks = marks;
    this.#markAt = markAt;
  }

  /** A noun phrase of small letters is none where a name begins in it: "giao ban", but "giao Ban Tổ chức"; "tỉnh đoàn", but "tỉnh Đoàn Văn A". */
  #longestAt(from: number, numbers: readonly (number | undefined)[], { phrases }: Phrasebook): Mark | undefined {
    const first = numbers[from];
    let branch = first === undefined ? undefined : phrases[first];
    let longest: Branch | undefined;
    let end = from;
    let opensTask = false;
    for (let to = from + 1; branch; to++) {
      if (branch.meanings && !(branch.isBroken && (branch.isBroken === 'notCues' || !this.isCapital(from)) && this.#holdsName(from, to))) {
        opensTask ||= longest?.meanings!.has('tasks') ?? false;
        longest = branch;
        end = to;
      }
      const next = numbers[to];
      if (next === undefined) break;
      branch = branch.next.get(next);
    }
    return longest && { from, to: end, meanings: longest.meanings!, opensTask, isMention: longest.isMention ?? false, isCue: longest.isCue ?? false };
  }

  /** A word behind the first is written with a capital, and the first not in capitals. */
  #holdsName(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (this.tokens[at]!.isCapital) return !this.#isShouted(from);
    return false;
  }

  /** Written in capitals, so that they begin no name: "GIAO BAN". */
  #isShouted(at: number): boolean {
    return /^\p{Lu}{2,}$/u.test(this.slice(at, at + 1));
  }

  /** The phrase that covers a token. */
  markAt(token: number): Mark | undefined {
    return this.#markAt[token];
  }

  /** True if a phrase of one of these meanings begins at the token. */
  begins(token: number, ...meanings: Meaning[]): boolean {
    const mark = this.#markAt[token];
    if (mark === undefined || mark.from !== token) return false;
    for (const meaning of meanings) if (mark.meanings.has(meaning)) return true;
    return false;
  }

  /** The tokens at which phrases of a meaning begin, in order. */
  startsOf(meaning: Meaning): readonly number[] {
    let starts = this.#starts.get(meaning);
    if (starts === undefined) this.#starts.set(meaning, (starts = this.marks.flatMap(({ from, meanings }) => (meanings.has(meaning) ? from : []))));
    return starts;
  }

  /** True if the verb of a task may begin at the token. */
  opensTask(token: number): boolean {
    const mark = this.#markAt[token];
    return mark?.from === token && (mark.meanings.has('tasks') || (mark.opensTask && mark.meanings.has('fields')));
  }

  /** True if the token may stand between a surname and a given name. */
  isMiddleName(token: number): boolean {
    return this.#middleNames.has(this.key(token));
  }

  key(token: number): string {
    return this.tokens[token]?.key ?? '';
  }

  /** True if the token is a word that is written with a capital. */
  isCapital(token: number): boolean {
    return this.tokens[token]?.isCapital ?? false;
  }

  isWord(token: number): boolean {
    return this.tokens[token]?.isWord ?? false;
  }

  /** The text from one token up to another, not included. */
  slice(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.text.slice(first.start, last.end) : '';
  }

  get length(): number {
    return this.tokens.length;
  }
}

/** The same questions, asked of different engines. All but ours are given folded text, and answer with ids. */
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { countBits, LONG_FACETS, type Meaning, type SearchableNote, SHORT_FACETS, TermIndex } from '../../../utils/search/index.ts';
import { fold } from '../../../utils/text/index.ts';
import { type InventedQuery, type KnownItem, wordsOf } from './queries.ts';

export interface Engine {
  add(note: SearchableNote): void;
  /** The best ids first, at most `LIMIT`. */
  search(query: InventedQuery): readonly string[];
  /** For what is half forgotten: the best three. */
  recall(item: KnownItem): readonly string[];
  /** How many there are, and how many each filter would leave. */
  count?(query: InventedQuery): unknown;
  /** A screen of them, the earliest deadline first. */
  inOrder?(query: InventedQuery): readonly string[];
}

/** A screen of results. */
export const LIMIT = 50;
const BEST = 3;
const TODAY = '2026-11-25';

/** What peers are given of a note. */
interface FoldedNote {
  readonly id: string;
  /** All texts, each between spaces, parted by a line break. */
  readonly text: string;
  readonly unit: string;
  readonly due: string;
}

export function foldedNote(note: SearchableNote): FoldedNote {
  const { id, quote, comment, title, tags, leadUnit = '', cooperatingUnits = [], speaker = '', number = '', author = '', due = '' } = note;
  const folded = (text: string): string => ` ${wordsOf(fold(text)).join(' ')} `;
  return { id, text: [quote, comment, title, ...tags, leadUnit, ...cooperatingUnits, speaker, number, author].map(folded).join('\n'), unit: folded(leadUnit), due };
}

function isWanted({ unit, due }: FoldedNote, query: InventedQuery): boolean {
  if (query.unit && !unit.includes(` ${query.unit.join(' ')} `)) return false;
  return query.dueBefore === undefined || (due !== '' && due < query.dueBefore);
}

const tokensOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** As the search worker asks it. */
function ours(notes: readonly SearchableNote[]): Engine {
  const index = TermIndex.empty();
  for (const note of notes.toSorted(({ changedAt: a = '' }, { changedAt: b = '' }) => (a === b ? 0 : a < b ? -1 : 1))) index.add(note);
  index.settle();
  const meaning = (typed: string, typing: boolean): Meaning => index.understand(typed, { typing, today: TODAY })!;
  const found = ({ typed, isPrefix }: InventedQuery) => {
    const steps = index.matching(meaning(typed, isPrefix));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
  const ids = (typed: string, typing: boolean, limit: number): string[] => index.best(meaning(typed, typing), { limit }).map(({ id }) => id);
  return {
    add: (note) => index.add(note),
    search: ({ typed, isPrefix }) => ids(typed, isPrefix, LIMIT),
    recall: ({ typed }) => ids(typed, false, BEST),
    count: (query) => {
      const notes = found(query);
      return [countBits(notes), index.count(notes, {}, TODAY, SHORT_FACETS), index.variety(notes, {}, TODAY, LONG_FACETS)];
    },
    inOrder: (query) => index.inOrder(found(query), 'due', { limit: LIMIT }),
  };
}

function miniSearch(notes: readonly SearchableNote[]): Engine {
  const index = new MiniSearch<FoldedNote>({ fields: ['text'], storeFields: ['unit', 'due'], tokenize: tokensOf, processTerm: (term) => term });
  index.addAll(notes.map(foldedNote));
  return {
    add: (note) => index.add(foldedNote(note)),
    search: (query) =>
      index
        .search(query.words.join(' '), {
          combineWith: 'AND',
          prefix: (_term, at) => query.isPrefix && at === query.words.length - 1,
          filter: (result) => isWanted(result as unknown as FoldedNote, query),
        })
        .slice(0, LIMIT)
        .map(({ id }) => String(id)),
    recall: ({ typed }) =>
      index
        .search(wordsOf(fold(typed)).join(' '), { fuzzy: (term) => (term.length >= 4 ? 1 : false) })
        .slice(0, BEST)
        .map(({ id }) => String(id)),
  };
}

function flexSearch(notes: readonly SearchableNote[]): Engine {
  const index = new Index({ tokenize: 'forward', encode: tokensOf, context: true });
  const folded = new Map<number, FoldedNote>();
  const add = (note: SearchableNote): void => {
    const number = folded.size;
    const known = foldedNote(note);
    folded.set(number, known);
    index.add(number, known.text);
  };
  notes.forEach(add);
  const idsOf = (numbers: readonly (number | string)[], limit: number): string[] => numbers.slice(0, limit).map((number) => folded.get(Number(number))!.id);
  return {
    add,
    search: (query) => {
      const isFiltered = query.unit !== undefined || query.dueBefore !== undefined;
      const numbers = index.search(query.words.join(' '), { limit: isFiltered ? folded.size : LIMIT });
      return idsOf(isFiltered ? numbers.filter((number) => isWanted(folded.get(Number(number))!, query)) : numbers, LIMIT);
    },
    recall: ({ typed }) => idsOf(index.search(wordsOf(fold(typed)).join(' '), { limit: BEST, suggest: true }), BEST),
  };
}

function scan(notes: readonly SearchableNote[]): Engine {
  const folded = notes.map(foldedNote);
  return {
    add: (note) => folded.push(foldedNote(note)),
    search: (query) => folded.filter((note) => holds(note, query)).slice(0, LIMIT).map(({ id }) => id),
    recall: ({ typed }) => {
      const words = wordsOf(fold(typed));
      return folded.filter(({ text }) => words.every((word) => text.includes(` ${word} `))).slice(0, BEST).map(({ id }) => id);
    },
  };
}

/** Whether a note has what is asked, by nothing but its folded text. */
export function holds(note: FoldedNote, query: InventedQuery): boolean {
  const { words, isPhrase, isPrefix } = query;
  if (!isWanted(note, query)) return false;
  if (isPhrase) return note.text.includes(` ${words.join(' ')} `);
  return words.every((word, at) => note.text.includes(isPrefix && at === words.length - 1 ? ` ${word}` : ` ${word} `));
}

export const ENGINES = { ours, MiniSearch: miniSearch, FlexSearch: flexSearch, 'linear scan': scan } satisfies Record<string, (notes: readonly SearchableNote[]) => Engine>;
export type EngineName = keyof typeof ENGINES;

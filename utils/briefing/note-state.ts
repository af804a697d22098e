import { type FieldPath, type Id, type Note, differingPaths } from '../model/index.ts';

/** The paths of a note of which a briefing can show something. */
const SHOWN_PATHS = [
  'category',
  'quote',
  'comment',
  'tags',
  ...['speaker', 'speakerTitle', 'leadUnit', 'cooperatingUnits', 'task', 'deadlines', 'product', 'basis', 'status', 'doneOn'].map((name) => `directive.${name}`),
] as const;

/** Which of it differs between two states of a note. */
export function shownChanges(before: Note, after: Note): FieldPath[] {
  return differingPaths(before, after, SHOWN_PATHS);
}

const known = new WeakMap<Note, string>();

/** A short sum of what a briefing can show of a note: the same for two states of it that say the same. */
export function noteState(note: Note): string {
  const before = known.get(note);
  if (before !== undefined) return before;
  const { category, quote, comment, tags, directive: fields } = note;
  const { speaker, speakerTitle, leadUnit, cooperatingUnits = [], task, deadlines = [], product, basis, status, doneOn } = fields ?? {};
  const said = [
    category,
    quote,
    comment,
    tags,
    [speaker, speakerTitle, leadUnit, cooperatingUnits, task, deadlines.map(({ text, date, due, time, recurrence }) => [text, date, due, time, recurrence]), product, basis, status, doneOn],
  ];
  const state = sumOf(JSON.stringify(said));
  known.set(note, state);
  return state;
}

/** The notes of which something else was seen when they were taken in or last accepted. */
export function changedSince(seen: Readonly<Record<Id, string>> | undefined, notes: Iterable<Note>): Note[] {
  if (!seen) return [];
  return Array.from(notes).filter((note) => Object.hasOwn(seen, note.id) && seen[note.id] !== noteState(note));
}

/** Primes below 2^31; a product of a remainder and the base stays below 2^53. */
const PRIMES = [2_147_483_647, 2_147_483_629] as const;
const BASE = 65_599;

/** A text read as one number, by its remainders (Karp and Rabin 1987, Efficient randomized pattern-matching algorithms): enough to tell the states of one note apart. */
function sumOf(text: string): string {
  return PRIMES.map((prime) => {
    let remainder = 1;
    for (let at = 0; at < text.length; at += 1) remainder = (remainder * BASE + text.charCodeAt(at)) % prime;
    return remainder.toString(36);
  }).join('.');
}

import type { PatternMatch } from './pattern-match.ts';
import type { SearchableNote, TextField } from './searchable-note.ts';

/**
 * A score orders first by marks, then by nearness, then by place: each is at least as much as all that follow
 * can make up together. Not tuned on data; the steps are the order that domain rules ask for.
 */
const ALL_EXACT = 1000;
/** The share of agreement counts, so that fewer missing marks come first; all of it is less than `ALL_EXACT`. */
const AGREEMENT = 500;
/** All words beside each other. Parted in n pieces: a half of it by n, a quarter if they are in several texts. */
const NEARNESS = 100;
const PLACE = 10;

/** What a person marked says more than what was said of it, and that more than the document's title. */
const PLACES: Readonly<Record<TextField, number>> = {
  quote: 1,
  comment: 0.8,
  title: 0.6,
  tags: 0.5,
  leadUnit: 0.4,
  cooperatingUnits: 0.3,
  speaker: 0.3,
  number: 0.3,
  author: 0.1,
};

/** The score of a note by how it has each pattern of the query; 0 if the query asks for no words. */
export function scoreOf(matches: readonly PatternMatch[]): number {
  if (matches.length === 0) return 0;
  const mean = (measure: (match: PatternMatch) => number): number => matches.reduce((sum, match) => sum + measure(match), 0) / matches.length;
  const marks = matches.every(({ isExact }) => isExact) ? ALL_EXACT : AGREEMENT * mean(({ agreement }) => agreement);
  return marks + NEARNESS * mean(nearness) + PLACE * mean(place);
}

function nearness({ pieces, occurrences }: PatternMatch): number {
  if (pieces === 1) return 1;
  const isTogether = occurrences.every(({ stretch }) => stretch === occurrences[0]!.stretch);
  return (isTogether ? 0.5 : 0.25) / (pieces - 1);
}

function place({ occurrences }: PatternMatch): number {
  return Math.max(...occurrences.map(({ stretch }) => PLACES[stretch.field]));
}

export interface Ranked {
  readonly score: number;
  readonly note: SearchableNote;
}

/** Best first; the later changed first among equals; by id in the end, so that the order is always one. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  const [changedA, changedB] = [a.note.changedAt ?? '', b.note.changedAt ?? ''];
  if (changedA !== changedB) return changedA < changedB ? 1 : -1;
  return a.note.id < b.note.id ? -1 : 1;
}

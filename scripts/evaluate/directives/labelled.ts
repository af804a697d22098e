/**
 * Labelled documents: JSON files `{text, documentDate?, units}`, each unit an exact substring of the text, in order. The format
 * is described in `tests/fixtures/directives/labelled/README.md`; sets that label less leave fields out.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, CELL_SEPARATOR } from '../../../utils/model/index.ts';
import { type Span, blocksFromText } from '../../../utils/text/index.ts';
import { projectRoot } from '../../builds.ts';

export interface LabelledDeadline {
  readonly text: string;
  readonly date?: string;
  readonly due?: string;
  readonly time?: string;
  readonly recurrence?: unknown;
}

export interface Unit {
  readonly text: string;
  readonly kind: string;
  readonly leadIn?: boolean;
  readonly ambiguous?: boolean;
  readonly cells?: readonly string[];
  readonly tableHeader?: boolean;
  readonly speaker?: string;
  readonly speakerTitle?: string;
  readonly addressee?: string;
  readonly addresseeCarried?: boolean;
  readonly moreAddressees?: readonly string[];
  readonly partners?: readonly string[];
  readonly task?: string;
  readonly product?: string;
  readonly refs?: readonly string[];
  readonly deadline?: string;
  readonly deadlines?: readonly LabelledDeadline[];
  readonly otherDates?: readonly unknown[];
  readonly startsAt?: string;
}

/** A unit with its place in the document: UTF-16 offsets. */
export type PlacedUnit = Unit & Span;

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly documentDate?: string | undefined;
  readonly units: readonly PlacedUnit[];
}

/** The project's own documents. */
export const OWN_FOLDER: string = join(projectRoot, 'tests/fixtures/directives/labelled');
/** The part of them that nobody tunes on, and those that rules and wording are learned from. */
export const REPORTED_PART = 'apart';
export const LEARNED_PARTS = ['tune', 'report', 'fresh', 'blind', 'sealed', 'unread'] as const;

/** A lead-in, and what readers would not agree on, is neither a miss nor a false alarm. */
export const isLeftOut = (unit: Unit): boolean => unit.ambiguous === true || unit.leadIn === true;

/** A deadline with its place in its unit. */
export interface PlacedDeadline extends Span {
  readonly deadline: LabelledDeadline;
}

/** The deadlines of a unit, in order; sets that label the first only have no dates. @param form of the words, in which places are told */
export function placedDeadlines({ text, deadlines, deadline }: Unit, form: (words: string) => string = (words) => words): PlacedDeadline[] {
  const written = form(text);
  let from = 0;
  return (deadlines ?? (deadline === undefined ? [] : [{ text: deadline }])).map((one) => {
    const words = form(one.text);
    const start = written.indexOf(words, from);
    from = start + words.length;
    return { deadline: one, start, end: from };
  });
}

type Split = Readonly<Record<string, readonly string[]>>;

const SPLIT = 'split.json';

/**
 * The documents of a folder, by name.
 * @param half a half that the folder's `split.json` names, or "all"; a folder without that file is one whole
 * @throws RangeError if the folder is not parted into such a half
 */
export function readDocuments(folder: string, half: string): LabelledDocument[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  const wanted = names.includes(SPLIT) && half !== 'all' ? parsed<Split>(folder, SPLIT)[half] : names.filter((name) => name !== SPLIT);
  if (!wanted) throw new RangeError(`${SPLIT} has no half “${half}”`);
  return wanted.map((name) => {
    const { text, documentDate, units } = parsed<{ text: string; documentDate?: string; units: readonly Unit[] }>(folder, name);
    const places = placesOf(text, units.map((unit) => unit.text));
    return { name: name.replace(/\.json$/u, ''), text, documentDate, units: units.map((unit, i) => Object.assign({}, unit, places[i])) };
  });
}

function parsed<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

/** Where the parts of a text stand, each behind the one before. */
function placesOf(text: string, parts: readonly string[]): Span[] {
  let from = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, from);
    if (start < 0) throw new RangeError(`not in its document: ${part}`);
    from = start + part.length;
    return { start, end: from };
  });
}

/** A block with its place in the document. */
export interface PlacedBlock extends Span {
  readonly block: Block;
}

/** The blocks of a document, its table rows as extraction gives them from a page. */
export function blocksOf({ text, units }: LabelledDocument): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let header: string[] | undefined;
  let from = 0;
  for (const unit of units) {
    if (!unit.cells) continue;
    blocks.push(...proseBlocks(text, from, unit.start));
    const cells = [...unit.cells];
    if (unit.tableHeader) header = cells;
    const rowText = cells.filter((cell) => cell !== '').join(CELL_SEPARATOR);
    blocks.push({ block: { kind: 'tableRow', text: rowText, cells, ...(header && !unit.tableHeader && { header }) }, start: unit.start, end: unit.end });
    from = unit.end;
  }
  return [...blocks, ...proseBlocks(text, from, text.length)];
}

function proseBlocks(text: string, from: number, to: number): PlacedBlock[] {
  const blocks = blocksFromText(text.slice(from, to));
  const places = placesOf(text.slice(from, to), blocks.map((block) => block.text));
  return blocks.map((block, i) => ({ block, start: from + places[i]!.start, end: from + places[i]!.end }));
}

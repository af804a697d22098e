/**
 * What a directive says may stand outside its marked words: the deadline in the next sentence or in a heading, the unit in a
 * column of the table. What stood there when the page was kept is watched as the words themselves are.
 */
import { type BlockChange, compareBlocks, compareWords } from '../../../utils/anchoring/index.ts';
import { asChosen, type DetectionContext, detectDirectives, findDeadlines } from '../../../utils/directives/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { type Block, CELL_SEPARATOR, type Change, type DirectiveFields, type Note, type NoteDeadline, type Suggestion } from '../../../utils/model/index.ts';
import { letters } from '../letters.ts';
import { type ReadFields, dayOf } from './new-wording.ts';
import { type PassageBlock, type Version, passageBlock, versionOf, withoutPassage } from './passage-block.ts';

/** Words beside a passage that said a deadline or a unit of its directive, and do not say it any more. */
export interface ChangedSource {
  readonly deadlines: readonly NoteDeadline[];
  readonly units: readonly string[];
  /** Deadlines that stand there now and did not before. */
  readonly added: readonly NoteDeadline[];
  /** From the words that stood there to those that stand there now, without the passage itself; none if only with the passage they say something. */
  readonly changes: readonly Change[];
}

export interface SourceNews {
  readonly sources: readonly ChangedSource[];
  /** What is read of the passage and its surroundings today. */
  readonly read: Suggestion | undefined;
}

/** Blocks on each side of a passage in which its deadline may stand; beside them the last headings above it. */
const DEADLINE_REACH = 3;
const MOST_HEADINGS = 3;
/** Blocks before a passage in which its units may stand. */
const UNIT_REACH = 60;
/** What was parted from an edited block stands among so many beside it. */
const PARTED_REACH = 2;

/** A page as it was kept, and as it is. */
export interface PageVersions {
  readonly before: Version;
  readonly after: Version;
  readonly changes: readonly BlockChange[];
}

export function pageVersions(before: readonly Block[], after: readonly Block[]): PageVersions {
  return { before: versionOf(before), after: versionOf(after), changes: compareBlocks(before, after) };
}

/** Whether a block says a deadline or a name. */
type Says = (block: Block) => boolean;

/** What a place does not say any more. */
interface Gone {
  readonly deadlines: NoteDeadline[];
  readonly units: string[];
}

/** Undefined if all that the directive says outside its passage stands there still, or nothing of it was found there. */
export function changedSources(note: Note, reading: NoteReading, versions: PageVersions, context: DetectionContext): SourceNews | undefined {
  const { category, directive, quote } = note;
  const { before, after } = versions;
  const passage = passageBlock(note, [], before);
  const passageNow = passageBlock(note, [reading], after);
  if (category !== 'directive' || !directive || !passage || !passageNow) return undefined;
  const { index: at } = passage;

  const gone = new Map<number, Gone>();
  const goneFrom = (places: readonly number[], says: Says): Gone | undefined => {
    const place = places.find((index) => says(before.blocks[index]!));
    if (place === undefined || standsStill(versions, place, says)) return undefined;
    const there = gone.get(place) ?? { deadlines: [], units: [] };
    gone.set(place, there);
    return there;
  };

  const inWords = new Set(deadlinesIn({ kind: 'paragraph', text: quote }, context).map(dayOf));
  for (const deadline of directive.deadlines) {
    const day = dayOf(deadline);
    if (inWords.has(day)) continue;
    goneFrom(deadlinePlaces(before.blocks, at), (block) => deadlinesIn(block, context).some((said) => dayOf(said) === day))?.deadlines.push(deadline);
  }
  for (const unit of unitsOf(directive)) {
    if (letters(quote).includes(letters(unit))) continue;
    const isCell = hasCell(before.blocks[at]!, unit);
    goneFrom(placesUpTo(at), (block) => (isCell ? hasCell(block, unit) : letters(block.text).includes(letters(unit))))?.units.push(unit);
  }
  if (gone.size === 0) return undefined;
  return {
    sources: Array.from(gone, ([place, values]) => sourceOf(versions, place, values, [passage, passageNow], context)),
    read: suggestionAt(after.blocks, passageNow.index, passageNow.words, context),
  };
}

/**
 * The directive's fields after what stood outside its passage was changed.
 * @returns the fields that are other than before; empty if nothing better is known
 */
export function directiveAfterSources(directive: DirectiveFields, { sources, read }: SourceNews): Partial<ReadFields> {
  const gone = new Set(sources.flatMap(({ deadlines }) => deadlines.map(dayOf)));
  const units = new Set(sources.flatMap((source) => source.units));
  const kept = directive.deadlines.filter((deadline) => !gone.has(dayOf(deadline)));
  const added = sources.flatMap((source) => source.added).filter((deadline) => kept.every((other) => dayOf(other) !== dayOf(deadline)));
  const hasOtherLead = directive.leadUnit !== undefined && units.has(directive.leadUnit) && read?.leadUnit !== undefined && read.leadUnit !== directive.leadUnit;
  return {
    ...(hasOtherLead && { leadUnit: read.leadUnit }),
    ...(read && directive.cooperatingUnits.some((unit) => units.has(unit)) && { cooperatingUnits: [...(read.cooperatingUnits ?? [])] }),
    ...(gone.size > 0 && { deadlines: [...added, ...kept] }),
  };
}

const unitsOf = ({ leadUnit, cooperatingUnits }: DirectiveFields): string[] => [...(leadUnit === undefined ? [] : [leadUnit]), ...cooperatingUnits];

const hasCell = ({ cells = [] }: Block, unit: string): boolean => cells.some((cell) => letters(cell) === letters(unit));

/** In which a deadline is looked for, likeliest first. */
function deadlinePlaces(blocks: readonly Block[], at: number): number[] {
  const near = Array.from({ length: DEADLINE_REACH }, (_, step) => [at + step + 1, at - step - 1]).flat();
  const headings = placesUpTo(at).filter((index) => blocks[index]!.kind === 'heading');
  return [...new Set([at, ...near, ...headings.slice(0, MOST_HEADINGS)])].filter((index) => blocks[index] !== undefined);
}

/** A block and those before it, nearest first. */
function placesUpTo(at: number): number[] {
  return Array.from({ length: Math.min(at, UNIT_REACH) + 1 }, (_, step) => at - step);
}

/** Whether a place says the same still, or what was parted from it does. */
function standsStill({ after, changes }: PageVersions, place: number, says: Says): boolean {
  const index = changes.findIndex((change) => 'before' in change && change.before === place);
  const beside = changes.slice(Math.max(0, index - PARTED_REACH), index + PARTED_REACH + 1).filter(({ kind }) => kind === 'added');
  return [changes[index]!, ...beside].some((change) => 'after' in change && says(after.blocks[change.after]!));
}

function sourceOf(versions: PageVersions, place: number, gone: Gone, [passage, passageNow]: readonly [PassageBlock, PassageBlock], context: DetectionContext): ChangedSource {
  const { before, after, changes } = versions;
  const change = changes.find((each) => 'before' in each && each.before === place)!;
  const was = before.blocks[place]!;
  const is = 'after' in change ? after.blocks[change.after] : undefined;
  const known = new Set(deadlinesIn(was, context).map(dayOf));
  const added = is ? deadlinesIn(is, context).filter((deadline) => !known.has(dayOf(deadline))) : [];
  // What was changed in the passage is told of as the passage's own change.
  const beside = compareWords(textOf(withoutPassage(before, place, passage)), is && 'after' in change ? textOf(withoutPassage(after, change.after, passageNow)) : '');
  return { ...gone, added: gone.deadlines.length > 0 ? added : [], changes: beside.some(({ kind }) => kind !== 'equal') ? beside : [] };
}

/** Cells that are spanned from a row above are no part of the row's own text. */
const textOf = ({ cells, text }: Block): string => cells?.join(CELL_SEPARATOR) ?? text;

/** The deadlines that a block says, in prose or in a column. */
function deadlinesIn(block: Block, context: DetectionContext): NoteDeadline[] {
  const found = [...detectDirectives([block], context, asChosen).flatMap(({ deadlines = [] }) => deadlines), ...findDeadlines(block.text, context)];
  const byDay = new Map(found.map(({ start: _start, end: _end, ...deadline }) => [dayOf(deadline), deadline]));
  return [...byDay.values()];
}

/** The suggestion that a passage is, or is a part of. */
function suggestionAt(blocks: readonly Block[], at: number, words: string, context: DetectionContext): Suggestion | undefined {
  const from = Math.max(0, at - UNIT_REACH);
  const passage = letters(words);
  return detectDirectives(blocks.slice(from, at + 1), context, asChosen).findLast(({ blockIndex, start, end }) => {
    const sentence = letters(blocks[from + blockIndex]!.text.slice(start, end));
    return blockIndex === at - from && (sentence.includes(passage) || passage.includes(sentence));
  });
}

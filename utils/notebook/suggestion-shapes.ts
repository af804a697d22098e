/** A person may say that what the program found as one directive is two, or that two are one. */
import { asChosen, type DetectionContext, detectDirectives } from '../directives/index.ts';
import { BLOCK_BREAK, type Block, type Suggestion, passageText } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { sentenceKey } from './sentence-key.ts';
import { CUT, JOIN, keyOfShape, PART_BREAK } from './shape-keys.ts';

/** A suggestion as a person has cut or joined it. */
export interface ShapedSuggestion extends Suggestion {
  /** Where it ends, if it goes over several blocks: `end` is then an offset there. */
  readonly endBlock?: number;
}

/** Where words begin in a text, but for its first: the places at which it can be cut. UTF-16 offsets. */
export function cutPlaces(text: string): number[] {
  return Array.from(text.matchAll(/(?<=\s)\S/g), ({ index }) => index);
}

/** The place where a text most likely turns into a second directive: behind a semicolon, else a full stop or comma, nearest to its middle. */
export function likelyCut(text: string): number | undefined {
  const places = cutPlaces(text);
  const behind = (marks: RegExp): number[] => places.filter((place) => marks.test(text.slice(0, place).trimEnd().slice(-1)));
  const candidates = [behind(/;/), behind(/[.:]/), behind(/,/), places].find(({ length }) => length > 0) ?? [];
  const middle = text.length / 2;
  return candidates.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}

/**
 * The suggestions of a page as a person has shaped them, in page order.
 * @param decisions what is remembered of the page, by `keyOfShape`
 */
export function shapedSuggestions(blocks: readonly Block[], found: readonly Suggestion[], decisions: ReadonlySet<string>, context: DetectionContext): readonly ShapedSuggestion[] {
  const cuts = new Set(Array.from(decisions, wholeOfCut).filter((whole) => whole !== undefined));
  const hasJoins = [...decisions].some((key) => key.startsWith(JOIN));
  if (cuts.size === 0 && !hasJoins) return found;
  const cutUp = (suggestion: ShapedSuggestion): readonly ShapedSuggestion[] => {
    const text = passageText(blocks, suggestion);
    if (!cuts.has(sentenceKey(text))) return [suggestion];
    const place = cutPlaces(text).find((at) => decisions.has(keyOfShape({ kind: 'cut', first: text.slice(0, at), second: text.slice(at) })));
    return place === undefined ? [suggestion] : cutAt(blocks, suggestion, place, context).flatMap(cutUp);
  };
  const parts = found.flatMap(cutUp);
  if (!hasJoins) return parts;
  const joined: ShapedSuggestion[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isOne = before && decisions.has(keyOfShape({ kind: 'join', first: passageText(blocks, before), second: passageText(blocks, part) }));
    if (isOne) joined.splice(-1, 1, joinOf(before, part));
    else joined.push(part);
  }
  return joined.flatMap(cutUp);
}

/** The key of the sentence that was cut. */
function wholeOfCut(key: string): string | undefined {
  return key.startsWith(CUT) ? key.slice(CUT.length).replace(PART_BREAK, ' ') : undefined;
}

/** The two suggestions of one. What the program read stays with the part that says it; who speaks and who is to act is carried on. */
function cutAt(blocks: readonly Block[], whole: ShapedSuggestion, at: number, context: DetectionContext): readonly ShapedSuggestion[] {
  const text = passageText(blocks, whole);
  const first = text.slice(0, at).trimEnd();
  const turn = placeIn(blocks, whole, at);
  const end = placeIn(blocks, whole, first.length);
  return [
    { ...partOf(whole, first, context), ...between(whole, end) },
    { ...partOf(whole, text.slice(at), context), blockIndex: turn.block, start: turn.offset, end: whole.end, ...lastBlock(turn.block, whole.endBlock ?? whole.blockIndex) },
  ];
}

const between = ({ blockIndex, start }: ShapedSuggestion, end: Place): Pick<ShapedSuggestion, 'blockIndex' | 'start' | 'end' | 'endBlock'> => ({
  blockIndex,
  start,
  end: end.offset,
  ...lastBlock(blockIndex, end.block),
});

const lastBlock = (first: number, last: number): Pick<ShapedSuggestion, 'endBlock'> => (last === first ? {} : { endBlock: last });

interface Place {
  readonly block: number;
  readonly offset: number;
}

/** Where an offset of a passage's text lies. */
function placeIn(blocks: readonly Block[], { blockIndex, start, endBlock = blockIndex }: ShapedSuggestion, at: number): Place {
  let block = blockIndex;
  let offset = start + at;
  while (block < endBlock && offset > blocks[block]!.text.length) {
    offset -= blocks[block]!.text.length + BLOCK_BREAK.length;
    block += 1;
  }
  return { block, offset };
}

/** What a part says itself counts; whom it does not name, and what it does not say, is the whole's. */
function partOf({ endBlock: _, speaker, speakerTitle, task = '', product = '', ...whole }: ShapedSuggestion, text: string, context: DetectionContext): ShapedSuggestion {
  const folded = fold(text);
  const says = (words: string): boolean => folded.includes(fold(words));
  const [own] = detectDirectives([{ kind: 'paragraph', text }], context, asChosen);
  const namesSpeaker = own?.speaker !== undefined || (own?.speakerTitle !== undefined && !isSameOffice(own.speakerTitle, speakerTitle));
  const read = {
    ...(namesSpeaker ? { speaker: own.speaker, speakerTitle: own.speakerTitle } : { speaker, speakerTitle }),
    leadUnit: own?.leadUnit ?? whole.leadUnit,
    task: own?.task ?? (says(task) ? task : ''),
    product: own?.product ?? (says(product) ? product : ''),
  };
  const deadlines = (whole.deadlines ?? []).filter((deadline) => says(deadline.text));
  const reasons = whole.reasons.filter(({ words }) => says(words));
  const { deadline: _deadline, ...rest } = whole;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined && value !== '')),
    cooperatingUnits: (whole.cooperatingUnits ?? []).filter(says),
    deadlines,
    ...(deadlines[0] && { deadline: deadlines[0] }),
    references: (whole.references ?? []).filter(says),
    reasons: reasons.length > 0 ? reasons : whole.reasons,
  };
}

/** "Phó Chủ tịch" alone is the "Phó Chủ tịch UBND huyện" whom the whole names. */
function isSameOffice(title: string, known = ''): boolean {
  return fold(`${known} `).startsWith(fold(`${title} `));
}

/** One suggestion of two. The lead unit of the second, if it is another, takes part. */
function joinOf(a: ShapedSuggestion, b: ShapedSuggestion): ShapedSuggestion {
  const leadUnit = a.leadUnit ?? b.leadUnit;
  const others = [...(a.cooperatingUnits ?? []), b.leadUnit, ...(b.cooperatingUnits ?? [])].filter((unit) => unit !== undefined && unit !== leadUnit);
  const deadlines = [...(a.deadlines ?? []), ...(b.deadlines ?? [])];
  const { endBlock: _, ...first } = a;
  return {
    ...b,
    ...first,
    ...(leadUnit !== undefined && { leadUnit }),
    end: b.end,
    ...lastBlock(a.blockIndex, b.endBlock ?? b.blockIndex),
    cooperatingUnits: [...new Set(others)] as string[],
    deadlines,
    ...(deadlines[0] && { deadline: deadlines[0] }),
    references: [...new Set([...(a.references ?? []), ...(b.references ?? [])])],
    confidence: Math.max(a.confidence, b.confidence),
    reasons: [...a.reasons, ...b.reasons].filter(({ kind, words }, index, all) => all.findIndex((one) => one.kind === kind && one.words === words) === index),
  };
}

import type { Block, Deadline, Suggestion } from '../model/index.ts';
import { personName, splitSentences } from '../text/index.ts';
import { compare } from './comparison.ts';
import { deadlinesOfSentence, datesOfSentence, moved, timesOfSentence } from './deadlines.ts';
import { Discourse } from './discourse.ts';
import { CONFIDENCE, type Finding } from './findings.ts';
import { holdersOf, namesOf, type OfficeContext, phrasebookOf } from './office.ts';
import type { Phrasebook } from './phrasebook.ts';
import { productIn } from './products.ts';
import { ProseLetters } from './prose-letters.ts';
import { quotationsOf } from './quotations.ts';
import { forgetWords, Reading } from './reading.ts';
import { findReferences } from './references.ts';
import { forgetNames } from './remembered.ts';
import { headsPart, LONGEST_SENTENCE, type Placed, placedIn, runsOf, type Sentence, sentencesIn } from './sentences.ts';
import { chosen, type Given } from './speaker-features.ts';
import { sameSpeaker, type Speaker, speakerFields, speakerOf } from './speakers.ts';
import { suggestionFromRow } from './tables.ts';
import { taskEnd, withOpening } from './tasks.ts';
import type { TimeContext, TimePoint } from './time-points.ts';
import { byRulesAndWording, type Judge } from './weighing.ts';

/** What an office tells of itself, and what deadlines are counted from: `documentDate`, `holidays`. */
export interface DetectionContext extends TimeContext, OfficeContext {}

/** The directives of a document, in reading order. Offsets are UTF-16 units of the block's text. */
export function detectDirectives(blocks: readonly Block[], context: DetectionContext = {}, judge: Judge = byRulesAndWording): Suggestion[] {
  const book = phrasebookOf(context);
  const names = namesOf(context.units);
  const discourse = new Discourse(holdersOf(context.people), book);
  discourse.signature(lastLines(blocks).map((line) => readingOf(line, book)));
  const sentences = sentencesIn(blocks, book);
  const runs = Array.from(runsOf(blocks), (run) => ('from' in run ? { prose: placedIn(sentences.slice(run.from, run.to).flat(), blocks.length) } : run));
  const found = runs.flatMap((run): Suggestion | readonly (Suggestion | Found)[] => {
    if ('row' in run) return suggestionFromRow(blocks[run.row]!, run.row, book, context, discourse) ?? [];
    if ('prose' in run) return inProse(run.prose, judge, discourse);
    for (const { reading, place } of sentences[run.heading]!) discourse.heading(reading, place);
    return [];
  });
  discourse.close();
  const byRules = doubted(underSpeakers(suggested(underLeads(found, judge), blocks, book, context), discourse));
  const spoken = inProseLetters(givenBy(byRules, found, judge, discourse).map((suggestion) => underWholeName(suggestion, discourse)), blocks);
  forgetNames();
  forgetWords();
  return names.size === 0 ? spoken : spoken.map((suggestion) => underNames(suggestion, names));
}

/** An office that was named alone is held by whom the rest of the document names; where nobody was named, the only one who speaks in it does. */
function underSpeakers(found: readonly Suggestion[], discourse: Discourse): Suggestion[] {
  const named = found.filter(({ speaker }) => speaker !== undefined);
  const only = new Set(named.map(({ speaker }) => speaker)).size === 1 ? named[0] : named.length === 0 ? speakerFields(discourse.author) : undefined;
  return found.map((suggestion) => {
    if (suggestion.speaker !== undefined) return suggestion;
    if (suggestion.speakerTitle !== undefined) return { ...suggestion, ...speakerFields(discourse.holderOf(suggestion.speakerTitle)) };
    return only?.speaker === undefined ? suggestion : { ...suggestion, speaker: only.speaker, ...(only.speakerTitle === undefined ? {} : { speakerTitle: only.speakerTitle }) };
  });
}

/** Under whoever gives the directives in prose, as is judged; a table says who gives its own. */
function givenBy(byRules: readonly Suggestion[], found: readonly (Suggestion | Found)[], judge: Judge, discourse: Discourse): Suggestion[] {
  const given = found.flatMap((one, at) => {
    const speaker = speakerOf(byRules[at]!);
    return one instanceof Found ? { at, scene: one.scene, byRules: speaker, isSure: discourse.isSureOf(speaker, one.scene), asked: askedIn(one, byRules[at]!, discourse) } : [];
  });
  const suggestions = [...byRules];
  for (const [i, speaker] of chosen(given, discourse.cast, discourse.documentKind, judge.speaker).entries()) {
    const { at } = given[i]!;
    if (!sameSpeaker(speaker, given[i]!.byRules)) suggestions[at] = underSpeaker(byRules[at]!, speaker);
    suggestions[at] = ofOthers(suggestions[at]!, given[i]!, found[at] as Found);
  }
  return suggestions;
}

/** "Đề nghị Sở Y tế báo cáo", "Sở Y tế rà soát …": who is to carry it out, if they are named in the sentence and direct nobody there. */
function askedIn({ finding: { lead }, scene }: Found, { leadUnit }: Suggestion, discourse: Discourse): Speaker | undefined {
  const unit = lead === undefined || leadUnit === undefined ? undefined : { name: leadUnit };
  return unit && !discourse.cast.directsIn(scene, unit) ? unit : undefined;
}

/** Nobody directs themselves: whoever gives a directive is not its lead; and a body that speaks tells what it does where nobody asks it in so many words. */
function ofOthers(suggestion: Suggestion, { byRules, asked }: Given, { finding: { evidence } }: Found): Suggestion {
  if (sameSpeaker(byRules, asked)) return evidence.kind === 'cue' ? suggestion : { ...suggestion, confidence: Math.min(suggestion.confidence, CONFIDENCE.unitAlone) };
  const { leadUnit, ...others } = suggestion;
  return leadUnit !== undefined && sameSpeaker(speakerOf(suggestion), { name: leadUnit }) ? others : suggestion;
}

/** "Bộ yêu cầu …", before the document names which ministry it is of. */
const underWholeName = (suggestion: Suggestion, discourse: Discourse): Suggestion => {
  const whole = suggestion.speaker === undefined || suggestion.speakerTitle !== undefined ? undefined : discourse.wholeOf(suggestion.speaker);
  return whole === undefined ? suggestion : { ...suggestion, speaker: whole };
};

function underSpeaker({ speaker: _speaker, speakerTitle: _title, ...suggestion }: Suggestion, speaker: Speaker | undefined): Suggestion {
  return { ...suggestion, ...speakerFields(speaker) };
}

/** Where nobody is known to speak and nobody orders in so many words, lists and tasks may as well be told. */
function doubted(found: readonly Suggestion[]): readonly Suggestion[] {
  const isAsked = found.some(({ speaker, speakerTitle, reasons }) => speaker !== undefined || speakerTitle !== undefined || reasons.some(({ kind }) => kind === 'cue' || kind === 'tableTask'));
  return isAsked ? found : found.map((suggestion) => ({ ...suggestion, confidence: Math.min(suggestion.confidence, CONFIDENCE.unaskedFor) }));
}

/** Who and which unit, where a letterhead or a table names them in capitals. */
function inProseLetters(found: readonly Suggestion[], blocks: readonly Block[]): Suggestion[] {
  const letters = new ProseLetters(blocks.map(({ text }) => text));
  return found.map((suggestion) => withSpeaker(withUnits(suggestion, (unit) => letters.of(unit)), letters));
}

/** Only people have a title besides their name. */
function withSpeaker(suggestion: Suggestion, letters: ProseLetters): Suggestion {
  const { speaker, speakerTitle } = suggestion;
  const name = speaker === undefined ? undefined : speakerTitle === undefined ? letters.of(speaker) : personName(speaker);
  const title = speakerTitle === undefined ? undefined : letters.of(speakerTitle);
  return name === speaker && title === speakerTitle ? suggestion : { ...suggestion, ...(name === undefined ? {} : { speaker: name }), ...(title === undefined ? {} : { speakerTitle: title }) };
}

/** Units under the names that the office gives them. */
function underNames(suggestion: Suggestion, names: ReadonlyMap<string, string>): Suggestion {
  return withUnits(suggestion, (unit) => names.get(compare(unit).key) ?? unit);
}

/** With units named otherwise; the suggestion itself where they all keep their names, as most do. */
function withUnits(suggestion: Suggestion, named: (unit: string) => string): Suggestion {
  const { leadUnit, cooperatingUnits = [] } = suggestion;
  const lead = leadUnit === undefined ? undefined : named(leadUnit);
  const partners = cooperatingUnits.map(named);
  if (lead === leadUnit && partners.every((partner, i) => partner === cooperatingUnits[i])) return suggestion;
  return { ...suggestion, ...(lead === undefined ? {} : { leadUnit: lead }), cooperatingUnits: partners };
}

/** How many lines at the end of a document may hold its signature, and how long such a line is. */
const SIGNATURE_LINES = 12;
const LONGEST_LINE = 120;

/** The short lines at the end of a document, among them those that a paragraph ends with: "CHỦ TỊCH Ôn Đức Thịnh". */
function lastLines(blocks: readonly Block[]): string[] {
  return blocks.slice(-SIGNATURE_LINES).flatMap(({ text, kind }) => {
    if (kind === 'tableRow' || text.length > LONGEST_SENTENCE) return [];
    const last = splitSentences(text).at(-1);
    return last && last.end - last.start <= LONGEST_LINE ? text.slice(last.start, last.end) : [];
  });
}

const readingOf = (words: string, book: Phrasebook): Reading => new Reading(compare(words).text, book);

/** "Đó là yêu cầu của Thủ tướng": the sentence before it is as good as quoted. */
const POINTS_BACK = /^(?:đó|đây) là (?:ý kiến )?(?:yêu cầu|chỉ đạo|mệnh lệnh)/iu;
const pointsBack = (next: Reading | undefined): boolean => next !== undefined && next.key(1) === 'là' && POINTS_BACK.test(next.text);

/** A sentence that is suggested, and what it directs. A class as `Sentence` is one. */
class Found {
  readonly sentence: Sentence;
  readonly finding: Finding;
  /** The number of its sentence in the cast's scenes. */
  readonly scene: number;

  constructor(sentence: Sentence, finding: Finding, scene: number) {
    this.sentence = sentence;
    this.finding = finding;
    this.scene = scene;
  }
}

/** The directives of a stretch of prose. */
function inProse(prose: readonly Placed[], judge: Judge, discourse: Discourse): Found[] {
  const texts = prose.map(({ reading }) => reading.text);
  const quoted = quotationsOf(texts).map((quotation, i) => quotation ?? (pointsBack(prose[i + 1]?.reading) ? { closesIn: i, closesAt: texts[i]!.length } : undefined));
  const found: Found[] = [];
  for (const [i, placed] of prose.entries()) {
    const { sentence, reading } = placed;
    if (headsPart(sentence, prose[i + 1]?.sentence)) {
      discourse.heading(reading, sentence.place);
      continue;
    }
    const quotation = quoted[i];
    if (quotation && quotation !== quoted[i - 1]) {
      discourse.quotation({ last: prose[quotation.closesIn]!.reading, closesAt: quotation.closesAt, next: prose[quotation.closesIn + 1]?.reading, introduction: quotation.introducedIn === undefined ? undefined : prose[quotation.introducedIn]!.reading });
    }
    const isQuoted = quotation !== undefined;
    const traits = discourse.traits(isQuoted);
    const finding = judge.finding(discourse.read(reading, isQuoted, sentence.place), placed, traits, discourse);
    if (finding) found.push(new Found(sentence, finding, discourse.cast.scenes.length - 1));
  }
  return found;
}

const underLeads = (found: readonly (Suggestion | Found)[], judge: Judge): (Suggestion | Found)[] =>
  found.map((one) => (one instanceof Found ? new Found(one.sentence, judge.underLead(one.sentence.reading, one.finding), one.scene) : one));

/** With all fields: each is read in all sentences before the next, as each looks for something else. */
function suggested(found: readonly (Suggestion | Found)[], blocks: readonly Block[], book: Phrasebook, context: TimeContext): Suggestion[] {
  const inSentences = <T>(field: (one: Found, blockText: string, at: number) => T): (T | undefined)[] => found.map((one, at) => (one instanceof Found ? field(one, blocks[one.sentence.blockIndex]!.text, at) : undefined));
  const starts = inSentences(startOf);
  const dates = inSentences(({ sentence: { comparison, reading } }) => datesOfSentence(comparison, reading, context));
  const times = inSentences(({ sentence: { comparison, reading } }, _blockText, at) => timesOfSentence(comparison, reading, context, dates[at]));
  const deadlines = inSentences((one, blockText, at) => deadlinesFrom(starts[at]!, times[at]!, one, blockText, context));
  const tasks = inSentences((one, blockText, at) => taskFields(one, blockText, deadlines[at]!, book));
  const references = inSentences(({ sentence }) => findReferences(sentence.comparison.text, book.references));
  return found.map((one, at) => {
    if (!(one instanceof Found)) return one;
    const { sentence, finding } = one;
    const due = deadlines[at]!;
    return {
      blockIndex: sentence.blockIndex,
      start: starts[at]!,
      end: sentence.end,
      ...speakerFields(finding.speaker),
      ...(finding.leadUnit === undefined ? {} : { leadUnit: finding.leadUnit }),
      cooperatingUnits: finding.cooperatingUnits,
      ...tasks[at],
      deadlines: due,
      ...(due[0] ? { deadline: due[0] } : {}),
      references: references[at]!,
      confidence: finding.confidence,
      reasons: finding.reasons,
    };
  });
}

/** Where the directive begins, behind what is cut off before it. */
function startOf({ sentence, finding }: Found, blockText: string): number {
  const { start, end, comparison } = sentence;
  const turn = comparison.text === '' ? 0 : finding.from;
  const turnsAt = start + (comparison.offsets?.[turn] ?? turn);
  return turnsAt + /^\s*/u.exec(blockText.slice(turnsAt, end))![0].length;
}

function deadlinesFrom(start: number, times: readonly TimePoint[], { sentence }: Found, blockText: string, context: TimeContext): Deadline[] {
  const { comparison, reading } = sentence;
  return moved(deadlinesOfSentence(blockText.slice(sentence.start, sentence.end), comparison, times, reading, context), sentence.start).filter((deadline) => deadline.start >= start);
}

/** "yêu cầu: “Rà soát ngay các kho”": what stands between an order and its words. */
const BEFORE_TASK = /^\s*(?::\s*[“«"]?\s*)?/u;

/** The task and its product in the block's own words. */
function taskFields({ sentence, finding: { taskFrom } }: Found, blockText: string, deadlines: readonly Deadline[], { products }: Phrasebook): Pick<Suggestion, 'task' | 'product'> {
  const { start, end, comparison } = sentence;
  const { text, key, offsets } = comparison;
  const original = (at: number): number => start + (offsets?.[at] ?? at);
  const behind = taskFrom + BEFORE_TASK.exec(text.slice(taskFrom))![0].length;
  const from = Math.max(start, withOpening(blockText, original(behind)));
  const task = blockText.slice(from, taskEnd(blockText.slice(0, end), from, deadlines));
  if (task === '') return {};
  const product = productIn(key.slice(behind), products);
  return { task, ...(product ? { product: blockText.slice(original(behind + product[0]), original(behind + product[1])) } : {}) };
}

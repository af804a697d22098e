import { HIGHEST_IN_WORDS, type Syllable, inWords, unifyY } from '../text/index.ts';
import { type Ending, type FormsFound, isAsked, standsAt } from './abbreviation-lookup.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';

type Form = readonly Syllable[];

const times = once((): readonly Syllable[] => ['phút', 'giờ', 'tiếng', 'ngày', 'đêm', 'tuần', 'tháng', 'năm'].map((unit) => terms(unit)[0]!));

/** What notices count: "chính quyền địa phương hai cấp", "5 xã". */
const THINGS = [
  'cấp', 'cửa', 'xã', 'huyện', 'phường', 'tỉnh', 'thôn', 'sở', 'ngành', 'hộ', 'người', 'bước', 'khâu', 'nhóm', 'bên', 'điểm', 'trường', 'tổ',
  'đơn vị', 'cơ quan', 'địa phương', 'phương án', 'dự án', 'nhiệm vụ', 'giải pháp', 'nội dung', 'vấn đề', 'lĩnh vực', 'văn bản', 'hồ sơ', 'công trình', 'đồng chí', 'trường hợp', 'mục tiêu', 'chỉ tiêu', 'đột phá', 'trụ cột',
];

/**
 * What is counted in figures and in words alike, each with the ways to write it. Elsewhere words for numbers mean other things too:
 * "ba" is also a father, "năm" a year.
 */
const units = (): readonly (readonly Form[])[] => [
  ...times().map((unit) => [[unit]]),
  ...THINGS.map((thing) => [terms(thing)]),
  ...[['quý'], ['thập kỷ'], ['thế kỷ'], ['nhiệm kỳ'], ['lần'], ['phần trăm', '%']].map((ways) => ways.map((way) => terms(way))),
];

/** By the letters of its first syllable, i standing for y, each way to write a unit with all ways to write it. */
const unitsByLetters = once(() => Map.groupBy(units().flatMap((ways) => ways.map((unit) => ({ unit, ways }))), ({ unit }) => unifyY(unit[0]!.letters)));

/** By number, the ways to say it. */
const saidForms = once((): readonly (readonly Form[])[] => Array.from({ length: HIGHEST_IN_WORDS + 1 }, (_, number) => (number === 0 ? [] : inWords(number).map(terms))));
/** The letters of the words that numbers end with. */
const lastLetters = once((): ReadonlySet<string> => new Set(saidForms().flat().map((form) => form.at(-1)!.letters)));

/** Numbers with what they count, among the syllables of a query, in figures and in words: "6 tháng" as "sáu tháng", and the other way round. */
export function writtenCounts(query: readonly Syllable[]): FormsFound[] {
  return query.flatMap((first, at) => {
    const before = query[at - 1];
    const counted = before && unitsByLetters().get(unifyY(first.letters));
    return (counted ?? []).flatMap(({ unit, ways }): FormsFound[] => {
      if (!standsAt(unit, query, at)) return [];
      const count = before!.kind === 'number' ? { from: at - 1, ways: saidForms()[Number(before!.letters)] ?? [] } : saidBefore(query, at);
      return count ? [{ from: count.from, to: at + unit.length, forms: count.ways.flatMap((number) => ways.map((way) => [...number, ...way])), isBegun: false }] : [];
    });
  });
}

/** What number is said before a place, and in which other ways. The longest: "hai mươi ngày" are twenty days, not ten. */
function saidBefore(query: readonly Syllable[], end: number): { readonly from: number; readonly ways: readonly Form[] } | undefined {
  if (!lastLetters().has(query[end - 1]!.letters)) return undefined;
  let [from, said] = [end, 0];
  saidForms().forEach((forms, number) => {
    for (const form of forms) {
      const first = end - form.length;
      if (first >= 0 && first < from && standsAt(form, query, first)) [from, said] = [first, number];
    }
  });
  return said === 0 ? undefined : { from, ways: [terms(String(said)), ...saidForms()[said]!] };
}

/** Whether a syllable is the unit of time that the number before it counts: six months are not the sixth. Before another number it may begin a date: "nghị quyết 18 năm 2026". */
export function isCounted(query: readonly Syllable[], at: number, ending: Ending): boolean {
  if (query[at - 1]?.kind !== 'number' || !times().some((unit) => isAsked(unit, query[at]))) return false;
  const next = query[at + 1];
  return next === undefined ? ending === 'closed' : next.kind !== 'number';
}

import type { Syllable } from '../text/index.ts';
import { type Ending, type FormsFound, isBegunAt, standsAt } from './abbreviation-lookup.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';

/** Kinds of documents whose short names, the first of each, mean other things too, but not beside a number. */
const kinds = once(() => [
  ['CV', 'công văn'],
  ['TB', 'thông báo'],
  ['TT', 'thông tư'],
  ['HD', 'hướng dẫn'],
  ['BC', 'báo cáo'],
  ['KH', 'kế hoạch'],
  ['CĐ', 'công điện'],
  ['GM', 'giấy mời'],
  ['ĐA', 'đề án'],
].map((names) => names.map(terms)));
const numberSign = once(() => terms('số'));
/** What "số" stands behind. */
const numbered = once(() => [...kinds().flat(), ...['nghị quyết', 'nghị định', 'quyết định', 'quy định', 'chỉ thị', 'kết luận', 'tờ trình', 'chương trình', 'luật', 'pháp lệnh', 'phụ lục', 'mẫu', 'biểu', 'bảng', 'NQ', 'NĐ', 'QĐ', 'CT', 'KL'].map(terms)]);

/** Documents by kind and number, in their other ways: "CV 123" as "công văn số 123" and "123/CV". */
export function numberedKinds(query: readonly Syllable[], ending: Ending): FormsFound[] {
  return query.flatMap(({ kind }, at) => (kind === 'number' ? kindsBefore(query, at, ending === 'open' && at === query.length - 1) : []));
}

/** Whether the last syllable is, or begins, the sign of a number that is still to be typed: "nghị định s". */
export function endsAtNumberSign(query: readonly Syllable[], ending: Ending): boolean {
  const at = query.length - 1;
  const isSign = ending !== 'closed' && (standsAt(numberSign(), query, at) || isBegunAt(numberSign(), query, at, ending));
  return isSign && numbered().some((name) => at >= name.length && standsAt(name, query, at - name.length));
}

function kindsBefore(query: readonly Syllable[], at: number, mayGoOn: boolean): FormsFound[] {
  const number = query[at]!;
  const nameEnd = standsAt(numberSign(), query, at - 1) ? at - 1 : at;
  return kinds().flatMap((names) =>
    names.flatMap((name): FormsFound[] => {
      const from = nameEnd - name.length;
      if (from < 0 || !standsAt(name, query, from)) return [];
      const others = names.filter((other) => other !== name);
      const before = { from, to: at + 1, forms: others.flatMap((other) => [[...other, number], [...other, ...numberSign(), number]]), isBegun: false, mayGoOn };
      return [before, { from, to: at + 1, forms: [[number, ...names[0]!]], isBegun: false }];
    }),
  );
}

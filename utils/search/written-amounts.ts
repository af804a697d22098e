import type { Syllable } from '../text/index.ts';
import { type Ending, type FormsFound, isAsked, isBegunAt, standsAt } from './abbreviation-lookup.ts';
import { once } from './once.ts';
import { terms } from './terms.ts';
import { endsLargeNumber } from './written-thousands.ts';

type Form = readonly Syllable[];

/** Ways to write a unit behind a number. */
const units = once(() => [['đ', 'đồng', 'VNĐ', 'VND'], ['ha', 'héc ta', 'hecta']].map((forms) => forms.map(terms)));
/** Also where no number in figures is before it. */
const percent = once(() => [['%', 'phần trăm'].map(terms)]);
const hourSigns = once(() => ['giờ', 'h', 'g'].map((sign) => terms(sign)[0]!));
const minuteSign = once(() => terms('phút')[0]!);
const HOUR = /^(?:1?\d|2[0-4])$/;
const MINUTE = /^[1-5]?\d$/;

/** Hours and amounts among the syllables of a query, each in its other ways: "17h30" as "17 giờ 30" and "17:30", "5.000 đồng" as "5.000đ". */
export function writtenAmounts(query: readonly Syllable[], ending: Ending): FormsFound[] {
  return query.flatMap(({ kind }, at) => [...unitsAt(percent(), query, at, ending), ...(kind === 'number' || endsLargeNumber(query[at]) ? unitsAt(units(), query, at + 1, ending) : []), ...(kind === 'number' ? hourAt(query, at, ending) : [])]);
}

function unitsAt(ways: readonly (readonly Form[])[], query: readonly Syllable[], from: number, ending: Ending): FormsFound[] {
  return ways.flatMap((forms) =>
    forms.flatMap((form): FormsFound[] => {
      const others = forms.filter((other) => other !== form);
      if (standsAt(form, query, from)) return [{ from, to: from + form.length, forms: others, isBegun: false }];
      return (query[from - 1]?.kind === 'number' || endsLargeNumber(query[from - 1])) && isBegunAt(form, query, from, ending) ? [{ from, to: query.length, forms: others, isBegun: true }] : [];
    }),
  );
}

function hourAt(query: readonly Syllable[], at: number, ending: Ending): FormsFound[] {
  const hour = query[at]!.letters;
  if (!HOUR.test(hour)) return [];
  const hasSign = hourSigns().some((sign) => isAsked(sign, query[at + 1]));
  const minuteAt = hasSign ? at + 2 : at + 1;
  const minute = query[minuteAt];
  const written = (from: number, to: number, forms: readonly string[]): FormsFound => ({ from, to, forms: forms.map((form) => terms(form)), isBegun: false });
  const found = hasSign ? [written(at, at + 2, [`${hour} giờ`, `${hour}h`, `${hour}g`, `${hour}:00`])] : [];
  if (minute?.kind !== 'number' || !MINUTE.test(minute.letters)) return found;
  const end = isAsked(minuteSign(), query[minuteAt + 1]) ? minuteAt + 2 : minuteAt + 1;
  const isBegun = ending === 'open' && end === query.length && minuteAt === query.length - 1;
  const full = minute.letters === '0' ? [`${hour} giờ`, `${hour}h`] : [];
  return [...found, { ...written(at, end, [`${hour} giờ ${minute.letters}`, `${hour}h${minute.letters}`, `${hour}g${minute.letters}`, `${hour}:${minute.letters}`, ...full]), mayGoOn: isBegun }];
}

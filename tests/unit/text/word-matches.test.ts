import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIGURES, matchAtWord, matchesAtWords, wordForms } from '../../../utils/text/index.ts';

const WORDS = ['năm', 'nay', 'tháng', '12', 'x', 'đến'];
const FORMS = [
  [String.raw`năm(?: nay)?(?![\p{L}\p{M}\p{N}])`, 'năm'],
  [String.raw`tháng \d{1,2}`, 'tháng'],
  [String.raw`(?:tháng |năm )?\d{1,2}[ /]`, 'tháng', 'năm', FIGURES],
] as const;
const SEPARATORS = [' ', ' ', '/', ', ', ''];

test('finds what one expression of all forms finds at word beginnings, letter by letter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: 30 }), (parts) => {
      const text = parts.flat().join('');
      const slow = Array.from(text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${FORMS.map(([form]) => form).join('|')})`, 'gu')), ({ index, 0: found }) => [index, found]);
      const quick = matchesAtWords(text, wordForms(FORMS, '', ' /')).map(({ index, 0: found }) => [index, found]);
      expect(quick).toEqual(slow);
    }),
  );
});

test('finds the first form, from an offset on', () => {
  const forms = wordForms(FORMS, '', ' /');
  const found = (from?: number): readonly [number, string] | undefined => {
    const match = matchAtWord('đến năm nay, tháng 12', forms, from);
    return match && [match.index, match[0]];
  };
  expect(found()).toEqual([4, 'năm nay']);
  expect(found(5)).toEqual([13, 'tháng 12']);
  expect(found(14)).toBeUndefined();
});

test('tells what the groups of a form hold by their names', () => {
  const named = String.raw`(?<day>\d{1,2})(?<mark>[/(.)-])(?:(\d)|(?<month>\d\d))\k<mark>(?<year>20\d\d)?(?<=\S)\(?`;
  const forms = wordForms([[named, FIGURES]], '(?<behind> năm)?', '/(.-');
  for (const text of ['12/03/2026 năm', '5(1(', '7.11.']) {
    const { groups } = matchAtWord(text, forms)!;
    const { form, behind, day, mark, month, year } = new RegExp(`(?<form>${named})(?<behind> năm)?`, 'u').exec(text)!.groups!;
    expect({ form: groups['form'], behind: groups['behind'], day: groups['day'], mark: groups['mark'], month: groups['month'], year: groups['year'] }).toEqual({ form, behind, day, mark, month, year });
  }
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf, matchesAtWords } from '../../../utils/text/index.ts';

const WORDS = ['năm', 'nay', 'tháng', '12', 'x', 'đến'];
const FORMS = String.raw`năm(?: nay)?(?![\p{L}\p{M}\p{N}])|tháng \d{1,2}|\d{1,2}[ /]`;
const SEPARATORS = [' ', ' ', '/', ', ', ''];

test('finds what the expression finds at word beginnings, letter by letter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: 30 }), (parts) => {
      const text = parts.flat().join('');
      const slow = Array.from(text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${FORMS})`, 'gu')), ({ index, 0: found }) => [index, found]);
      const quick = matchesAtWords(text, new RegExp(FORMS, 'uy'), beginningsOf(['năm', 'tháng'], ' /')).map(({ index, 0: found }) => [index, found]);
      expect(quick).toEqual(slow);
    }),
  );
});

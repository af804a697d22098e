import { expect, test } from 'vitest';
import { compare } from '../../../utils/directives/comparison.ts';
import { phrasebookOf } from '../../../utils/directives/office.ts';
import { Reading } from '../../../utils/directives/reading.ts';
import { wordPairs } from '../../../utils/directives/word-pairs.ts';

test('pairs stand where both of their words do, however they are spelled', () => {
  const isPair = wordPairs('xác định', 'đề ra', 'đề nghị', 'hoà giải');
  const reading = new Reading(compare('Đề ra, ĐỀ NGHỊ hòa giải xác').text, phrasebookOf({}));
  expect(Array.from({ length: reading.length + 2 }, (_, at) => isPair(reading, at - 1))).toEqual([false, true, false, false, true, false, true, false, false, false]);
});

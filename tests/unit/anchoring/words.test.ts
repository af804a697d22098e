import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAndSignsOf, wordsOf } from '../../../utils/anchoring/words.ts';
import { anyText, vietnameseText } from '../text/arbitraries.ts';

const WORD = /\p{N}+(?:[.,/:\-–]\p{N}+)*%?(?:[-/]\p{Lu}+(?:[-/][\p{L}\p{N}]+)*)?|[\p{L}\p{M}\p{N}]+/u;
const SIGN = /[^\s\p{L}\p{M}\p{N}]/u;

/** Numbers, dates, signs of documents, and characters of two units. */
const numbersAndSigns = fc.string({ unit: fc.constantFrom(...'aÀđĐ12%.,/:-– \n"(\u0301Ⅳ²', '𝟘', '𝐀', '😀', '\ud835', '\udc00'), maxLength: 14 });
const texts = fc.oneof(anyText, vietnameseText, numbersAndSigns);

function matches(text: string, pattern: RegExp) {
  return Array.from(text.matchAll(new RegExp(pattern, 'gu')), (found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

describe('words', () => {
  it.each([
    ['Hạn 15/12/2026, đạt 98,6%.', ['Hạn', '15/12/2026', 'đạt', '98,6%']],
    ['Công văn 214-TB/VP-k2 của Sở', ['Công', 'văn', '214-TB/VP-k2', 'của', 'Sở']],
    ['12abc a12 5.', ['12', 'abc', 'a12', '5']],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('are what the expression says', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(matches(text, WORD));
    }), { numRuns: 500 });
  });

  it.each(['ă', '7', '1.', 'TB/'])('are none that nobody ends: %s without end is read as several, which together are all of it', (part) => {
    const text = `Số 12${part === 'TB/' ? '-' : ' '}${part.repeat(5000)} hết`;
    const words = wordsOf(text);
    expect(Math.max(...words.map(({ start, end }) => end - start))).toBeLessThan(1100);
    expect(words.at(-1)!.text).toBe('hết');
    expect(words.map((word) => word.text).join('').replaceAll(/[^\p{L}\p{N}]/gu, '')).toBe(text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  });

  it('have the signs between them, each as one', () => {
    const wordOrSign = new RegExp(`${WORD.source}|${SIGN.source}`, 'u');
    fc.assert(fc.property(texts, (text) => {
      expect(wordsAndSignsOf(text)).toEqual(matches(text, wordOrSign));
    }), { numRuns: 500 });
  });
});

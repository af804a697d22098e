import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../utils/anchoring/resolving/vocabulary.ts';
import { unitsOf } from '../../../utils/anchoring/words.ts';

const add = (vocabulary: Vocabulary, word: string): number => vocabulary.add(unitsOf(word), 0, word.length);
const numberOf = (vocabulary: Vocabulary, word: string): number => vocabulary.numberOf(unitsOf(word), 0, word.length);

describe('vocabulary', () => {
  it('gives a word the number that it has in any case, and each other the next one', () => {
    const vocabulary = new Vocabulary();
    expect(['Giao', 'Sở', 'giao', 'sở', 'GIAO', 'sớ'].map((word) => add(vocabulary, word))).toEqual([0, 1, 0, 1, 0, 2]);
    expect(vocabulary.size).toBe(3);
  });

  it('reads a word where it stands in a text', () => {
    const vocabulary = new Vocabulary();
    const text = unitsOf('các sở, các phòng');
    expect([vocabulary.add(text, 0, 3), vocabulary.add(text, 4, 6), vocabulary.add(text, 8, 11)]).toEqual([0, 1, 0]);
    expect(numberOf(vocabulary, 'sở')).toBe(1);
  });

  it('does not know words that were not taken in, parts of words, and longer ones', () => {
    const vocabulary = new Vocabulary();
    add(vocabulary, 'phòng');
    expect(['sở', 'phòn', 'phòngg', ''].map((word) => numberOf(vocabulary, word))).toEqual([-1, -1, -1, -1]);
  });

  it('keeps all numbers while it grows', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, index) => `từ${index.toString(36)}`);
    expect(words.map((word) => add(vocabulary, word))).toEqual([...words.keys()]);
    expect(words.map((word) => numberOf(vocabulary, word.toUpperCase()))).toEqual([...words.keys()]);
  });

  it('leaves letters whose small letter is longer as they are', () => {
    const vocabulary = new Vocabulary();
    add(vocabulary, 'İ');
    expect(numberOf(vocabulary, 'İ')).toBe(0);
    expect(numberOf(vocabulary, 'i')).toBe(-1);
  });
});

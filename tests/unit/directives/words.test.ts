import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseTrie, ROOT } from '../../../utils/directives/phrase-trie.ts';
import { Vocabulary, wordEnd, wordStart } from '../../../utils/directives/words.ts';

/** Small numbers, so that phrases have words in common, and some further apart than the bits of one number. */
const PHRASE = fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constantFrom(33, 65, 70_000)), { minLength: 1, maxLength: 5 });

function follow(trie: PhraseTrie, words: readonly number[]): number {
  let state = ROOT;
  for (const word of words) {
    state = trie.step(state, word);
    if (state === ROOT) return ROOT;
  }
  return state;
}

test('a trie leads along its phrases, each to a state of its own, and along nothing else', () => {
  fc.assert(
    fc.property(fc.array(PHRASE, { maxLength: 60 }), fc.array(PHRASE, { maxLength: 60 }), (phrases, others) => {
      const trie = new PhraseTrie();
      const ends = new Map(phrases.map((phrase) => [phrase.join(' '), trie.add(phrase)]));
      expect(new Set(ends.values()).size).toBe(ends.size);
      for (const phrase of phrases) expect(follow(trie, phrase)).toBe(ends.get(phrase.join(' ')));
      for (const other of others) expect(follow(trie, other) !== ROOT).toBe(phrases.some((phrase) => other.every((word, at) => phrase[at] === word)));
    }),
  );
});

test('what is added to a copy of a trie is not in the trie', () => {
  const trie = new PhraseTrie();
  const end = trie.add([1, 2]);
  const copy = new PhraseTrie(trie);
  expect(copy.add([1, 2])).toBe(end);
  for (let word = 3; word < 3000; word++) copy.add([1, word]);
  expect(follow(copy, [1, 2999])).not.toBe(ROOT);
  expect(follow(trie, [1, 2999])).toBe(ROOT);
});

test('a spelling is understood alike however many were met before it', () => {
  const vocabulary = new Vocabulary(new Map([['ủy', 1]]), new PhraseTrie());
  const all = Array.from({ length: 30_000 }, (_, i) => `Uỷ${i} Uỷ TW ${'ạ'.repeat(i % 20)}${i}`).join(' ');
  for (let start = 0; start < all.length; ) {
    const end = wordEnd(all, start);
    const word = vocabulary.wordAt(all, start);
    const written = all.slice(start, end);
    if (word.key !== written.toLowerCase().replace('uỷ', 'ủy') || word.length !== written.length || word.isShouted !== (written === 'TW') || word.number !== (written === 'Uỷ' ? 1 : 0)) expect.fail(`${written} was taken for ${word.key}`);
    start = wordStart(all, end);
  }
});

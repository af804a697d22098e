import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Abbreviations, BEGUN } from '../../../utils/search/abbreviation-lookup.ts';
import { hasBit, noBits } from '../../../utils/search/bits.ts';
import { ALL_FIELDS, fieldBits } from '../../../utils/search/field-bits.ts';
import { LongMatcher } from '../../../utils/search/long-matcher.ts';
import { Neighbours } from '../../../utils/search/neighbours.ts';
import { NoteTerms } from '../../../utils/search/note-terms.ts';
import { PairWalk } from '../../../utils/search/pair-walk.ts';
import { patternOf } from '../../../utils/search/pattern.ts';
import { Postings } from '../../../utils/search/postings.ts';
import type { SearchableNote } from '../../../utils/search/searchable-note.ts';
import { MOST_STEPS, StepMatcher } from '../../../utils/search/step-matcher.ts';
import type { Searched } from '../../../utils/search/step-notes.ts';
import { Vocabulary } from '../../../utils/search/vocabulary.ts';
import { note } from './notes.ts';

vi.setConfig({ testTimeout: 60_000 });

function searched(notes: readonly SearchableNote[]): Searched {
  const [vocabulary, terms] = [new Vocabulary(), new NoteTerms()];
  for (const one of notes) terms.add(one, vocabulary);
  return { vocabulary, terms, postings: new Postings(terms, () => vocabulary.end), neighbours: new Neighbours(terms, vocabulary) };
}

const wordsUpTo = (most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom('tổ', 'chức', 'to', 'chuc', 'tố', 'hội', 'nghị', 'hoi', 'nghi', 'số', '5', '5/2026'), { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const fewWords = wordsUpTo(9);
const asked = wordsUpTo(MOST_STEPS);
const someNotes = fc.array(fc.record({ quote: fewWords, comment: fewWords, tags: fc.array(fewWords, { maxLength: 3 }) }), { minLength: 1, maxLength: 10 });
/** Besides those of all offices, forms of the words of these notes. */
const ABBREVIATIONS = new Abbreviations([['tổ chức', 'hội'], ['5', 'năm hội nghị'], ['nghị', 'tổ hội']]);
const parting = fc.constantFrom('whole', 'words', 'syllables');
const fields = fc.constantFrom(ALL_FIELDS, fieldBits(['comment']), fieldBits(['quote', 'tags']));

describe('the score of a few syllables', () => {
  it('is that of any pattern, found the long way', () => {
    fc.assert(fc.property(someNotes, asked, fc.boolean(), parting, fields, (texts, words, isTyping, parting, fields) => {
      const notes = searched(texts.map((text, number) => note({ id: String(number), ...text })));
      const pattern = patternOf(words, notes.vocabulary, ABBREVIATIONS, isTyping ? BEGUN.usually : BEGUN.never);
      const short = new StepMatcher(notes, pattern, parting, fields);
      const long = new LongMatcher(notes, pattern, parting, fields);
      texts.forEach((_, number) => {
        const score = hasBit(short.candidates, number) ? short.score(number) : 0;
        expect(score).toBe(hasBit(long.candidates, number) ? long.score(number) : 0);
      });
    }), { numRuns: 1000 });
  });

  it('is in one tier, and never higher than its bound', () => {
    fc.assert(fc.property(someNotes, asked, fc.boolean(), parting, fields, fc.boolean(), (texts, words, isTyping, parting, fields, isLong) => {
      const notes = searched(texts.map((text, number) => note({ id: String(number), ...text })));
      const pattern = patternOf(words, notes.vocabulary, ABBREVIATIONS, isTyping ? BEGUN.usually : BEGUN.never);
      const matcher = new (isLong ? LongMatcher : StepMatcher)(notes, pattern, parting, fields);
      const tiers = matcher.tiers();
      texts.forEach((_, number) => {
        const score = hasBit(matcher.candidates, number) ? matcher.score(number) : 0;
        const own = tiers.filter((tier) => hasBit(tier.notes() ?? noBits(0), number));
        expect(own.length).toBeLessThanOrEqual(1);
        if (score > 0) expect(score).toBeLessThanOrEqual(own[0]!.highest);
      });
    }), { numRuns: 1000 });
  });

  it('comes to the notes that have the pairs that suffice, and no others', () => {
    // Halves of words, and beginnings that are none.
    const few = fc.array(fc.constantFrom('tổ', 'chức', 'to', 'hội', 'ngh', 'nghị', 'tr'), { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(fc.property(someNotes, few, fc.boolean(), (texts, words, isTyping) => {
      const notes = searched(texts.map((text, number) => note({ id: String(number), ...text })));
      const pattern = patternOf(words, notes.vocabulary, new Abbreviations(), isTyping ? BEGUN.usually : BEGUN.never);
      const matcher = new StepMatcher(notes, pattern, 'words', ALL_FIELDS);
      const walk = PairWalk.of(notes.terms, pattern, 'words', ALL_FIELDS, notes.vocabulary.end)!;
      texts.forEach((_, number) => expect(walk.has(number)).toBe(hasBit(matcher.candidates, number) && matcher.score(number) > 0));
    }), { numRuns: 1000 });
  });

  it('comes to the notes that are certain, and no others', () => {
    fc.assert(fc.property(someNotes, asked, fc.boolean(), parting, fields, (texts, words, isTyping, parting, fields) => {
      const notes = searched(texts.map((text, number) => note({ id: String(number), ...text })));
      const pattern = patternOf(words, notes.vocabulary, new Abbreviations(), isTyping ? BEGUN.usually : BEGUN.never);
      const matcher = new StepMatcher(notes, pattern, parting, fields);
      const certain = matcher.certain();
      const isOne = pattern.steps.length === 1 && !pattern.hasWays;
      expect(isOne && certain === undefined).toBe(false);
      texts.forEach((_, number) => {
        const isFound = hasBit(matcher.candidates, number) && matcher.score(number) > 0;
        if (certain) expect(hasBit(certain, number)).toBe(isFound);
        expect(hasBit(matcher.candidates, number) && matcher.has(number)).toBe(isFound);
      });
    }), { numRuns: 1000 });
  });
});

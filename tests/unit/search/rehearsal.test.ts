import { describe, expect, it } from 'vitest';
import { countBits } from '../../../utils/search/bits.ts';
import { NoteTerms } from '../../../utils/search/note-terms.ts';
import { rehearsals } from '../../../utils/search/rehearsal.ts';
import { TermIndex } from '../../../utils/search/term-index.ts';
import { Vocabulary } from '../../../utils/search/vocabulary.ts';
import { note } from './notes.ts';

const UNITS = ['Sở Nông nghiệp', 'Chi cục Thủy lợi', 'Ban Quản lý chợ', 'Phòng Nội vụ'];
const notes = (count: number) => Array.from({ length: count }, (_, at) => note({ id: `n${at}`, quote: `${UNITS[at % UNITS.length]!} kiểm tra ${at} tuyến đê trước mùa lũ`, due: '2026-06-30' }));

function rehearsedOf(count: number) {
  const [terms, vocabulary] = [new NoteTerms(), new Vocabulary()];
  for (const one of notes(count)) terms.add(one, vocabulary);
  return [...rehearsals(terms, vocabulary)].flat();
}

describe('what is asked while nobody waits', () => {
  it('is made of words of the notes, in each way that people type', () => {
    const rehearsed = rehearsedOf(4000);
    const index = TermIndex.empty();
    for (const one of notes(4000)) index.add(one);
    expect(rehearsed.some(({ typing }) => typing)).toBe(true);
    for (const written of [/^".+"$/, /^hạn:/, /^[a-z ]+$/]) expect(rehearsed.some(({ query }) => written.test(query)), String(written)).toBe(true);
    for (const { query, typing } of rehearsed) {
      const meaning = index.understand(query, { typing })!;
      expect(index.best(meaning, { limit: 1 }), query).toHaveLength(1);
      expect(meaning.approximate, query).toBe(false);
    }
  });

  it('is nothing in a small notebook', () => {
    expect(rehearsedOf(100)).toEqual([]);
  });

  it('ends, and leaves the index as it was', () => {
    const index = TermIndex.empty();
    for (const one of notes(4000)) index.add(one);
    let pieces = 0;
    while (index.settleSome()) pieces += 1;
    expect(pieces).toBeGreaterThan(0);
    expect(index.size).toBe(4000);
    const [hit] = index.best(index.understand('kiểm tra 3999')!, { limit: 1 });
    expect(hit?.id).toBe('n3999');
    const steps = index.matching(index.understand('thủy lợi'));
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(countBits(step.value)).toBe(1000);
  });
});

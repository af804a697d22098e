import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold, syllables } from '../../../utils/text/index.ts';
import { NoteIndex, type SearchableNote, type SearchOptions } from '../../../utils/search/index.ts';
import { anyText, sentence } from '../text/arbitraries.ts';
import { note } from './notes.ts';

vi.setConfig({ testTimeout: 60_000 });

const someText = fc.oneof(sentence, anyText);
const someNotes = fc
  .array(fc.record({ quote: someText, comment: someText, title: sentence, tags: fc.array(sentence, { maxLength: 2 }) }), { minLength: 1, maxLength: 8 })
  .map((fields) => fields.map((of, number) => note({ id: String(number), ...of })));
const query = fc.oneof(
  sentence,
  sentence.map((phrase) => `"${phrase}"`),
  anyText,
  fc.array(fc.oneof(sentence, fc.constantFrom('"', '-', ' ', 'hạn:', 'nhãn:', '<', '2026', '/', 'UBND', '(', ')', ' OR ', '*', 'có:hạn'))).map((parts) => parts.join('')),
);

/** Of few syllables, so that notes have the same ones in other order, with other marks, and in other texts. */
const fewWords = fc.array(fc.constantFrom('tổ', 'chức', 'to', 'chuc', 'tố', 'hội', 'nghị', 'hoi', 'nghi'), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const fewTexts = fc.record({ quote: fewWords, comment: fewWords, title: fewWords, changedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z') });

/** Words out of one of the notes, so that something is found. */
const notesAndWords = fc.tuple(someNotes, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 })).map(([notes, at, from, count]) => {
  const words = notes[at % notes.length]!.title.split(' ');
  const first = from % words.length;
  return { notes, of: notes[at % notes.length]!, words: words.slice(first, first + count).join(' ') };
});

/** The results with where their words stand. */
const resultsOf = (index: NoteIndex, text: string, options?: SearchOptions) => index.search(text, options).map(({ id, score, matches, approximate }) => ({ id, score, matches, approximate }));

function exactIds(notes: readonly SearchableNote[], text: string): string[] {
  return NoteIndex.build(notes).search(text).filter(({ approximate }) => !approximate).map(({ id }) => id);
}

describe('the index', () => {
  it('is the same after adding and removing as if it had been built without', () => {
    fc.assert(fc.property(someNotes, someNotes, query, (kept, removed, text) => {
      const index = NoteIndex.build(removed.map((other) => ({ ...other, id: `removed ${other.id}` })));
      for (const one of kept) index.add(one);
      for (const other of removed) index.remove(`removed ${other.id}`);
      expect(resultsOf(index, text)).toEqual(resultsOf(NoteIndex.build(kept), text));
    }));
  });

  it('does not depend on the order of adding', () => {
    fc.assert(fc.property(notesAndWords, ({ notes, words }) => {
      expect(resultsOf(NoteIndex.build(notes.toReversed()), words)).toEqual(resultsOf(NoteIndex.build(notes), words));
    }));
  });

  it('gives the best when it is asked for few', () => {
    fc.assert(fc.property(fc.array(fewTexts, { minLength: 1, maxLength: 40 }), fewWords, fc.integer({ min: 1, max: 6 }), fc.boolean(), (texts, words, limit, typing) => {
      const index = NoteIndex.build(texts.map((text, number) => note({ id: String(number), ...text })));
      expect(resultsOf(index, words, { limit, typing })).toEqual(resultsOf(index, words, { typing }).slice(0, limit));
    }), { numRuns: 500 });
  });

  it('gives the best of many, where not all are read', () => {
    fc.assert(fc.property(fc.array(fewTexts, { minLength: 1, maxLength: 60 }), fc.array(fewWords, { minLength: 1, maxLength: 2 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (texts, queries, limit, typing) => {
      const index = NoteIndex.build(Array.from({ length: 600 }, (_, number) => note({ id: String(number), ...texts[number % texts.length]!, title: texts[(number * 7) % texts.length]!.title })));
      for (const query of [queries.join(' '), queries.map((words) => `"${words}"`).join(' '), queries.join(' OR '), `tài liệu:${queries.join(' ')}`]) {
        const ids = (limit: number): string[] => index.search(query, { limit, typing }).map(({ id, score }) => `${id} ${score}`);
        expect(ids(limit)).toEqual(ids(Infinity).slice(0, limit));
      }
    }), { numRuns: 100 });
  });

  it('finds with OR what either side finds, and with brackets and a minus what they say', () => {
    fc.assert(fc.property(fc.array(fewTexts, { minLength: 1, maxLength: 20 }), fewWords, fewWords, (texts, one, other) => {
      const index = NoteIndex.build(texts.map((text, number) => note({ id: String(number), ...text })));
      const ids = (query: string): Set<string> => new Set(index.search(query).filter(({ approximate }) => !approximate).map(({ id }) => id));
      const [a, b] = [ids(`"${one}"`), ids(`"${other}"`)];
      expect(ids(`"${one}" OR "${other}"`)).toEqual(a.union(b));
      expect(ids(`("${one}") ("${other}")`)).toEqual(a.intersection(b));
      expect(ids(`"${one}" -("${other}" OR "không có")`)).toEqual(a.difference(b));
    }));
  });

  it('finds words that a note has, as phrase and as words, and at least as much without marks', () => {
    fc.assert(fc.property(notesAndWords, ({ notes, of, words }) => {
      expect(exactIds(notes, words)).toContain(of.id);
      const phrase = exactIds(notes, `"${words}"`);
      expect(phrase).toContain(of.id);
      expect(exactIds(notes, words)).toEqual(expect.arrayContaining(phrase));
      expect(exactIds(notes, fold(words))).toEqual(expect.arrayContaining(exactIds(notes, words)));
    }));
  });

  it('finds the same for NFC and NFD, in query and notes', () => {
    fc.assert(fc.property(notesAndWords, ({ notes, words }) => {
      const decomposed = notes.map((one) => ({ ...one, quote: one.quote.normalize('NFD'), comment: one.comment.normalize('NFD'), title: one.title.normalize('NFD') }));
      const composed = notes.map((one) => ({ ...one, quote: one.quote.normalize('NFC'), comment: one.comment.normalize('NFC') }));
      expect(exactIds(decomposed, words)).toEqual(exactIds(composed, words.normalize('NFD')));
    }));
  });

  it('finds while typing whatever the whole word finds', () => {
    fc.assert(fc.property(notesAndWords, fc.nat(), ({ notes, words }, cut) => {
      const bare = fold(words);
      const typed = bare.slice(0, bare.length - (cut % (bare.split(' ').at(-1)!.length)));
      const found = NoteIndex.build(notes).search(typed, { typing: true }).map(({ id }) => id);
      expect(found).toEqual(expect.arrayContaining(exactIds(notes, bare)));
    }));
  });

  it('marks syllables of the phrase and nothing else', () => {
    fc.assert(fc.property(notesAndWords, ({ notes, words }) => {
      const asked = syllables(words).map(({ letters }) => letters.replaceAll('y', 'i'));
      for (const { id, matches } of NoteIndex.build(notes).search(`"${words}"`)) {
        expect(matches.length).toBeGreaterThan(0);
        for (const { field, index, start, end } of matches) {
          const value = notes[Number(id)]![field]!;
          const marked = (typeof value === 'string' ? value : value[index!]!).slice(start, end);
          const letters = syllables(marked).map((syllable) => syllable.letters.replaceAll('y', 'i'));
          expect(letters.length).toBeGreaterThanOrEqual(asked.length);
          expect(letters.slice(0, asked.length)).toEqual(asked);
          expect(letters.every((one) => asked.includes(one))).toBe(true);
          expect(marked.trim()).toBe(marked);
        }
      }
    }));
  });

  it('takes any query and any note', () => {
    fc.assert(fc.property(someNotes, query, fc.boolean(), (notes, text, typing) => {
      for (const { id, matches, score } of NoteIndex.build(notes).search(text, { typing })) {
        expect(Number.isFinite(score)).toBe(true);
        for (const { field, index, start, end } of matches) {
          const value = notes[Number(id)]![field]!;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual((typeof value === 'string' ? value : value[index!]!).length);
        }
      }
    }));
  });
});

describe('very long texts', () => {
  const long = 'Sở Nội vụ báo cáo, '.repeat(5300);

  it('finds in a comment of 100,000 characters, and marks each place', () => {
    const index = NoteIndex.build([note({ id: '1', comment: long })]);
    expect(long.length).toBeGreaterThan(100_000);
    expect(index.search('nội vụ')[0]!.matches).toHaveLength(5300);
    expect(index.search('"cáo nội"')).toEqual([]);
  });

  it('takes a query of 100,000 characters', () => {
    const index = NoteIndex.build([note({ id: '1', comment: long })]);
    expect(index.search(long)).toMatchObject([{ id: '1' }]);
    expect(index.search('"'.repeat(100_000))).toEqual([]);
    expect(index.search('a'.repeat(100_000))).toEqual([]);
    expect(index.search('chủ trì:'.repeat(10_000))).toEqual([]);
    expect(index.search('UBND '.repeat(20_000))).toEqual([]);
    expect(index.search('nội vụ báo cáo '.repeat(5000))).toMatchObject([{ id: '1', approximate: false }]);
  });

  it('takes a page that was pasted and is in no note', () => {
    const index = NoteIndex.build(Array.from({ length: 300 }, (_, number) => note({ id: String(number), quote: long.slice(number, number + 200) })));
    const page = Array.from({ length: 2000 }, (_, number) => ['báo', 'cáo', 'nội', 'vụ', 'đê', 'điều', 'kè'][(number * number) % 7]).join(' ');
    expect(index.search(page)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dissolveSection,
  moveNote,
  nudgeNote,
  nudgeSection,
  type Sections,
  withoutNotes,
} from '../../../entrypoints/notebook/briefings/arrangement.ts';

/** `a b | c` for two sections; the sections are called 0, 1 … */
const sections = (text: string): Sections =>
  text.split('|').map((part, index) => ({ id: String(index), heading: `Mục ${index}`, noteIds: part.split(' ').filter(Boolean) }));
const written = (all: Sections): string => all.map(({ noteIds }) => noteIds.join(' ')).join(' | ').trim();

describe('moving a note', () => {
  test.each([
    ['a b c', 'a', '0', 3, 'b c a'],
    ['a b c', 'a', '0', 1, 'a b c'],
    ['a b c', 'c', '0', 0, 'c a b'],
    ['a b | c d', 'b', '1', 1, 'a | c b d'],
    ['a | ', 'a', '1', 0, '| a'],
    ['a b', 'x', '0', 0, 'a b'],
    ['a b', 'a', '9', 0, 'a b'],
  ])('%s: %s into %s before %i gives %s', (before, note, section, index, after) => {
    expect(written(moveNote(sections(before), note, section, index))).toBe(after);
  });

  test.each<[string, string, 1 | -1, string]>([
    ['a b c', 'b', 1, 'a c b'],
    ['a b c', 'b', -1, 'b a c'],
    ['a b | c', 'b', 1, 'a | b c'],
    ['a b | c', 'c', -1, 'a b c |'],
    ['a b', 'a', -1, 'a b'],
    ['a b', 'b', 1, 'a b'],
  ])('%s: %s by %i gives %s', (before, note, step, after) => {
    expect(written(nudgeNote(sections(before), note, step))).toBe(after);
  });
});

const arrangement = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 })
  .map((sizes): Sections => sizes.map((size, index) => ({ id: `s${index}`, heading: '', noteIds: Array.from({ length: size }, (_, at) => `${index}.${at}`) })));
const notesIn = (all: Sections): string[] => all.flatMap(({ noteIds }) => noteIds).sort();

describe('laws of arranging', () => {
  test('no move loses or doubles a note', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(20), fc.nat(3), fc.nat(6), (all, which, section, index) => {
        const ids = notesIn(all);
        const id = ids[which % Math.max(1, ids.length)] ?? 'none';
        expect(notesIn(moveNote(all, id, `s${section}`, index))).toEqual(ids);
        expect(notesIn(nudgeNote(all, id, 1))).toEqual(ids);
        expect(notesIn(dissolveSection(all, `s${section}`))).toEqual(ids);
        expect(notesIn(nudgeSection(all, `s${section}`, -1))).toEqual(ids);
      }),
    );
  });

  test('down and up again is where it was, unless it stood at the end', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(20), (all, which) => {
        const ids = all.flatMap(({ noteIds }) => noteIds);
        fc.pre(ids.length > 0);
        const id = ids[which % ids.length] ?? '';
        const down = nudgeNote(all, id, 1);
        if (down !== all) expect(nudgeNote(down, id, -1)).toEqual(all);
      }),
    );
  });
});

describe('sections', () => {
  test('give their notes to the one before, the first to the one after', () => {
    expect(written(dissolveSection(sections('a | b | c'), '1'))).toBe('a b | c');
    expect(written(dissolveSection(sections('a | b'), '0'))).toBe('a b');
    expect(written(dissolveSection(sections('a'), '0'))).toBe('a');
    expect(dissolveSection(sections(''), '0')).toEqual([]);
  });

  test('lose the notes that are taken out', () => {
    expect(written(withoutNotes(sections('a b | c'), ['a', 'c']))).toBe('b |');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet, type Segment } from '../../../utils/search/index.ts';
import { anyText, sentence } from '../text/arbitraries.ts';

const TEXT = 'Giao Sở Nông nghiệp chủ trì, rà soát các tuyến đê trước mùa mưa; Sở Tài chính bố trí vốn cho các tuyến đê xung yếu.';
const show = (segments: readonly Segment[]): string => segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const marksOf = (words: string) => [...TEXT.matchAll(new RegExp(words, 'g'))].map((match) => ({ start: match.index, end: match.index + match[0].length }));

describe('snippet', () => {
  it.each([
    ['the whole of a short text', marksOf('tuyến đê'), 200, TEXT.replaceAll('tuyến đê', '[tuyến đê]')],
    ['the beginning where nothing is marked', [], 30, 'Giao Sở Nông nghiệp chủ trì,…'],
    ['words around a mark', marksOf('mùa mưa'), 40, '…đê trước [mùa mưa]; Sở Tài chính bố trí…'],
    ['the part with the most marks', [...marksOf('Giao'), ...marksOf('Tài chính'), ...marksOf('vốn')], 40, '…mưa; Sở [Tài chính] bố trí [vốn] cho các…'],
    ['the end', marksOf('xung yếu'), 30, '…vốn cho các tuyến đê [xung yếu].'],
    ['the beginning of a mark that is too long', marksOf('Sở Tài chính bố trí vốn'), 15, '…[Sở Tài chính bố]…'],
    ['overlapping marks as one', [{ start: 0, end: 7 }, { start: 5, end: 8 }], 200, `[Giao Sở][ ]${TEXT.slice(8)}`],
  ])('shows %s', (_name, marks, length, expected) => {
    expect(show(snippet(TEXT, marks, length))).toBe(expected);
  });

  it('cuts no character apart', () => {
    const text = '😀'.repeat(20) + 'e\u0302\u0323'.repeat(20);
    for (let length = 1; length < 60; length += 1) {
      for (const start of [0, 20, 40, 70]) {
        const shown = snippet(text, [{ start, end: start + 2 }], length).map((segment) => segment.text).join('').replaceAll('…', '');
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/^\p{M}/u);
      }
    }
  });

  it('shows an exact part of any text, not longer than asked', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })).map(([start, end]) => ({ start, end })));
    fc.assert(fc.property(fc.oneof(sentence, anyText), marks, fc.integer({ min: 1, max: 50 }), (text, spans, length) => {
      const segments = snippet(text.replaceAll('…', ''), spans, length);
      const shown = segments.filter((segment) => segment.text !== '…').map((segment) => segment.text).join('');
      expect(text.replaceAll('…', '')).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(length);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }));
  });
});

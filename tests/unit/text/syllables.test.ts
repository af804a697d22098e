import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, numberForm, partsOfNumber, syllables, unifyY } from '../../../utils/text/index.ts';
import { anyText, sentence, vietnameseText } from './arbitraries.ts';

const spelled = (text: string) => syllables(text).map((syllable) => [syllable.letters, syllable.marked, syllable.tone]);
const letters = (text: string): string[] => syllables(text).map((syllable) => syllable.letters);

describe('fold', () => {
  it.each([
    ['Ủy ban Đảng', 'uy ban dang'],
    ['ĐƯỜNG', 'duong'],
    ['đường'.normalize('NFD'), 'duong'],
    ['\u00d0ảng \u00f0ã', 'dang da'],
    ['İstanbul, Élysée', 'istanbul, elysee'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('syllables', () => {
  it.each([
    ['words and signs', 'Ủy ban, “nhân dân”.', ['uy', 'ban', 'nhan', 'dan']],
    ['a symbol of a document', '18-NQ/TW', ['18', 'nq', 'tw']],
    ['an acronym with a sign', 'KH&ĐT', ['kh', 'dt']],
    ['letters and digits', 'A4, 12h30', ['a', '4', '12', 'h', '30']],
    ['line breaks and no-break spaces', 'nghị\nquyết\u00a0số', ['nghi', 'quyet', 'so']],
    ['soft hyphens and zero-width spaces', 'nghị\u00adquyết\u200bsố', ['nghi', 'quyet', 'so']],
    ['invisible characters in a word', 'ngh\u2060ị', ['nghi']],
    ['lone surrogates', 'họp\ud800báo', ['hop', 'bao']],
    ['other scripts', 'Привет 会议', ['привет', '会议']],
    ['nothing', ' … ', []],
  ])('%s', (_name, text, expected) => {
    expect(letters(text)).toEqual(expected);
  });

  it('takes the tone out and keeps ˘ ^ ̛ and đ', () => {
    expect(syllables('Đường')).toEqual([{ kind: 'word', start: 0, end: 5, letters: 'duong', marked: 'đương', tone: 1 }]);
  });

  it.each([['hòa', 'hoà'], ['ủy', 'uỷ'], ['qúy', 'quý'], ['gìa', 'già'], ['đường', 'đường'.normalize('NFD')], ['\u00d0ảng', 'Đảng']])(
    'is one for %s and %s',
    (a, b) => {
      expect(spelled(a)).toEqual(spelled(b));
    },
  );

  it('gives offsets in the text as it was given', () => {
    fc.assert(fc.property(vietnameseText, fc.boolean(), (composed, decompose) => {
      const text = composed.normalize(decompose ? 'NFD' : 'NFC');
      let last = 0;
      for (const { start, end, kind, letters: found } of syllables(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        if (kind === 'word') expect(fold(text.slice(start, end))).toBe(found);
        else expect(numberForm(text.slice(start, end))).toBe(found);
        last = end;
      }
    }));
  });

  it('has letters and marks unit by unit, on any text', () => {
    fc.assert(fc.property(fc.oneof(sentence, anyText), (text) => {
      for (const { letters: bare, marked } of syllables(text)) expect(marked.length).toBe(bare.length);
    }));
  });
});

describe('numbers', () => {
  it.each([
    ['8/12', ['8/12']],
    ['08/12', ['8/12']],
    ['8-12', ['8/12']],
    ['08.12', ['8/12']],
    ['8.12', ['8.12']],
    ['12.2026', ['12/2026']],
    ['0.5', ['0,5']],
    ['1.234,5', ['1234,5']],
    ['km²', ['km', '2']],
    ['nghị²', ['nghi']],
    ['08/12/2026', ['8/12/2026']],
    ['2026-12-08', ['8/12/2026']],
    ['2026 - 2031', ['2026/2031']],
    ['2026–2031', ['2026/2031']],
    ['15-20/12', ['15', '20/12']],
    ['1,5', ['1,5']],
    ['ngày 8.', ['ngay', '8']],
    ['007', ['7']],
  ])('%s', (text, expected) => {
    expect(letters(text)).toEqual(expected);
  });

  it.each([
    ['8/12/2026', ['8/12', '12/2026', '2026']],
    ['12/2026', ['12', '2026']],
    ['2026/2031', ['2026', '2031']],
    ['8/12', []],
    ['2026', []],
    ['1/2/3/2026', []],
  ])('%s is also found by %j', (form, expected) => {
    expect(partsOfNumber(form)).toEqual(expected);
  });
});

describe('unifyY', () => {
  it.each([['ky', 'ki'], ['ly', 'li'], ['my', 'mi'], ['ty', 'ti'], ['hy', 'hi'], ['sy', 'si'], ['quy', 'qui']])('%s is %s', (y, i) => {
    expect(unifyY(y)).toBe(i);
  });

  it.each(['tay', 'thuy', 'thy', 'vy', 'by', 'ny', 'khy', 'y', 'kyt'])('%s stays', (word) => {
    expect(unifyY(word)).toBe(word);
  });
});

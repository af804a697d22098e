import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../utils/text/index.ts';
import { anyText, sentence, vietnameseText } from './arbitraries.ts';

describe('comparable', () => {
  it.each([
    ['tone on u or y', 'Ủy ban', 'Uỷ ban'],
    ['tone on o or a', 'hòa giải', 'hoà giải'],
    ['tone on o or e', 'sức khỏe', 'sức khoẻ'],
    ['tone on u of qu', 'qúy I', 'quý I'],
    ['tone on i of gi', 'gìa', 'già'],
    ['capitals', 'TỈNH ỦY', 'TỈNH UỶ'],
    ['NFC and NFD', 'trước ngày 15/12', 'trước ngày 15/12'.normalize('NFD')],
    ['eth', 'Đảng, đã', '\u00d0ảng, \u00f0ã'],
    ['quotation marks', '“chuyển đổi số”', '"chuyển đổi số"'],
    ['guillemets', '«chuyển đổi số»', '"chuyển đổi số"'],
    ['apostrophes', 'Cư M’gar', "Cư M'gar"],
    ['dashes', '2026 – 2031', '2026 - 2031'],
    ['white space', 'Sở\u00a0 Nội\nvụ', 'Sở Nội vụ'],
    ['invisible characters', 'chuyển\u200b đổi\u00ad', 'chuyển đổi'],
  ])('is one for %s', (_name, a, b) => {
    expect(comparable(a).text).toBe(comparable(b).text);
  });

  it.each([
    ['tones', 'hòa', 'hóa'],
    ['vowels', 'thúy', 'thúi'],
    ['đ and d', 'đo', 'do'],
    ['case', 'Ban', 'ban'],
    ['numbers', '15/12', '20/12'],
    ['words', 'không giao', 'giao'],
    ['tones on two syllables', 'hóa, a', 'hoa, á'],
  ])('keeps apart %s', (_name, a, b) => {
    expect(comparable(a).text).not.toBe(comparable(b).text);
  });

  it('leaves words alone that have more than one tone', () => {
    expect(comparable('créée').text).toBe('créée');
  });

  it('leads back to the original', () => {
    const text = 'Tỉnh u\u0309y  “Bắc”';
    const { text: spelled, offsets } = comparable(text);
    expect(spelled).toBe('Tỉnh uỷ "Bắc"');
    const at = spelled.indexOf('uỷ');
    expect(text.slice(offsets[at], offsets[at + 2])).toBe('u\u0309y');
  });

  it('does not depend on NFC or NFD, nor on which vowel has the tone', () => {
    fc.assert(fc.property(vietnameseText, (text) => {
      expect(comparable(text.normalize('NFD')).text).toBe(comparable(text.normalize('NFC')).text);
    }));
  });

  it('is idempotent, with one offset more than units, never falling', () => {
    fc.assert(fc.property(fc.oneof(sentence, anyText), (text) => {
      const { text: spelled, offsets } = comparable(text);
      expect(comparable(spelled).text).toBe(spelled);
      expect(offsets.length).toBe(spelled.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      for (let index = 1; index < offsets.length; index += 1) expect(offsets[index]!).toBeGreaterThanOrEqual(offsets[index - 1]!);
    }));
  });
});

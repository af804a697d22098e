import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, isSpace, joinsEmoji, normalForm, normalizeText } from '../../../utils/text/index.ts';
import { anyText, vietnameseText } from './arbitraries.ts';

const NBSP = '\u00a0';
const ZWJ = '\u200d';

describe('normalizeText', () => {
  it.each([
    ['NFD to NFC', 'Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['tone typed behind a composed vowel, as in windows-1258', 'quyê\u0301t', 'quyết'],
    ['Icelandic eth for Đ', '\u00d0ảng', 'Đảng'],
    ['African D for Đ', '\u0189ảng', 'Đảng'],
    ['line breaks and indentation', 'Sở Nội vụ\n\t\tbáo cáo\r\n', 'Sở Nội vụ báo cáo'],
    ['no-break and thin spaces', `Kế${NBSP}${NBSP}hoạch\u2009số\u202f5`, 'Kế hoạch số 5'],
    ['invisible characters', '\ufeffNghị\u00ad quyết\u200b \u202asố\u202c 8\u0000', 'Nghị quyết số 8'],
    ['an invisible character between letter and mark', 'o\u200c\u0302ng', 'ông'],
    ['a control between letter and marks', 'e\u0302\u0000\u0323', 'ệ'],
    ['joiners in a word', `hộ${ZWJ}i`, 'hội'],
    ['an emoji held together by joiners', `👩${ZWJ}💻 họp`, `👩${ZWJ}💻 họp`],
    ['only white space', ' \n\u3000', ''],
    ['a lone surrogate', 'a\ud800 b', 'a\ud800 b'],
  ])('%s', (_name, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it('is idempotent on any text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = normalizeText(text);
      expect(normalizeText(once)).toBe(once);
    }));
  });

  it('is one for NFC and NFD', () => {
    fc.assert(fc.property(vietnameseText, (text) => {
      expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text.normalize('NFC')));
    }));
  });
});

describe('normalForm', () => {
  it('leads back to the characters of the original', () => {
    const text = 'Sở  Nô\u0323i\u00ad vu\u0323';
    const { text: normal, offsets } = normalForm(text);
    expect(normal).toBe('Sở Nội vụ');
    expect([...offsets]).toEqual([0, 1, 2, 4, 5, 7, 9, 10, 11, 13]);
  });

  it('has an offset for each unit and one more, never falling', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { text: normal, offsets } = normalForm(text);
      expect(offsets.length).toBe(normal.length + 1);
      expect(offsets.at(-1)).toBe(text.length);
      for (let index = 1; index < offsets.length; index += 1) expect(offsets[index]!).toBeGreaterThanOrEqual(offsets[index - 1]!);
    }));
  });
});

describe('single units', () => {
  it('takes the white space of Unicode for space, and nothing else', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      if (isSpace(unit) !== /\p{White_Space}/u.test(String.fromCharCode(unit))) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  it('takes no letter, number or sign for invisible', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      if (isInvisible(unit) && /[\p{L}\p{N}\p{P}\p{S}\p{Z}]/u.test(String.fromCharCode(unit))) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  it.each([
    [`❤\ufe0f${ZWJ}🔥`, 2, true],
    [`⛹🏽${ZWJ}♂\ufe0f`, 3, true],
    [`a${ZWJ}b`, 1, false],
    [`👩${ZWJ}`, 2, false],
    [`${ZWJ}👩`, 0, false],
  ])('knows whether a joiner holds an emoji together: %j', (text, offset, expected) => {
    expect(joinsEmoji(text, offset)).toBe(expected);
  });
});

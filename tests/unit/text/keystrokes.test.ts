import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromKeystrokes, spelled, syllables, WAYS_OF_TYPING } from '../../../utils/text/index.ts';
import { sentence } from './arbitraries.ts';

describe('fromKeystrokes', () => {
  it.each([
    ['telex', 'uyr ban', 'ủy ban'],
    ['telex', 'dde nghij', 'đe nghị'],
    ['telex', 'ddeef nghij', 'đề nghị'],
    ['telex', 'dduwowngf booj', 'đường bộ'],
    ['telex', 'duongwf', 'dường'],
    ['telex', 'keets luaanj', 'kết luận'],
    ['telex', 'Quyeets ddinhj', 'quyết định'],
    ['telex', 'nhaan daan', 'nhân dân'],
    ['telex', 'giaos ducj', 'giáo dục'],
    ['telex', 'tw phaps', 'tư pháp'],
    ['vni', 'u3y ban', 'ủy ban'],
    ['vni', 'uy3 ban', 'ủy ban'],
    ['vni', 'd9e62 nghi5', 'đề nghị'],
    ['vni', 'd9uo7ng2 bo65', 'đường bộ'],
    ['vni', 'nha6n da6n', 'nhân dân'],
    ['viqr', "nghi. quye^'t", 'nghị quyết'],
    ['viqr', 'DDu+o+`ng bo^.', 'đường bộ'],
    ['viqr', "na(m ho.c, to^? chu+'c", 'năm học, tổ chức'],
  ] as const)('reads %s keys %j as %j', (method, keys, text) => {
    expect(fromKeystrokes(keys, [method])).toBe(text);
  });

  it.each([['telex', 'ban hanh'], ['telex', 'vcx'], ['vni', '8/12/2026'], ['vni', 'ban 2026'], ['telex', 'ủy ban'], ['viqr', '8.12 (2026)'], ['telex', '']] as const)('leaves %s %j', (method, text) => {
    expect(fromKeystrokes(text, [method])).toBeUndefined();
  });

  it.each([
    ['u3y ban kieemr tra', 'ủy ban kiểm tra'],
    ['uyr ban d9e62 nghi5 2026', 'ủy ban đề nghị 2026'],
    ['ủy ban kieemr soat1', 'ủy ban kiểm soát'],
    ['Kế hoạch'.normalize('NFD') + ' naam 2026', 'Kế hoạch'.normalize('NFD') + ' nâm 2026'],
  ])('reads %j, typed with both methods or with neither, as %j', (keys, text) => {
    expect(fromKeystrokes(keys, ['telex', 'vni'])).toBe(text);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...WAYS_OF_TYPING), (text, methods) => {
      const read = fromKeystrokes(text, methods);
      expect(read === undefined || typeof read === 'string').toBe(true);
    }));
  });
});

it('a syllable is spelled with the tone that it has', () => {
  fc.assert(fc.property(sentence, (text) => {
    for (const { marked, letters, tone, kind } of syllables(text)) {
      if (kind === 'word') expect(syllables(spelled(marked, tone))).toMatchObject([{ marked, letters, tone }]);
    }
  }));
});

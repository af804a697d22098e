import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromKeystrokes, spelled, syllables } from '../../../utils/text/index.ts';
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
    ['vni', 'u3y ban', 'ủy ban'],
    ['vni', 'uy3 ban', 'ủy ban'],
    ['vni', 'd9e62 nghi5', 'đề nghị'],
    ['vni', 'd9uo7ng2 bo65', 'đường bộ'],
    ['vni', 'nha6n da6n', 'nhân dân'],
  ] as const)('reads %s keys %j as %j', (method, keys, text) => {
    expect(fromKeystrokes(keys, method)).toBe(text);
  });

  it.each([['telex', 'ban hanh'], ['telex', 'vcx'], ['vni', '8/12/2026'], ['vni', 'ban 2026'], ['telex', 'ủy ban'], ['telex', '']] as const)('leaves %s %j', (method, text) => {
    expect(fromKeystrokes(text, method)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('telex', 'vni'), (text, method) => {
      const read = fromKeystrokes(text, method);
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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAsked, parseQuery, remarksOn } from '../../../utils/search/index.ts';
import { anyText } from '../text/arbitraries.ts';

const TODAY = '2026-11-27';
const remarks = (query: string) => remarksOn(parseQuery(query, TODAY), 'vi').map((remark) => `${remark.kind}@${remark.start}`);

describe('what is said of a query', () => {
  it.each([
    ['kinh phí "dự toán" (đê OR hồ) hạn:2026 8:30 https://cong.example', []],
    ['"dự toán', ['unclosed@0']],
    ['đê -“dự toán', ['unclosed@3']],
    ['đơn vị:"sở tài', ['unclosed@0']],
    ['(đê OR (hồ)', ['unclosed@0']],
    ['đê) hồ', ['sign@2']],
    ['đê OR', ['sign@3']],
    ['hạnn:2026', ['unknownField@0']],
    ['đê -donvj:"sở"', ['unknownField@4']],
    ['Kính gửi: các sở', []],
    ['hạn:', ['emptyField@0']],
    ['đơn vị:"" đê', ['emptyField@0']],
    ['hạn:>9999', ['unknownValue@0']],
    ['hạn:31/02/2026', ['unknownValue@0']],
    ['hạn:0026', ['unknownValue@0']],
    ['loại:lạ', ['unknownValue@0']],
    ['hạn:2026-03..2026-01', ['noDays@0']],
  ])('%j', (query, expected) => {
    expect(remarks(query)).toEqual(expected);
  });

  it('proposes the field whose name is one letter away, and none where there is none', () => {
    expect(remarksOn(parseQuery('hạnn:2026'), 'vi')).toMatchObject([{ name: 'hạnn', meant: 'hạn' }]);
    expect(remarksOn(parseQuery('statuss:done'), 'en')).toMatchObject([{ meant: 'status' }]);
    expect(remarksOn(parseQuery('abcdef:done'), 'vi')).toEqual([{ kind: 'unknownField', start: 0, name: 'abcdef' }]);
  });

  it('says which days are meant', () => {
    expect(daysAsked(parseQuery('hạn:tuần này đê -ngày:<2026', TODAY)).map(({ days }) => days)).toEqual([{ from: '2026-11-23', to: '2026-11-29' }, { to: '2025-12-31' }]);
    expect(daysAsked(parseQuery('hạn:2026-03..2026-01 hạn:quá hạn', TODAY))).toEqual([]);
  });

  it('stands inside the query, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start } of remarksOn(parseQuery(text, TODAY), 'vi')) expect(start).toBeLessThan(text.length);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, completed, completionPlaces, fieldNamed, fieldsBeginning, NAMED_PERIODS, parseQuery, QUERY_FIELDS, readDayRange, type ChoiceField } from '../../../utils/search/index.ts';
import { anyText } from '../text/arbitraries.ts';

/** A query with the caret as `|`. */
function placesOf(marked: string, asked = false): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completionPlaces(text, caret, asked).map((place) => `${place.kind === 'value' ? place.field : 'name'}(${text.slice(place.start, place.end)})=${place.typed}`);
}

describe('what can be completed', () => {
  it.each([
    ['tr|', ['name(tr)=tr']],
    ['trang th|', ['name(trang th)=trang th']],
    ['hạn:2026 đơn v|', ['due(2026 đơn v)=2026 đơn v', 'name(đơn v)=đơn v']],
    ['"hồ chứa" lo|', ['name(lo)=lo']],
    ['(đê OR lo|', ['name(lo)=lo']],
    ['đê -lo|', ['name(lo)=lo']],
    ['đê -trạng th|', ['name(trạng th)=trạng th']],
    ['tr|ang', []],
    ['lo| đê', ['name(lo)=lo']],
    ['ủy ban kiểm tra tr|', []],
    ['|', []],
    ['đơn vị:|', ['unit()=']],
    ['đơn vị: |', ['unit( )=']],
    ['đơn vị:sở tài|', ['unit(sở tài)=sở tài', 'name(tài)=tài']],
    ['đơn vị:"sở tài|', ['unit("sở tài)=sở tài']],
    ['đơn vị:"sở tài chính"|', []],
    ['đơn vị:"sở tài chính" lo|', ['name(lo)=lo']],
    ['hạn:<tu|', ['due(tu)=tu']],
    ['hạn:>= tuần s|', ['due(tuần s)=tuần s', 'name(s)=s']],
    ['hạn:1/12/2026..tu|', ['due(tu)=tu']],
    ['-loại:số|', ['category(số)=số']],
  ])('in %j', (marked, expected) => {
    expect(placesOf(marked)).toEqual(expected);
  });

  it('offers a name for the last word where the person asks for it', () => {
    expect(placesOf('ủy ban kiểm tra tr|', true)).toContain('name(tr)=tr');
    expect(placesOf('kinh phí |', true)).toContain('name()=');
  });

  it('never goes beyond the query, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.boolean(), (text, at, asked) => {
        const caret = text.length === 0 ? 0 : at % (text.length + 1);
        for (const { start, end } of completionPlaces(text, caret, asked)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBe(caret);
        }
      }),
    );
  });
});

describe('what is filled in', () => {
  const fill = (marked: string, word: string, at = 0): string => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const filled = completed(text, completionPlaces(text, caret)[at]!, word);
    return `${filled.text.slice(0, filled.caret)}|${filled.text.slice(filled.caret)}`;
  };

  it.each([
    ['trang th|', 'trạng thái:', 'trạng thái:|'],
    ['đơn vị:sở tài|', 'Sở Tài chính', 'đơn vị:"Sở Tài chính" |'],
    ['đơn vị:"sở tài|', 'Sở Tài chính', 'đơn vị:"Sở Tài chính" |'],
    ['thẻ:g| đê', 'gấp', 'thẻ:gấp| đê'],
    ['hạn:<tu|', 'tuần này', 'hạn:<tuần này |'],
    ['loại:s|', 'số liệu', 'loại:số liệu |'],
    ['đơn vị:|', 'Tổ "Cầu"', 'đơn vị:"Tổ Cầu" |'],
  ])('%j with %j is %j', (marked, word, expected) => {
    expect(fill(marked, word)).toBe(expected);
  });

  it('is read again as what was offered: every choice, every period, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const field of ['category', 'status', 'has'] as const satisfies readonly ChoiceField[]) {
        for (const { of, name } of choicesOf(field, language)) {
          const [fieldName] = QUERY_FIELDS[field].names[language];
          expect(parseQuery(`${fieldName}:${name} đê`).tokens[0]).toMatchObject({ field, asks: { field, choice: of } });
        }
      }
      for (const period of NAMED_PERIODS[language]) expect(parseQuery(`hạn:${period} đê`, '2026-11-27').tokens[0]).toMatchObject({ asks: { days: readDayRange(period, '2026-11-27') } });
    }
  });
});

describe('fields by the beginning of their names', () => {
  it.each([
    ['don', 'vi', ['đơn vị', 'chủ trì', 'phối hợp']],
    ['donvi', 'vi', ['đơn vị', 'chủ trì', 'phối hợp']],
    ['đơn vị ch', 'vi', ['chủ trì']],
    ['dead', 'vi', ['hạn']],
    ['tr', 'vi', ['trạng thái', 'portal', 'trích']],
    ['tr', 'en', ['status', 'site', 'quote']],
    ['kiem', 'vi', []],
  ] as const)('%j in %s', (typed, language, expected) => {
    expect(fieldsBeginning(typed, language).map(({ name }) => name)).toEqual(expected);
  });

  it('offers every field under a name that is read as it', () => {
    for (const language of ['vi', 'en'] as const) for (const { of, name } of fieldsBeginning('', language)) expect(fieldNamed(name)).toBe(of);
  });
});

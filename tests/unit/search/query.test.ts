import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsNotUnderstood, parseQuery } from '../../../utils/search/index.ts';
import { anyText, sentence } from '../text/arbitraries.ts';

describe('parseQuery', () => {
  it('reads words, phrases, exclusions and fields, with their places', () => {
    const text = 'đê "hồ chứa" -dự hạn:<2026-03 nhãn:gấp';
    const { tokens } = parseQuery(text);
    expect(tokens.map(({ kind, excluded, start, end }) => [kind, excluded, text.slice(start, end)])).toEqual([
      ['word', false, 'đê'],
      ['phrase', false, '"hồ chứa"'],
      ['word', true, '-dự'],
      ['field', false, 'hạn:<2026-03'],
      ['field', false, 'nhãn:gấp'],
    ]);
  });

  it.each([
    ['hạn:2026', 'due'], ['han:2026', 'due'], ['due:2026', 'due'], ['Hạn : 2026', 'due'], ['thoi han:2026', 'due'],
    ['chủ trì:Sở', 'leadUnit'], ['chutri:Sở', 'leadUnit'], ['chu tri:Sở', 'leadUnit'], ['unit:Sở', 'leadUnit'],
    ['đơn vị:Sở', 'unit'], ['phối hợp:Sở', 'cooperatingUnits'],
    ['loại:số liệu', 'category'], ['category:figure', 'category'],
    ['nhãn:a', 'tags'], ['tag:a', 'tags'], ['số:12', 'number'], ['so:12', 'number'],
    ['trạng thái:done', 'status'], ['status:done', 'status'], ['người:Mây', 'speaker'], ['speaker:Mây', 'speaker'],
    ['chủ trì:Sở'.normalize('NFD'), 'leadUnit'],
  ])('%j is the field %s', (text, field) => {
    expect(parseQuery(text).tokens).toMatchObject([{ kind: 'field', field }]);
  });

  it.each([
    ['hạn:2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['hạn:2026-02', { from: '2026-02-01', to: '2026-02-28' }],
    ['hạn:2/2028', { from: '2028-02-01', to: '2028-02-29' }],
    ['hạn:15/12/2026', { from: '2026-12-15', to: '2026-12-15' }],
    ['hạn:2026-12-15', { from: '2026-12-15', to: '2026-12-15' }],
    ['hạn:<2026-03', { to: '2026-02-28' }],
    ['hạn:<=2026-03', { to: '2026-03-31' }],
    ['hạn:>2026-12', { from: '2027-01-01' }],
    ['hạn:>=5/9/2026', { from: '2026-09-05' }],
    ['hạn: < 2026', { to: '2025-12-31' }],
    ['hạn:2026-01..2026-03', { from: '2026-01-01', to: '2026-03-31' }],
    ['hạn:..5/9/2026', { to: '2026-09-05' }],
    ['hạn:2026-Q2', { from: '2026-04-01', to: '2026-06-30' }],
    ['hạn:"1/1/2026 .. 5/1/2026"', { from: '2026-01-01', to: '2026-01-05' }],
  ])('%j asks for days %j', (text, days) => {
    expect(parseQuery(text).tokens[0]).toHaveProperty('asks', { days });
  });

  it.each(['hạn:', 'hạn:<', 'hạn:mai', 'hạn:31/02/2026', 'hạn:2026-13', 'hạn:..', 'hạn:2026..mai', 'loại:khác', 'trạng thái:', 'hạn:< '])(
    '%j asks nothing',
    (text) => {
      const { tokens } = parseQuery(text);
      expect(tokens).toHaveLength(1);
      expect(tokens[0]).not.toHaveProperty('asks');
    },
  );

  it.each([
    ['loại:chỉ đạo đê', 'directive'],
    ['loại:"chi dao"', 'directive'],
    ['trạng thái:chưa thực hiện', 'open'],
    ['trạng thái:quá hạn', 'overdue'],
    ['status:in progress', 'inProgress'],
  ])('%j chooses %s', (text, choice) => {
    expect(parseQuery(text).tokens[0]).toHaveProperty('asks', { choice });
  });

  it('leaves the next field to itself where a value is missing', () => {
    expect(parseQuery('nhãn: hạn:2026').tokens).toMatchObject([{ field: 'tags', value: '' }, { field: 'due', value: '2026' }]);
  });

  it.each([
    ['a phrase without an end', '"hồ chứa', [['phrase', 'hồ chứa']]],
    ['a mark alone', '"', [['phrase', '']]],
    ['a minus alone', 'đê - hồ', [['word', 'đê'], ['word', '-'], ['word', 'hồ']]],
    ['a mark inside a word', 'đê"hồ"', [['word', 'đê'], ['phrase', 'hồ']]],
    ['typographic marks', '“hồ chứa”', [['phrase', 'hồ chứa']]],
    ['a colon that is no field', 'kính gửi: sở', [['word', 'kính'], ['word', 'gửi:'], ['word', 'sở']]],
    ['an address', 'số://x', [['word', 'số://x']]],
    ['nothing', ' \n ', []],
  ])('takes %s', (_name, text, expected) => {
    expect(parseQuery(text).tokens.map((token) => [token.kind, token.kind === 'field' ? token.value : token.text])).toEqual(expected);
  });

  it('gives tokens in order that leave out only spaces, for any text', () => {
    const pieces = fc.array(fc.oneof(sentence, anyText, fc.constantFrom('"', '-', ':', 'hạn:', 'chủ trì:', '<', '..', ' ', '“')));
    fc.assert(fc.property(pieces.map((parts) => parts.join('')), (text) => {
      let last = 0;
      for (const { start, end } of parseQuery(text).tokens) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }));
  });
});

it.each([
  ['hạn:mai', ['mai']],
  ['loại:abc hạn:<2027 hạn:2026-13', ['abc', '2026-13']],
  ['hạn: loại:', []],
  ['nhãn:mai giao ban', []],
])('of %s the values %j are not understood', (text, values) => {
  expect(fieldsNotUnderstood(parseQuery(text)).map(({ value }) => value)).toEqual(values);
});

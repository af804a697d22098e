import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksNothing, parseQuery, type QueryGroup } from '../../../utils/search/index.ts';
import { anyText, sentence } from '../text/arbitraries.ts';

it.each([
  ['', true],
  ['"', true],
  ['-', true],
  ['-"', true],
  ['( -', true],
  ['hạn: hạn:mốt', true],
  ['"đ', false],
  ['-đê', false],
  ['- 5', false],
  ['…', false],
  ['hạn:2026', false],
])('that %j asks for nothing is %s', (text, expected) => {
  expect(asksNothing(parseQuery(text))).toBe(expected);
});

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
    ['chủ trì:Sở', 'leadUnit'], ['chutri:Sở', 'leadUnit'], ['chu tri:Sở', 'leadUnit'], ['lead:Sở', 'leadUnit'], ['unit:Sở', 'unit'], ['thẻ:a', 'tags'], ['kind:figure', 'category'], ['có:hạn', 'has'], ['has:comment', 'has'], ['portal:cong', 'site'], ['site:cong', 'site'],
    ['đơn vị:Sở', 'unit'], ['Đơn vị chủ trì:Sở', 'leadUnit'], ['ĐƠN VỊ:Sở', 'unit'], ['hạn：2026', 'due'], ['phối hợp:Sở', 'cooperatingUnits'],
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
    ['hạn:15/12/26', { from: '2026-12-15', to: '2026-12-15' }],
    ['hạn:<8.1.27', { to: '2027-01-07' }],
    ['hạn:2026-12-15', { from: '2026-12-15', to: '2026-12-15' }],
    ['hạn:<2026-03', { to: '2026-02-28' }],
    ['hạn:<=2026-03', { to: '2026-03-31' }],
    ['hạn:>2026-12', { from: '2027-01-01' }],
    ['hạn:>=5/9/2026', { from: '2026-09-05' }],
    ['hạn: < 2026', { to: '2025-12-31' }],
    ['hạn:2026-01..2026-03', { from: '2026-01-01', to: '2026-03-31' }],
    ['hạn:..5/9/2026', { to: '2026-09-05' }],
    ['hạn:2026-Q2', { from: '2026-04-01', to: '2026-06-30' }],
    ['hạn:1/1/2026-5/1/2026', { from: '2026-01-01', to: '2026-01-05' }],
    ['hạn:2026 – 2030', { from: '2026-01-01', to: '2030-12-31' }],
    ['hạn:"1/1/2026 .. 5/1/2026"', { from: '2026-01-01', to: '2026-01-05' }],
  ])('%j asks for days %j', (text, days) => {
    expect(parseQuery(text).tokens[0]).toHaveProperty('asks', { days });
  });

  it.each(['hạn:', 'hạn:<', 'hạn:mốt', 'hạn:31/02/2026', 'hạn:31/02/26', 'hạn:15/12/20', 'hạn:12/26', 'hạn:2026-13', 'hạn:..', 'hạn:2026..mốt', 'hạn:từ', 'hạn:tháng', 'hạn:>', 'loại:khác', 'trạng thái:', 'hạn:< ', 'đơn vị:"', 'đơn vị:""', 'unit:" "'])(
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
    ['hạn:quá hạn', 'overdue'],
    ['có:bình luận', 'comment'],
    ['has:lost', 'lost'],
    ['status:in progress', 'inProgress'],
    ['STATUS:In-Progress', 'inProgress'],
  ])('%j chooses %s', (text, choice) => {
    expect(parseQuery(text).tokens[0]).toHaveProperty('asks.choice', choice);
  });

  it('leaves the next field to itself where a value is missing', () => {
    expect(parseQuery('nhãn: hạn:2026').tokens).toMatchObject([{ field: 'tags', value: '' }, { field: 'due', value: '2026' }]);
  });

  it.each([
    ['a phrase without an end', '"hồ chứa', [['phrase', 'hồ chứa']]],
    ['a mark alone', '"', [['phrase', '']]],
    ['a dash with a space too few', 'từ 2026 -2030', [['word', 'từ'], ['word', '2026'], ['word', '-2030']]],
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
    const pieces = fc.array(fc.oneof(sentence, anyText, fc.constantFrom('"', '-', ':', 'hạn:', 'chủ trì:', '<', '..', ' ', '“', '(', ')', '|', ' OR ', '*')));
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
  ['hạn:hôm nay', '2026-11-25', '2026-11-25'], ['due:today', '2026-11-25', '2026-11-25'],
  ['hạn:mai', '2026-11-26', '2026-11-26'], ['han:ngay mai', '2026-11-26', '2026-11-26'],
  ['hạn:tuần này', '2026-11-23', '2026-11-29'], ['han:tuannay', '2026-11-23', '2026-11-29'], ['due:this week', '2026-11-23', '2026-11-29'], ['due:thisweek', '2026-11-23', '2026-11-29'],
  ['hạn:tuần sau', '2026-11-30', '2026-12-06'], ['hạn:tuan toi', '2026-11-30', '2026-12-06'],
  ['hạn:tháng này', '2026-11-01', '2026-11-30'], ['hạn:tháng trước', '2026-10-01', '2026-10-31'],
  ['hạn:6 tháng đầu năm', '2026-01-01', '2026-06-30'], ['hạn:6 tháng cuối năm 2027', '2027-07-01', '2027-12-31'], ['hạn:nửa đầu năm 2027', '2027-01-01', '2027-06-30'], ['hạn:9 tháng đầu năm', '2026-01-01', '2026-09-30'],
  ['hạn:tháng 12', '2026-12-01', '2026-12-31'], ['hạn:quý II', '2026-04-01', '2026-06-30'], ['hạn:quý 2', '2026-04-01', '2026-06-30'],
  ['hạn:quý sau', '2027-01-01', '2027-03-31'], ['hạn:năm nay', '2026-01-01', '2026-12-31'], ['due:next year', '2027-01-01', '2027-12-31'],
  ['hạn:tháng 3/2027', '2027-03-01', '2027-03-31'], ['hạn:tháng 3 năm 2027 đê', '2027-03-01', '2027-03-31'], ['han:thang 3 2027', '2027-03-01', '2027-03-31'],
  ['hạn:quý I/2027', '2027-01-01', '2027-03-31'], ['hạn:quý 1 năm 2027', '2027-01-01', '2027-03-31'], ['hạn:năm 2027', '2027-01-01', '2027-12-31'],
  ['hạn:ngày 5 tháng 3 năm 2027', '2027-03-05', '2027-03-05'], ['hạn:ngày 5/3', '2026-03-05', '2026-03-05'], ['hạn:mùng 5 tháng 3', '2026-03-05', '2026-03-05'],
  ['hạn:từ 1/3 đến 15/3', '2026-03-01', '2026-03-15'], ['hạn:1/3 - 15/3 đê', '2026-03-01', '2026-03-15'], ['due:from 1/3 to this week', '2026-03-01', '2026-11-29'],
  ['hạn:từ ngày 1 tháng 3 năm 2026 đến ngày 15 tháng 3 năm 2027', '2026-03-01', '2027-03-15'],
  ['hạn:28-12', '2026-12-28', '2026-12-28'], ['hạn:28/12', '2026-12-28', '2026-12-28'],
])('%j means the days from %s to %s', (text, from, to) => {
  expect(parseQuery(text, '2026-11-25').tokens[0]).toHaveProperty('asks.days', { from, to });
});

it.each(['tuần constructor', 'quý __proto__', 'constructor này'])('hạn:"%s" names no days, though objects inherit the word', (words) => {
  expect(parseQuery(`hạn:"${words}"`, '2026-11-25').notUnderstood).toMatchObject([{ value: words }]);
});

it('compares with what is named', () => {
  expect(parseQuery('hạn:<tuần này', '2026-11-25').tokens).toMatchObject([{ asks: { days: { to: '2026-11-22' } } }]);
  expect(parseQuery('hạn:>= tháng sau đê', '2026-11-25').tokens).toMatchObject([{ asks: { days: { from: '2026-12-01' } } }, { text: 'đê' }]);
  expect(parseQuery('hạn:trước ngày 5/3 đê', '2026-11-25').tokens).toMatchObject([{ asks: { days: { to: '2026-03-04' } } }, { text: 'đê' }]);
  expect(parseQuery('hạn:sau tuần này', '2026-11-25').tokens).toMatchObject([{ asks: { days: { from: '2026-11-30' } } }]);
  expect(parseQuery('due:until next month', '2026-11-25').tokens).toMatchObject([{ asks: { days: { to: '2026-12-31' } } }]);
});

it.each([
  ['hạn:mốt', ['hạn:mốt']],
  ['loại:abc hạn:<2027 hạn:2026-13', ['loại:abc', 'hạn:2026-13']],
  ['hạn: loại:', []],
  ['nhãn:mai giao ban', []],
  ['(đê OR hồ', []],
  ['đê) hồ', [')']],
  ['OR đê', ['OR']],
  ['(đê OR) hồ', ['OR']],
  ['đê |', ['|']],
  ['( OR )', ['OR']],
])('of %s %j is not understood', (text, values) => {
  expect(parseQuery(text).notUnderstood.map(({ start, end }) => text.slice(start, end))).toEqual(values);
});

describe('groups', () => {
  /** As one would write it down: [all, any] with a minus for what is excluded. */
  function written(part: QueryGroup['parts'][number]): string {
    const sign = part.excluded ? '-' : '';
    if ('parts' in part) return `${sign}${part.kind}(${part.parts.map(written).join(' ')})`;
    return sign + (part.kind === 'field' ? `${part.field}:${part.value}` : part.text);
  }

  it.each([
    ['đê hồ', 'all(đê hồ)'],
    ['đê OR hồ', 'any(đê hồ)'],
    ['đê HOẶC hồ', 'any(đê hồ)'],
    ['đê|hồ', 'any(đê hồ)'],
    ['đê hoặc hồ', 'all(đê hoặc hồ)'],
    ['ORAL', 'all(ORAL)'],
    ['đê vỡ OR "hồ chứa" -cũ', 'any(all(đê vỡ) all(hồ chứa -cũ))'],
    ['(đê OR hồ) hạn:2026', 'all(any(đê hồ) due:2026)'],
    ['-(đê OR hồ) kè', 'all(-any(đê hồ) kè)'],
    ['((đê) (hồ OR (kè)))', 'all(all(all(đê) any(hồ all(kè))))'],
    ['(nhãn:gấp) đê', 'all(all(tags:gấp) đê)'],
    ['(đê OR', 'all(all(đê))'],
    ['đê) OR hồ', 'any(đê hồ)'],
    ['()', 'all(all())'],
  ])('%j asks %s', (text, expected) => {
    expect(written(parseQuery(text).asked)).toBe(expected);
  });

  it('takes brackets by the ten thousand', () => {
    expect(written(parseQuery(`${'('.repeat(10_000)}đê${')'.repeat(10_000)}`).asked)).toContain('đê');
  });
});

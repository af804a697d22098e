import { describe, expect, test } from 'vitest';
import { builtInTemplates, isAboutMeeting, refilled, templateOf, wordsOf } from '../../../utils/briefing/index.ts';
import { filledIn } from '../../../utils/briefing/templates.ts';
import { briefingTemplateSchema, isValid } from '../../../utils/model/index.ts';
import { planOf } from './sample.ts';

const MEETING = { name: 'hội nghị giao ban tháng 12', date: '2026-12-08', chair: 'đồng chí Trần Thị Minh' };

describe('a template', () => {
  test.each(['vi', 'en'] as const)('that comes with the program is one in %s, and says something of itself', (language) => {
    const templates = builtInTemplates(language);
    expect(templates.map(({ id }) => id)).toEqual(['conference', 'conclusion', 'week', 'tracking', 'blank']);
    expect(templates.filter((template) => !isValid(template, briefingTemplateSchema))).toEqual([]);
  });

  test('says what is known of the briefing, and leaves a gap for what is not', () => {
    expect(filledIn('{cuộc họp}, ngày {ngày họp}, tại {nơi họp}, do {chủ trì} chủ trì', { meeting: MEETING }, 'vi')).toBe(
      'Hội nghị giao ban tháng 12, ngày 08/12/2026, tại …, do đồng chí Trần Thị Minh chủ trì',
    );
    expect(filledIn('from {from} to {to}', { period: { from: '2026-12-07', to: '2026-12-13' } }, 'en')).toBe('From 07/12/2026 to 13/12/2026');
  });

  test('leaves out what stands in square brackets where nothing is known of it', () => {
    expect(filledIn('[Ngày {ngày họp}, tại {nơi họp}. ]Sau khi họp', { meeting: MEETING }, 'vi')).toBe('Ngày 08/12/2026, tại …. Sau khi họp');
    expect(filledIn('[Ngày {ngày họp}, tại {nơi họp}. ]sau khi họp [1] [{khác}]', {}, 'vi')).toBe('Sau khi họp [1] [{khác}]');
  });

  test.each([
    ['Ngày mai, {chủ trì} chủ trì', 'Ngày mai, đồng chí A chủ trì'],
    ['{chủ trì} chủ trì', 'Đồng chí A chủ trì'],
    ['Họp xong. {chủ trì} kết luận', 'Họp xong. Đồng chí A kết luận'],
  ])('writes who presides within a sentence with small letters: %s', (text, written) => {
    expect(filledIn(text, { meeting: { name: 'Họp', chair: 'Đồng chí A' } }, 'vi')).toBe(written);
  });

  test.each(['vi', 'en'] as const)('that comes with the program has no gap where nothing is known, in %s', (language) => {
    for (const { id, introduction, closing } of builtInTemplates(language)) expect(`${id}: ${filledIn(introduction, {}, language)}${filledIn(closing, {}, language)}`).not.toMatch(/[…[\]{}]/);
  });

  test('gives its words anew when more is known, but for what somebody has written', () => {
    const template = builtInTemplates('vi').find(({ id }) => id === 'conclusion');
    const plan = planOf([], wordsOf(template!, {}, 'vi'));
    expect(plan.title).toBe('Thông báo kết luận – dự thảo');
    const known = { meeting: { ...MEETING, place: 'Phòng họp số 1' } };
    expect(refilled(plan, template!, {}, known, 'vi')).toEqual({
      title: 'Thông báo kết luận hội nghị giao ban tháng 12',
      introduction: 'Ngày 08/12/2026, tại Phòng họp số 1, đồng chí Trần Thị Minh đã chủ trì hội nghị giao ban tháng 12. Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, đồng chí chủ trì kết luận như sau:',
    });
    expect(Object.keys(refilled({ ...plan, introduction: 'Của tôi' }, template!, {}, known, 'vi'))).toEqual(['title']);
  });

  test('is about a meeting if its words name one', () => {
    expect(builtInTemplates('vi').filter((template) => isAboutMeeting(template, 'vi')).map(({ id }) => id)).toEqual(['conference', 'conclusion']);
  });

  test('leaves other braces alone, also those of what it is filled with', () => {
    expect(filledIn('{khác} {cuộc họp}', { meeting: { name: '$& {chủ trì} $1', chair: 'A' } }, 'vi')).toContain('{khác} $& ');
  });

  test('of the office has the words and the form of a briefing, and its headings where a person made them', () => {
    const plan = planOf([['Việc mới', ['a']], ['', ['b']], ['Việc chậm', []]], { introduction: 'Kính gửi', closing: 'Trân trọng', form: { groupBy: 'hand', parts: { table: false } } });
    const template = templateOf(plan, 'Giao ban');
    expect(template).toMatchObject({ name: 'Giao ban', introduction: 'Kính gửi', closing: 'Trân trọng', headings: ['Việc mới', 'Việc chậm'], form: { parts: { table: false, entries: true } } });
    expect(isValid(template, briefingTemplateSchema)).toBe(true);
    expect(templateOf({ ...plan, form: { groupBy: 'leadUnit' } }, 'Theo đơn vị').headings).toEqual([]);
  });
});

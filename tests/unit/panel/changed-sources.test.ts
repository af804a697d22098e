import { describe, expect, test } from 'vitest';
import { changedSources, directiveAfterSources, pageVersions } from '../../../entrypoints/sidepanel/notes/changed-sources.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { type Block, type DirectiveFields, EMPTY_DIRECTIVE } from '../../../utils/model/index.ts';
import { noteOn } from './records.ts';

const CONTEXT = { documentDate: '2026-12-01' };
const DEADLINE = { text: '15/12/2026', date: '2026-12-15', due: '2026-12-15' };
const PASSAGE = 'Giao Phòng Kế hoạch rà soát quy trình một cửa.';
const OTHERS = ['Giám đốc Sở kết luận cuộc họp như sau.', 'Văn phòng theo dõi việc thực hiện.', 'Cuộc họp kết thúc lúc 11 giờ.'];

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const HEADER = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const row = (...cells: readonly string[]): Block => ({ kind: 'tableRow', text: cells.join(' | '), cells: [...cells], header: HEADER });

function after(before: readonly Block[], now: readonly Block[], directive: Partial<DirectiveFields>, quote = PASSAGE, found?: string) {
  const fields = { ...EMPTY_DIRECTIVE, ...directive };
  const note = noteOn('a', quote, { directive: fields });
  const reading: NoteReading = found === undefined ? { noteId: 'a', status: 'exact', order: 0 } : { noteId: 'a', status: 'changed', order: 0, found };
  const news = changedSources(note, reading, pageVersions(before, now), CONTEXT);
  return news && { ...directiveAfterSources(fields, news), sources: news.sources.map(({ changes }) => changes.filter(({ kind }) => kind !== 'equal').map(({ text }) => text.trim())) };
}
const days = (directive: ReturnType<typeof after>): (string | undefined)[] | undefined => directive?.deadlines?.map(({ due }) => due);

describe('a deadline outside the marked words is told of when it changes', () => {
  test.each<[string, (day: string) => readonly Block[]]>([
    ['in the next sentence', (day) => [paragraph(OTHERS[0]!), paragraph(`${PASSAGE} Hoàn thành trước ngày ${day}.`)]],
    ['in the next paragraph', (day) => [paragraph(PASSAGE), paragraph(`Hoàn thành trước ngày ${day}.`), paragraph(OTHERS[1]!)]],
    ['in the heading', (day) => [heading(`Nhiệm vụ phải hoàn thành trước ngày ${day}`), ...OTHERS.map(paragraph), paragraph(OTHERS[2]!), paragraph(PASSAGE)]],
  ])('%s', (_where, page) => {
    const changed = after(page('15/12/2026'), page('20/12/2026'), { deadlines: [DEADLINE] });
    expect(days(changed)).toEqual(['2026-12-20']);
    expect(changed?.sources).toEqual([['15/12/2026', '20/12/2026']]);
  });

  test('in a column of the table, also one that is spanned from above', () => {
    const rows = (day: string): Block[] => [row('1', 'Lập dự toán', 'Sở Tài chính', day), { ...row('2', 'Rà soát quy trình', 'Sở Nội vụ', day), text: '2 | Rà soát quy trình | Sở Nội vụ' }];
    expect(days(after(rows('15/12/2026'), rows('20/12/2026'), { deadlines: [DEADLINE] }, 'Lập dự toán'))).toEqual(['2026-12-20']);
    expect(days(after(rows('15/12/2026'), rows('20/12/2026'), { deadlines: [DEADLINE] }, 'Rà soát quy trình'))).toEqual(['2026-12-20']);
  });

  test('where it was struck out, and where its sentence is gone', () => {
    const before = [paragraph(PASSAGE), paragraph('Hoàn thành trước ngày 15/12/2026.'), paragraph(OTHERS[1]!)];
    expect(days(after(before, [paragraph(PASSAGE), paragraph(OTHERS[1]!)], { deadlines: [DEADLINE] }))).toEqual([]);
  });

  test.each<[string, (day: string) => readonly Block[]]>([
    ['a cell', (day) => [row('1', 'Lập dự toán', 'Sở Tài chính', '01/12/2026'), row('2', 'Rà soát quy trình', 'Sở Nội vụ', day)]],
    ['words of a sentence', (day) => [paragraph(OTHERS[0]!), paragraph(`Hoàn thành trước ngày ${day}, không để chậm.`)]],
  ])('once, and followed, if it alone is marked: %s', (_what, page) => {
    const changed = after(page('15/12/2026'), page('20/12/2026'), { deadlines: [DEADLINE] }, '15/12/2026', '20/12/2026');
    expect(days(changed)).toEqual(['2026-12-20']);
    expect(changed?.sources).toEqual([[]]);
  });

  test('without what was changed in the marked words of its own paragraph', () => {
    const page = (day: string, passage: string): Block[] => [paragraph(OTHERS[0]!), paragraph(`${passage} Hoàn thành trước ngày ${day}.`)];
    const edited = PASSAGE.replace('một cửa', 'nội bộ');
    expect(after(page('15/12/2026', PASSAGE), page('20/12/2026', edited), { deadlines: [DEADLINE] }, PASSAGE, edited)?.sources).toEqual([['15/12/2026', '20/12/2026']]);
  });

  test('though a twin beside it says the same day still', () => {
    const rows = (day: string): Block[] => [row('1', 'Lập dự toán', 'Sở Tài chính', day), row('2', 'Rà soát quy trình', 'Sở Nội vụ', '15/12/2026')];
    expect(days(after(rows('15/12/2026'), rows('20/12/2026'), { deadlines: [DEADLINE] }, 'Lập dự toán'))).toEqual(['2026-12-20']);
  });
});

test('a unit outside the marked words is told of when it changes, also when its name was shortened', () => {
  const rows = (unit: string): Block[] => [row('1', 'Lập dự toán', unit, '15/12/2026')];
  expect(after(rows('Sở Tài chính'), rows('Sở Nội vụ'), { leadUnit: 'Sở Tài chính' }, 'Lập dự toán')?.leadUnit).toBe('Sở Nội vụ');
  const shortened = after(rows('Phòng Kế hoạch'), rows('Phòng Kế hoạch - Tài chính'), { leadUnit: 'Phòng Kế hoạch' }, 'Lập dự toán');
  expect(shortened?.leadUnit).toBe('Phòng Kế hoạch - Tài chính');
});

describe('nothing is told', () => {
  const SOURCE = 'Hoàn thành trước ngày 15/12/2026.';
  const BEFORE = [paragraph(OTHERS[0]!), paragraph(PASSAGE), paragraph(SOURCE), paragraph(OTHERS[1]!)];
  const told = (now: readonly string[], directive: Partial<DirectiveFields> = { deadlines: [DEADLINE] }) => after(BEFORE, now.map(paragraph), directive);

  test.each<[string, readonly string[]]>([
    ['if nothing has changed', BEFORE.map(({ text }) => text)],
    ['if something else was changed', [OTHERS[0]!, PASSAGE, SOURCE, 'Thanh tra theo dõi việc thực hiện.']],
    ['if the day is written otherwise', [OTHERS[0]!, PASSAGE, 'Hoàn thành trước ngày 15 tháng 12 năm 2026.', OTHERS[1]!]],
    ['if the sentences were moved together', [OTHERS[1]!, OTHERS[0]!, PASSAGE, SOURCE]],
    ['if the paragraph was split', [OTHERS[0]!, PASSAGE, 'Việc này phải xong sớm, không được để chậm.', SOURCE, OTHERS[1]!]],
  ])('%s', (_what, now) => {
    expect(told(now)).toBeUndefined();
  });

  test('of what the person set and the page never said, nor of what the marked words say', () => {
    expect(told([PASSAGE], { deadlines: [{ text: '', date: '2026-12-18', due: '2026-12-18' }] })).toBeUndefined();
    expect(told([PASSAGE], { leadUnit: 'Phòng Kế hoạch' })).toBeUndefined();
  });
});

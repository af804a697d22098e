import { describe, expect, it } from 'vitest';
import { NoteIndex } from '../../../utils/search/index.ts';
import { fold } from '../../../utils/text/index.ts';
import { note } from './notes.ts';

const NOTES = [
  note({
    id: 'dike',
    quote: 'Giao Sở Nông nghiệp chủ trì, rà soát các tuyến đê trước ngày 15/03/2026.',
    comment: 'Hỏi lại phòng Kế hoạch',
    title: 'Thông báo kết luận cuộc họp giao ban',
    tags: ['gấp', 'đê điều'],
    category: 'directive',
    speaker: 'Lò Văn Suối',
    leadUnit: 'Sở Nông nghiệp',
    cooperatingUnits: ['Sở Tài chính', 'UBND xã Bản Hạ'],
    number: '214-TB/VP',
    date: '2026-02-20',
    due: '2026-03-15',
    status: 'open',
    author: 'Vi Thị Ngần',
    changedAt: '2026-02-21T03:00:00.000Z',
  }),
  note({
    id: 'budget',
    quote: 'Thu ngân sách đạt 1.250 tỷ đồng.',
    title: 'Báo cáo quý I',
    tags: ['ngân sách'],
    category: 'figure',
    date: '2026-04',
    changedAt: '2026-04-02T03:00:00.000Z',
  }),
  note({
    id: 'school',
    quote: 'Sở Giáo dục hoàn thành đề án trường bán trú trong quý II.',
    tags: [],
    category: 'directive',
    leadUnit: 'Sở Giáo dục',
    cooperatingUnits: ['Sở Nông nghiệp'],
    due: '2026-06',
    status: 'done',
    changedAt: '2026-03-01T03:00:00.000Z',
  }),
];
const index = NoteIndex.build(NOTES);
const ids = (query: string, options = {}): string[] => index.search(query, options).filter(({ approximate }) => !approximate).map(({ id }) => id);
const ranked = (query: string, notes: readonly Parameters<typeof note>[0][]): string[] => NoteIndex.build(notes.map(note)).search(query).map(({ id }) => id);

describe('fields', () => {
  it.each([
    ['chủ trì:"sở nông nghiệp"', ['dike']],
    ['chu tri:"so nong nghiep"', ['dike']],
    ['đơn vị:"sở nông nghiệp"', ['dike', 'school']],
    ['phối hợp:"tài chính"', ['dike']],
    ['phối hợp:"tài chính UBND"', []],
    ['nhãn:"ngan sach"', ['budget']],
    ['nhãn:"điều ngân"', []],
    ['người:suối', ['dike']],
    ['tác giả:ngần', ['dike']],
    ['số:214', ['dike']],
    ['số:214-TB/VP', ['dike']],
    ['loại:chỉ đạo', ['school', 'dike']],
    ['category:figure', ['budget']],
    ['-loại:chỉ đạo', ['budget']],
    ['trạng thái:xong', ['school']],
    ['loại:directive -status:done', ['dike']],
    ['hạn:2026-03', ['dike']],
    ['hạn:<2026-03', []],
    ['hạn:<=2026-03', ['dike']],
    ['hạn:30/06/2026', ['school']],
    ['hạn:>15/3/2026', ['school']],
    ['hạn:>=15/3/2026', ['school', 'dike']],
    ['-hạn:2026', ['budget']],
    ['ngày:2026-02..2026-03', ['dike']],
    ['ngày:30/4/2026', ['budget']],
    ['sửa:2026-03', ['school']],
    ['sở nông nghiệp hạn:2026-Q2', ['school']],
    ['hạn:mốt tuyến đê', ['dike']],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    ['2026-03-16', ['dike']],
    ['2026-03-15', []],
    ['2026-12-31', ['dike']],
  ])('knows on %s what is overdue', (today, expected) => {
    expect(ids('trạng thái:quá hạn', { today })).toEqual(expected);
  });

  it('marks in lists which text it was', () => {
    expect(index.search('phối hợp:ubnd')[0]!.matches).toEqual([{ field: 'cooperatingUnits', index: 1, start: 0, end: 4 }]);
  });
});

describe('words', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['"', []],
    ['…', []],
    ['hạn:', []],
    ['tuyến đê -gấp', []],
    ['-tuyến', ['budget', 'school']],
    ['-"sở nông nghiệp"', ['budget']],
    ['giao ban đê', ['dike']],
    ['"rà soát các tuyến"', ['dike']],
    ['"soát rà"', []],
    ['"đồng báo cáo"', []],
    ['1.250', ['budget']],
  ])('%j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    ['đê đi', ['dike']],
    ['nông ngh', ['dike', 'school']],
    ['"rà so', ['dike']],
    ['rà so ', []],
    ['"rà so"', []],
    ['nhãn:gâ', ['dike']],
    ['214-t', ['dike']],
    ['15/3/20', ['dike']],
  ])('while typing %j', (query, expected) => {
    expect(ids(query, { typing: true })).toEqual(expected);
  });

  it('gives the best so many', () => {
    expect(ids('sở', { limit: 1 })).toEqual(ids('sở').slice(0, 1));
    expect(ids('sở')).toHaveLength(2);
  });
});

describe('ranking', () => {
  it.each([
    ['exact marks before others', 'ban', [{ id: '2', quote: 'bản', changedAt: '2026-02' }, { id: '1', quote: 'ban', changedAt: '2026-01' }]],
    ['exact in the title before folded in the quote', 'ban', [{ id: '2', quote: 'bản' }, { id: '1', title: 'ban' }]],
    ['more marks before fewer', 'ban hop', [{ id: '2', quote: 'bản họp' }, { id: '1', quote: 'ban họp' }]],
    ['together before apart', 'báo cáo đê', [{ id: '2', quote: 'đê và báo cáo' }, { id: '1', comment: 'báo cáo đê' }]],
    ['apart in one text before in several', 'báo cáo đê', [{ id: '2', quote: 'đê', comment: 'báo cáo' }, { id: '1', quote: 'đê và báo cáo' }]],
    ['quote before comment', 'đê', [{ id: '2', comment: 'đê' }, { id: '1', quote: 'đê' }]],
    ['comment before title', 'đê', [{ id: '2', title: 'đê' }, { id: '1', comment: 'đê' }]],
    ['recent before old', 'đê', [{ id: '2', quote: 'đê', changedAt: '2026-01' }, { id: '1', quote: 'đê', changedAt: '2026-02' }]],
    ['what was typed before another form', 'UBND', [{ id: '2', quote: 'Ủy ban nhân dân' }, { id: '1', quote: 'UBND' }]],
  ])('%s', (_name, query, notes) => {
    expect(ranked(query, notes)).toEqual(['1', '2']);
  });
});

describe('an abbreviation', () => {
  const index = NoteIndex.build([
    note({ id: 'short', quote: 'UBND xã' }),
    note({ id: 'long', quote: 'Ủy ban nhân dân xã' }),
    note({ id: 'control', quote: 'UBKT', comment: 'theo CT 35, đạt 90%' }),
  ]);
  const typed = (query: string, typing = true): string[] => index.search(query, { typing }).filter(({ approximate }) => !approximate).map(({ id }) => id);

  it.each([
    ['uy ban nhan', ['long', 'short']],
    ['uy ban nhâ', ['long', 'short']],
    ['uy ban nhan d', ['long', 'short']],
    ['chi t', ['control']],
    ['chỉ s', []],
    ['uy ban nhan da', ['long', 'short']],
    ['ủy ban kiểm', ['control']],
    ['ủy ban kiềm', []],
    ['uy ban', ['long', 'control', 'short']],
    ['uy b', ['long', 'control', 'short']],
    ['chi th', ['control']],
    ['giao uy ban nhan', []],
    ['uy', ['long']],
    ['uy ban ', ['long', 'control', 'short']],
    ['uy ban nhan ', ['long', 'short']],
    ['ủy ban kiềm ', []],
    ['p', []],
  ])('is found while what it stands for is typed: %j', (query, expected) => {
    expect(typed(query)).toEqual(expected);
  });

  it.each([
    ['UBND xã', 'ủy ban nhân dân xã'],
    ['lập HĐND', 'lập hội đồng nhân dân'],
    ['NQ 12', 'nghị quyết 12'],
    ['tăng 6%', 'tăng 6 phần trăm'],
    ['email', 'e-mail'],
    ['UBND xã', 'U.B.N.D xã'],
    ['đ/c Mây', 'đồng chí Mây'],
    ['ngày 5/3/2026', 'ngày 5 tháng 3 năm 2026'],
    ['ngày 5 tháng 3 năm 2026', 'ngày 5/3/2026'],
    ['quý III năm 2026', 'quý 3/2026'],
    ['17h30', '17:30'],
    ['thông tư 7', 'thông tư số 07'],
    ['hạn 5/9', 'hạn 05/09'],
    ['12,5 km', '12,5 km'],
    ['nghị định 30', 'nghị định số 30'],
    ['tháng 6/2026', 'tháng 6 năm 2026'],
    ['phụ lục I', 'phụ lục số 1'],
  ])('does not go from the list while the other form is typed: %j', (text, query) => {
    const index = NoteIndex.build([note({ id: 'only', quote: text })]);
    const typed = Array.from(query, (_, at) => query.slice(0, at + 1));
    for (const beginning of [...typed, ...typed.map(fold)]) expect(index.search(beginning, { typing: true }), beginning).toMatchObject([{ id: 'only', approximate: false }]);
  });

  it('is marked as what was found', () => {
    expect(index.search('uy ban nhan', { typing: true })[1]!.matches).toEqual([{ field: 'quote', start: 0, end: 4 }]);
  });

  it('is not found by a beginning that was not left open', () => {
    expect(typed('"uy ban nhan"')).toEqual(['long']);
    expect(typed('uy ban nhan', false)).toEqual(['long']);
  });
});

describe('approximations', () => {
  const texts = ['hội nghị trực tuyến', 'sửa đổi quy chế', 'hạn nộp thuế', 'ban dân tộc'];
  const approximate = NoteIndex.build(texts.map((quote) => note({ id: quote, quote })));

  it.each([
    ['hội ngị', 'hội nghị trực tuyến'],
    ['hội nghị trực tuến', 'hội nghị trực tuyến'],
    ['hoi nghji', 'hội nghị trực tuyến'],
    ['hội nghị rtực tuyến', 'hội nghị trực tuyến'],
    ['sữa đổi', 'sửa đổi quy chế'],
    ['hạn thuế', 'hạn nộp thuế'],
    ['bang dân tộc', 'ban dân tộc'],
    ['hội nghị trức tuyến', 'hội nghị trực tuyến'],
    ['hoinghitructuyen', 'hội nghị trực tuyến'],
    ['suadoi quy chế', 'sửa đổi quy chế'],
  ])('%j finds %j, and says so', (query, expected) => {
    expect(approximate.search(query)).toMatchObject([{ id: expected, approximate: true }]);
  });

  it.each(['sửu đội', 'hợi nghị', 'ba', 'xyz', '2027'])('%j finds nothing', (query) => {
    expect(approximate.search(query)).toEqual([]);
  });

  it('are not mixed with what was typed', () => {
    expect(approximate.search('hội nghị').map(({ approximate: is }) => is)).toEqual([false]);
    expect(NoteIndex.build([note({ id: '1', quote: 'ban' }), note({ id: '2', quote: 'bang' })]).search('bang')).toMatchObject([{ id: '2', approximate: false }]);
  });

  it('propose what finds something when it is typed, not only what is frequent', () => {
    const index = NoteIndex.build(['tài chính', 'tài sản', 'thiên tai', 'tải trọng'].map((quote) => note({ id: quote, quote })));
    const [result] = index.search('thiên taii');
    expect(result).toMatchObject({ id: 'thiên tai', approximate: true, correction: 'thiên tai' });
    expect(index.search(result!.correction!)).toMatchObject([{ id: 'thiên tai', approximate: false }]);
  });

  it('do not come from removed notes', () => {
    const changed = NoteIndex.build([note({ id: '1', quote: 'nghị quyết' }), note({ id: '2', quote: 'nghi ngờ' })]);
    changed.remove('2');
    expect(changed.search('nghi ngơi')).toEqual([]);
    expect(changed.search('nghị quyế')).toMatchObject([{ id: '1', approximate: true }]);
  });
});

describe('changes', () => {
  it('puts a note in place of the one with its id', () => {
    const changing = NoteIndex.build([note({ id: '1', quote: 'đê' })]);
    changing.add(note({ id: '1', quote: 'hồ chứa' }));
    expect(changing.size).toBe(1);
    expect(changing.search('đê')).toEqual([]);
    expect(changing.search('hồ')).toMatchObject([{ id: '1' }]);
  });

  it('takes the removal of a note that is not there', () => {
    const changing = NoteIndex.build([note({ id: '1', quote: 'đê' })]);
    changing.remove('2');
    expect(changing.size).toBe(1);
  });

  it('finds the rest after most notes were removed', () => {
    const changing = NoteIndex.build(Array.from({ length: 2500 }, (_, number) => note({ id: String(number), quote: `đê số ${number}` })));
    for (let number = 0; number < 2490; number += 1) changing.remove(String(number));
    expect(changing.size).toBe(10);
    expect(changing.search('đê')).toHaveLength(10);
    expect(changing.search('đê 2495')).toMatchObject([{ id: '2495' }]);
    expect(changing.search('đê 5')).toEqual([]);
  });
});

describe('the query language in the index', () => {
  const index = NoteIndex.build([
    note({ id: 'de', quote: 'gia cố đê biển', comment: 'gấp', site: 'cong.example', due: '2026-11-27', status: 'open' }),
    note({ id: 'ho', quote: 'kiểm tra hồ chứa', tags: ['mùa mưa'], state: 'changed', site: 'tin.example' }),
    note({ id: 'kiem', quote: 'kiểm kê tài sản', state: 'lost' }),
  ]);
  it.each([
    ['kiể*', ['ho', 'kiem']],
    ['"kiểm t*"', ['ho']],
    ['đê OR hồ', ['de', 'ho']],
    ['(đê OR kiểm) -hồ', ['de', 'kiem']],
    ['có:bình luận', ['de']],
    ['has:deadline', ['de']],
    ['có:nhãn', ['ho']],
    ['có:đã sửa', ['ho']],
    ['has:lost', ['kiem']],
    ['-có:hạn', ['ho', 'kiem']],
    ['portal:tin', ['ho']],
    ['portal:https://tin.example/van-ban?id=5', ['ho']],
    ['site:*.example -site:tin*', ['de']],
    ['hạn:tuần này', ['de']],
    ['hạn:quá hạn', []],
  ])('%j finds %j', (query, ids) => {
    expect(index.search(query, { today: '2026-11-25' }).map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('is overdue only on the day after', () => {
    expect(index.search('hạn:quá hạn', { today: '2026-11-28' }).map(({ id }) => id)).toEqual(['de']);
  });
});

describe('what was typed otherwise', () => {
  const index = NoteIndex.build([note({ id: 'uy', quote: 'Ủy ban nhân dân xã đề nghị gia hạn' }), note({ id: 'de', quote: 'gia cố đê biển' })]);
  it.each([
    ['uyr ban', 'ủy ban', 'uy'],
    ['dde nghij', 'đe nghị', 'uy'],
    ['u3y ban', 'ủy ban', 'uy'],
    ['gia co ddee bien', 'gia co đê bien', 'de'],
    ['nhaan daan', 'nhân dân', 'uy'],
    ['nghiị gia', 'nghị gia', 'uy'],
    ['loại:khác "biểnn"', 'loại:khác "biển"', 'de'],
  ])('%j is read as %j', (query, correction, id) => {
    expect(index.search(query)).toMatchObject([{ id, correction, approximate: true }]);
  });

  it('is not corrected where it is found as typed, or too short', () => {
    expect(index.search('gia')).toMatchObject([{ correction: undefined, approximate: false }, { correction: undefined, approximate: false }]);
    expect(index.search('dex')).toEqual([]);
  });
});

it('finds a note that was added, changed or removed since the same was asked', () => {
  const changing = NoteIndex.build([note({ id: 'a', quote: 'gia cố đê' })]);
  const found = (): string[] => changing.search('gia cố').map(({ id }) => id).toSorted();
  expect(found()).toEqual(['a']);
  changing.add(note({ id: 'b', quote: 'gia cố kè' }));
  expect(found()).toEqual(['a', 'b']);
  changing.add(note({ id: 'a', quote: 'nạo vét kênh' }));
  expect(found()).toEqual(['b']);
  changing.remove('b');
  expect(found()).toEqual([]);
});

describe('abbreviations of an office', () => {
  const index = NoteIndex.build([note({ id: 'short', quote: 'giao P.TH rà soát' }), note({ id: 'long', quote: 'giao Phòng Tổng hợp rà soát' })]);

  it('are found by what they stand for, and the other way round, once they are known', () => {
    expect(index.search('"phòng tổng hợp"').map(({ id }) => id)).toEqual(['long']);
    index.useAbbreviations([['Phòng Tổng hợp', 'P.TH', ''], ['không có dạng khác']]);
    expect(index.search('"phong tong hop"').map(({ id }) => id).toSorted()).toEqual(['long', 'short']);
    expect(index.search('P.TH').map(({ id }) => id).toSorted()).toEqual(['long', 'short']);
    index.useAbbreviations([]);
    expect(index.search('"phòng tổng hợp"').map(({ id }) => id)).toEqual(['long']);
  });
});

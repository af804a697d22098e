import { describe, expect, test } from 'vitest';
import type { DocumentRecord, Meeting } from '../../../utils/model/index.ts';
import { suggestMeetings } from '../../../utils/notebook/index.ts';
import { twoMeetingsKey } from '../../../utils/notebook/suggest-meetings.ts';

type Told = Pick<DocumentRecord, 'title'> & Partial<DocumentRecord>;

const document = (id: string, { title, ...fields }: Told): DocumentRecord => ({
  id,
  title,
  url: `http://portal.test/${id}`,
  addresses: [`portal.test/${id}`],
  snapshotIds: [],
  createdAt: '2026-12-20T02:00:00.000Z',
  changedAt: '2026-12-20T02:00:00.000Z',
  versions: {},
  ...fields,
});
const documents = (...told: readonly Told[]): DocumentRecord[] => told.map((one, index) => document(`d${index + 1}`, one));
const meeting = (id: string, name: string, date?: string): Meeting => ({ id, name, ...(date !== undefined && { date }), createdAt: '2026-12-20T02:00:00.000Z', changedAt: '2026-12-20T02:00:00.000Z', versions: {} });
const grouped = (all: readonly DocumentRecord[], meetings: readonly Meeting[] = [], apart: ReadonlySet<string> = new Set()): string[][] =>
  suggestMeetings(all, meetings, apart).map((suggestion) => [...suggestion.meetings, ...suggestion.documents].map(({ id }) => id));

const SUMMING_UP = 'Hội nghị tổng kết công tác chuyển đổi số năm 2026';

test('as many like documents as no office has are not compared all with all', { timeout: 30_000 }, () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ title: `${SUMMING_UP} đợt ${Math.floor(index / 2)}`, date: '2026-12-08' }));
  expect(grouped(documents(...many)).length).toBeGreaterThan(0);
});

describe('of one meeting', () => {
  test.each<[string, Told, Told]>([
    ['a report and a speech', { title: SUMMING_UP, date: '2026-12-08' }, { title: 'Phát biểu của đồng chí Nguyễn Văn Bình tại Hội nghị tổng kết công tác chuyển đổi số năm 2026', date: '2026-12-08' }],
    ['a report and the notice of its conclusions, two weeks later', { title: SUMMING_UP, date: '2026-12-08' }, { title: 'Thông báo', subject: 'Kết luận của Chánh Văn phòng tại Hội nghị tổng kết công tác chuyển đổi số năm 2026', date: '2026-12-22' }],
    ['in other letters, without marks, in capitals', { title: 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC CHUYỂN ĐỔI SỐ', date: '2026-12-08' }, { title: 'Hoi nghi tong ket cong tac chuyen doi so nam 2026', date: '2026-12-08' }],
    ['in decomposed letters', { title: SUMMING_UP.normalize('NFD'), date: '2026-12-08' }, { title: SUMMING_UP, date: '2026-12-09' }],
    ['one with a tail', { title: `Toàn cảnh ${SUMMING_UP} - Cổng thông tin`, date: '2026-12-08' }, { title: SUMMING_UP, date: '2026-12-08' }],
    ['monthly briefings of one month', { title: 'Kết luận hội nghị giao ban tháng 12', date: '2026-12-08' }, { title: 'Văn phòng họp giao ban tháng 12/2026', date: '2026-12-11' }],
    ['told apart by nothing but where it was held, which both say', { title: 'Hội nghị tập huấn nghiệp vụ văn thư, lưu trữ tại Nhà khách Lâm Hải', date: '2026-12-08' }, { title: 'Khai mạc hội nghị văn thư tại nhà khách Lâm Hải', date: '2026-12-08' }],
    ['whose day is in the title', { title: 'Hội nghị công tác tổ chức cán bộ ngày 05/12/2026', date: '2026-12-05' }, { title: 'Kết luận hội nghị công tác tổ chức cán bộ sáng 5/12', date: '2026-12-19' }],
  ])('%s', (_what, a, b) => {
    expect(grouped(documents(a, b))).toEqual([['d1', 'd2']]);
    expect(grouped(documents(b, a)).map((ids) => ids.toSorted())).toEqual([['d1', 'd2']]);
  });

  test('three pages that report one conference are one suggestion, called by the fullest of its names', () => {
    const [suggestion, ...others] = suggestMeetings(
      documents(
        { title: 'Sở Mẫu tổ chức Hội nghị tổng kết công tác chuyển đổi số', date: '2026-12-08' },
        { title: `Bế mạc ${SUMMING_UP} tại Trung tâm Hội nghị Lâm Hải`, date: '2026-12-09' },
        { title: `Thông báo kết luận ${SUMMING_UP}`, date: '2026-12-18' },
      ),
      [],
      new Set(),
    );
    expect(others).toEqual([]);
    expect(suggestion!.documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(suggestion!.fields).toEqual({ name: SUMMING_UP, date: '2026-12-08', place: 'Trung tâm Hội nghị Lâm Hải' });
  });
});

test.each<[string, Told, Told]>([
  ['two yearly conferences of one name', { title: SUMMING_UP, date: '2026-12-08' }, { title: SUMMING_UP.replace('2026', '2025'), date: '2025-12-10' }],
  ['the same without a year in the name', { title: 'Hội nghị tổng kết công tác chuyển đổi số', date: '2026-12-08' }, { title: 'Hội nghị tổng kết công tác chuyển đổi số', date: '2025-12-10' }],
  ['monthly briefings', { title: 'Hội nghị giao ban tháng 11', date: '2026-12-01' }, { title: 'Hội nghị giao ban tháng 12', date: '2026-12-08' }],
  ['briefings that say no month', { title: 'Hội nghị giao ban', date: '2026-12-01' }, { title: 'Hội nghị giao ban', date: '2026-12-08' }],
  ['sessions by number', { title: 'Phiên họp thứ 5 của Ban Chỉ đạo chuyển đổi số', date: '2026-12-07' }, { title: 'Phiên họp thứ sáu của Ban Chỉ đạo chuyển đổi số', date: '2026-12-08' }],
  ['quarters', { title: 'Hội nghị sơ kết quý III công tác văn thư lưu trữ', date: '2026-12-07' }, { title: 'Hội nghị sơ kết quý IV công tác văn thư lưu trữ', date: '2026-12-08' }],
  ['a conference and a seminar', { title: 'Hội nghị về chuyển đổi số trong cơ quan Đảng', date: '2026-12-08' }, { title: 'Hội thảo về chuyển đổi số trong cơ quan Đảng', date: '2026-12-08' }],
  ['a conference on more', { title: 'Hội nghị tổng kết công tác', date: '2026-12-08' }, { title: 'Hội nghị tổng kết công tác tổ chức xây dựng Đảng và quản lý biên chế', date: '2026-12-08' }],
  ['at two places', { title: 'Hội nghị lấy ý kiến dự thảo quy chế tại huyện Bình Sơn', date: '2026-12-08' }, { title: 'Hội nghị lấy ý kiến dự thảo quy chế tại huyện An Phú', date: '2026-12-08' }],
  ['on two days', { title: 'Hội nghị lấy ý kiến dự thảo quy chế ngày 07/12/2026', date: '2026-12-07' }, { title: 'Hội nghị lấy ý kiến dự thảo quy chế ngày 08/12/2026', date: '2026-12-08' }],
  ['what is no meeting', { title: 'Quyết định phối hợp tổng hợp báo cáo', date: '2026-12-08' }, { title: 'Quyết định phối hợp tổng hợp báo cáo', date: '2026-12-08' }],
])('of two: %s', (_what, a, b) => {
  expect(grouped(documents(a, b))).toEqual([]);
});

describe('what a person has decided', () => {
  const [a, b, c] = documents({ title: SUMMING_UP, date: '2026-12-08' }, { title: SUMMING_UP, date: '2026-12-09' }, { title: SUMMING_UP, date: '2026-12-10' }) as [DocumentRecord, DocumentRecord, DocumentRecord];
  const held = meeting('m1', 'Tổng kết cuối năm', '2026-12-08');

  test('documents of one meeting are not asked of again; another one like them is offered to it', () => {
    const of = (one: DocumentRecord): DocumentRecord => ({ ...one, meetingId: 'm1' });
    expect(grouped([of(a), of(b)], [held])).toEqual([]);
    expect(grouped([of(a), of(b), c], [held])).toEqual([['m1', 'd3']]);
    // Its meeting is gone.
    expect(grouped([of(a), b], [])).toEqual([['d1', 'd2']]);
  });

  test('a meeting that has the name is enough', () => {
    expect(grouped([a], [meeting('m1', SUMMING_UP, '2026-12-08')])).toEqual([['m1', 'd1']]);
    expect(grouped([a], [meeting('m1', SUMMING_UP, '2026-11-02')])).toEqual([]);
  });

  test('two meetings that are one are offered to be joined, under the least id', () => {
    expect(grouped([{ ...a, meetingId: 'm2' }, { ...b, meetingId: 'm1' }], [meeting('m2', 'Họp A'), meeting('m1', 'Họp B')])).toEqual([['m1', 'm2']]);
  });

  test('what was told apart stays so', () => {
    expect(grouped([a, b], [], new Set([twoMeetingsKey('d2', 'd1')]))).toEqual([]);
    expect(grouped([a, b, c], [], new Set([twoMeetingsKey('d1', 'd2')]))).toEqual([['d1', 'd3']]);
    expect(grouped([{ ...a, meetingId: 'm1' }, b], [held], new Set([twoMeetingsKey('d1', 'd2')]))).toEqual([]);
  });
});

test('two people are offered the same meeting under the same key, whichever of them has more of it', () => {
  const [a, b, c] = documents({ title: SUMMING_UP, date: '2026-12-08' }, { title: `Kết luận ${SUMMING_UP}`, date: '2026-12-18' }, { title: `Ảnh: ${SUMMING_UP}`, date: '2026-12-09' }) as [DocumentRecord, DocumentRecord, DocumentRecord];
  const keyOf = (all: readonly DocumentRecord[]): string[] => suggestMeetings(all, [], new Set()).map(({ key }) => key);
  expect(keyOf([a, b])).toHaveLength(1);
  expect(keyOf([{ ...b, id: 'x' }, { ...a, id: 'y' }, c])).toEqual(keyOf([a, b]));
});

test('titles from anywhere do no harm', () => {
  const strange = ['', 'İ hội nghị', 'Hội nghị', 'hội nghị ngày 31/02', `Hội nghị ${'x '.repeat(5000)}`, 'Họp: | - (', 'hội nghị tại'];
  expect(() => suggestMeetings(documents(...strange.map((title) => ({ title }))), [], new Set())).not.toThrow();
});

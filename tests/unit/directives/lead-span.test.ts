import { describe, expect, test } from 'vitest';
import { compare } from '../../../utils/directives/comparison.ts';
import type { BoundaryTable } from '../../../utils/directives/lead-features.ts';
import { LeadSpans } from '../../../utils/directives/lead-span.ts';
import { phrasebookOf } from '../../../utils/directives/office.ts';
import { Reading } from '../../../utils/directives/reading.ts';
import { detectDirectives } from '../../../utils/directives/index.ts';
import { TableWords } from '../../../utils/directives/weights.ts';

const EMPTY: BoundaryTable = { bias: -4, before: '', beforePair: '', behind: '', behindPair: '', around: '', meaningBefore: '', meaningBehind: '', meanings: '', opening: '', amount: '', next: '', heard: '', shape: '', ahead: '', behindAhead: '', named: '' };
const spansOf = (begins: Partial<BoundaryTable>, ends: Partial<BoundaryTable>): LeadSpans => new LeadSpans({ begins: { ...EMPTY, ...begins }, ends: { ...EMPTY, ...ends } }, new TableWords());
const reading = (text: string): Reading => new Reading(compare(text).text, phrasebookOf({}));

describe('a lead', () => {
  const spans = spansOf({ before: '6 giao' }, { behind: '6 rà' });
  const named = (text: string, byRules?: { from: number; to: number }): string | undefined => {
    const read = reading(text);
    const span = spans.find(read, byRules);
    return span && read.slice(span.from, span.to);
  };

  test('stands between what it begins behind and what it ends before', () => {
    expect(named('Nay giao Đội Dân phòng bến Mận rà soát phao cứu sinh.')).toBe('Đội Dân phòng bến Mận');
  });

  test('is none where nothing tells of one', () => {
    expect(named('Hội nghị diễn ra trong một ngày.')).toBeUndefined();
  });

  test('ends with a word', () => {
    expect(spansOf({ before: '6 giao' }, { before: '6 .' }).find(reading('Giao Đội Dân phòng.'), undefined)).toMatchObject({ from: 1, to: 2 });
  });

  test('begins and ends where rules found it, unless the words say otherwise', () => {
    expect(named('Đội Dân phòng bến Mận kiểm phao cứu sinh.', { from: 0, to: 5 })).toBeUndefined();
    expect(spansOf({ behind: '2.5 đội' }, {}).find(reading('Đội Dân phòng bến Mận kiểm phao.'), { from: 0, to: 5 })).toEqual({ from: 0, to: 5 });
    expect(named('Bến Mận giao Đội Dân phòng bến Mận rà phao cứu sinh.', { from: 0, to: 2 })).toBe('Đội Dân phòng bến Mận');
  });

  test('ends by what is to be done further on in the same part of the sentence', () => {
    const spans = spansOf({ before: '6 giao' }, { behindAhead: '6 trực obligations' });
    expect(spans.find(reading('Giao Đội Dân phòng trực đêm nay phải kiểm phao.'), undefined)).toEqual({ from: 1, to: 4 });
    expect(spans.find(reading('Giao Đội Dân phòng trực đêm nay, ai cũng phải kiểm phao.'), undefined)).toEqual({ from: 1, to: 2 });
  });

  test('begins where rules read a name, by what stands behind it', () => {
    const spans = spansOf({ named: '6 named manners' }, {});
    expect(spans.find(reading('Nay văn phòng khẩn trương rà soát.'), undefined)).toMatchObject({ from: 1 });
    expect(spans.find(reading('Nay văn phòng rà soát.'), undefined)).toBeUndefined();
  });

  test('ends before what a phrase means', () => {
    expect(spansOf({ before: '6 giao' }, { meaningBehind: '6 notCues' }).find(reading('Giao Đội Dân phòng theo yêu cầu mới.'), undefined)).toMatchObject({ from: 1, to: 4 });
  });

  test('is read whichever way its tones are placed', () => {
    const old = spansOf({ before: '6 giao' }, { behind: '6 hoà' });
    const read = reading('Giao Tổ Khuyến nông hòa lưới điện.');
    expect(old.find(read, undefined)).toEqual({ from: 1, to: 4 });
  });
});

describe('the table that was learned', () => {
  const leadOf = (text: string): string | undefined => detectDirectives([{ kind: 'paragraph', text }])[0]?.leadUnit;

  test.each([
    ['các hợp tác xã dùng nước của kênh Rạch Lá', 'Chủ tịch UBND xã yêu cầu các hợp tác xã dùng nước của kênh Rạch Lá nạo vét mương trước ngày 10/3.'],
    ['Trạm Khuyến nông vùng Đông', 'Giao Trạm Khuyến nông vùng Đông dọn các điểm tập kết rơm.'],
    ['các chủ thuyền chở khách', 'Chủ tịch UBND phường yêu cầu các chủ thuyền chở khách kiểm tra áo phao.'],
  ])('%s', (lead, text) => {
    expect(leadOf(text)).toBe(lead);
  });

  test('leaves whoever speaks, under title and name, where the rules put them', () => {
    expect(leadOf('Giám đốc Công an tỉnh Phan Minh Hạ lưu ý, trong dịp cận Tết, ngoài việc trấn áp tội phạm, Công an Đông Sơn cũng cần phải xử lý mạnh tay các nhóm đòi nợ thuê.')).toBe('Công an Đông Sơn');
  });

  test('leaves whoever only takes part where the rules put them', () => {
    expect(detectDirectives([{ kind: 'paragraph', text: 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán trước ngày 10/3.' }])).toMatchObject([{ leadUnit: 'Sở Y tế', cooperatingUnits: ['Sở Tài chính'] }]);
  });
});

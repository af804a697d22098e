import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../../utils/anchoring/compare-blocks.ts';
import type { Block } from '../../../utils/model/index.ts';

const TITLE = 'Hội nghị giao ban tháng 12';
const REVIEW = 'Yêu cầu Phòng Kế hoạch rà soát quy trình một cửa, báo cáo trước ngày 15/12.';
const STAFF = 'Giao Phòng Tổ chức hoàn thiện đề án vị trí việc làm.';
const FILES = 'Văn phòng không để hồ sơ tồn quá hạn.';
const SOUND = 'Tổ Quản trị khắc phục hệ thống âm thanh phòng họp.';

const CLERKS = 'Cán bộ một cửa đeo thẻ và xin lỗi bằng văn bản khi trễ hẹn.';
const row = (unit: string, what: string): string => `Giao ${unit} kiểm tra ${what} ở các xã, báo cáo trong tháng 3.`;

const blocks = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

const CASES: readonly (readonly [name: string, before: readonly string[], after: readonly string[], told: readonly string[]])[] = [
  ['nothing', [TITLE, REVIEW], [TITLE, REVIEW], ['same 0 0', 'same 1 1']],
  ['decomposed letters', [TITLE], [TITLE.normalize('NFD')], ['same 0 0']],
  ['a deadline moved', [TITLE, REVIEW, STAFF], [TITLE, REVIEW.replace('15/12', '20/12'), STAFF], ['same 0 0', 'changed 1 1', 'same 2 2']],
  ['a paragraph deleted', [TITLE, REVIEW, STAFF], [TITLE, STAFF], ['same 0 0', 'removed 1', 'same 2 1']],
  ['a paragraph put in before an edited one', [TITLE, REVIEW], [TITLE, FILES, `${REVIEW} Xong.`], ['same 0 0', 'added 1', 'changed 1 2']],
  ['one thing in place of another', [REVIEW], [SOUND], ['removed 0', 'added 0']],
  ['two paragraphs exchanged', [REVIEW, STAFF], [STAFF, REVIEW], ['movedAway 0 1', 'same 1 0', 'movedHere 0 1']],
  ['a page without text', [], [TITLE], ['added 0']],
  ['a paragraph that moved and was edited', [REVIEW, STAFF, FILES, SOUND], [STAFF, FILES, SOUND, REVIEW.replace('15/12', '20/12')], ['movedAway 0 3', 'same 1 0', 'same 2 1', 'same 3 2', 'movedHere 0 3']],
  [
    'a section that moved, numbered anew and edited',
    [TITLE, 'I. Về tổ chức', `1. ${STAFF}`, `2. ${FILES}`, 'II. Về cải cách hành chính', SOUND, CLERKS, REVIEW, 'III. Việc khác'],
    [TITLE, 'I. Về cải cách hành chính', SOUND, CLERKS, REVIEW, 'II. Về tổ chức', `1. ${STAFF}`, `2. ${FILES.replace('không ', '')}`, 'III. Việc khác'],
    ['same 0 0', 'movedAway 1 5', 'movedAway 2 6', 'movedAway 3 7', 'changed 4 1', 'same 5 2', 'same 6 3', 'same 7 4', 'movedHere 1 5', 'movedHere 2 6', 'movedHere 3 7', 'same 8 8'],
  ],
  ['a short line beside one that moved', [STAFF, 'Hạn: tháng 3.', FILES, SOUND, CLERKS], [FILES, SOUND, CLERKS, STAFF, 'Hạn: tháng 4.'], ['movedAway 0 3', 'movedAway 1 4', 'same 2 0', 'same 3 1', 'same 4 2', 'movedHere 0 3', 'movedHere 1 4']],
  ['a short line that is another elsewhere', ['Hạn: tháng 3.', FILES, SOUND], [FILES, SOUND, 'Hạn: tháng 4.'], ['removed 0', 'same 1 0', 'same 2 1', 'added 2']],
  ['rows worded alike, one of them new elsewhere', [row('Sở Y tế', 'thuốc'), FILES, SOUND], [FILES, SOUND, row('Sở Tư pháp', 'hộ tịch')], ['removed 0', 'same 1 0', 'same 2 1', 'added 2']],
  ['an edited paragraph beside one that only resembles it', [REVIEW, FILES], [REVIEW.replace('Kế hoạch', 'Nội vụ'), REVIEW.replace('15/12', '16/12'), FILES], ['added 0', 'changed 0 1', 'same 1 2']],
];

describe('two versions of a document', () => {
  it.each(CASES)('%s', (_name, before, after, told) => {
    const changes = compareBlocks(blocks(before), blocks(after));
    expect(changes.map(({ kind, ...places }) => [kind, 'before' in places ? places.before : [], 'after' in places ? places.after : []].flat().join(' '))).toEqual(told);
  });

  it('tells each block of both once', () => {
    const before = blocks([TITLE, REVIEW, STAFF, FILES]);
    const after = blocks([SOUND, TITLE, FILES, REVIEW.replace('15', '20')]);
    const changes = compareBlocks(before, after);
    expect(changes.flatMap((change) => ('before' in change && change.kind !== 'movedHere' ? [change.before] : [])).sort()).toEqual([0, 1, 2, 3]);
    expect(changes.flatMap((change) => ('after' in change && change.kind !== 'movedAway' ? [change.after] : []))).toEqual([0, 1, 2, 3]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareBlocks } from '../../../utils/anchoring/compare-blocks.ts';
import type { Block } from '../../../utils/model/index.ts';

const TITLE = 'Hội nghị giao ban tháng 12';
const REVIEW = 'Yêu cầu Phòng Kế hoạch rà soát quy trình một cửa, báo cáo trước ngày 15/12.';
const STAFF = 'Giao Phòng Tổ chức hoàn thiện đề án vị trí việc làm.';
const FILES = 'Văn phòng không để hồ sơ tồn quá hạn.';
const SOUND = 'Tổ Quản trị khắc phục hệ thống âm thanh phòng họp.';

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

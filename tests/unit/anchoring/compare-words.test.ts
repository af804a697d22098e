import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../utils/anchoring/compare-words.ts';

const FLAGGED: readonly (readonly [name: string, before: string, after: string, removed: string, added: string, flags: readonly string[]])[] = [
  ['a deadline', 'hoàn thành trước ngày 15/12/2026.', 'hoàn thành trước ngày 20/12/2026.', '15/12/2026', '20/12/2026', ['date']],
  ['a day alone', 'hoàn thành trước ngày 15 tháng 12.', 'hoàn thành trước ngày 20 tháng 12.', '15', '20', ['date']],
  ['a quarter', 'báo cáo trong quý I/2027', 'báo cáo trong quý II/2027', 'I', 'II', ['date']],
  ['a number', 'giao 12 điểm cầu', 'giao 15 điểm cầu', '12', '15', ['number']],
  ['a share', 'đạt 98,6% kế hoạch', 'đạt 95,0% kế hoạch', '98,6%', '95,0%', ['number']],
  ['a unit renamed', 'giao Phòng Tài chính chủ trì', 'giao Ban Tài chính chủ trì', 'Phòng', 'Ban', ['unit']],
  ['the field of a unit', 'giao Sở Nội vụ chủ trì', 'giao Sở Tài chính chủ trì', 'Nội vụ', 'Tài chính', ['unit']],
  ['a person', 'Đồng chí Ninh Thế Đạt yêu cầu', 'Đồng chí Hà Bích Liên yêu cầu', 'Ninh Thế Đạt', 'Hà Bích Liên', ['name']],
  ['a modal', 'các phòng cần báo cáo', 'các phòng phải báo cáo', 'cần', 'phải', ['modal']],
  ['mere words', 'tiếp tục rà soát quy trình', 'khẩn trương rà soát quy trình', 'tiếp tục', 'khẩn trương', []],
];

describe('compareWords', () => {
  it.each(FLAGGED)('flags %s', (_name, before, after, removed, added, flags) => {
    const changes = compareWords(before, after);
    const expected = flags.length > 0 ? { flags } : {};
    expect(changes.filter(({ kind }) => kind !== 'equal').map((change) => Object.assign({}, change, { text: change.text.trim() }))).toEqual([
      { kind: 'removed', text: removed, ...expected },
      { kind: 'added', text: added, ...expected },
    ]);
  });

  it.each([
    ['không', 'các phòng được gia hạn', 'các phòng không được gia hạn', ['negation']],
    ['chưa', 'đã ban hành kế hoạch', 'đã chưa ban hành kế hoạch', ['negation']],
    ['phải', 'Sở Nội vụ báo cáo', 'Sở Nội vụ phải báo cáo', ['modal']],
  ])('flags an inserted %s', (word, before, after, flags) => {
    const changed = compareWords(before, after).filter(({ kind }) => kind !== 'equal');
    expect(changed.map(({ kind, text, flags: found }) => [kind, text.trim(), found])).toEqual([['added', word, flags]]);
  });

  it('leaves words apart that stood apart', () => {
    const changes = compareWords('báo cáo (trước ngày 15/12) cho Văn phòng.', 'báo cáo (trước ngày 20/12) cho phòng.');
    expect(changes.map(({ kind, text }) => (kind === 'equal' ? text : `${kind}<${text}>`)).join('')).toBe(
      'báo cáo (trước ngàyremoved< 15/12>added< 20/12>) choremoved< Văn> phòng.',
    );
  });

  it('takes two spellings of one word for equal', () => {
    expect(compareWords('Uỷ ban “kiểm tra”', 'Ủy ban "kiểm tra"')).toEqual([{ kind: 'equal', text: 'Ủy ban "kiểm tra"' }]);
  });

  const text = array(constantFrom('giao', 'Sở', 'không', '15/12', ',', 'Đạt', '.'), { maxLength: 20 }).map((words) => words.join(' '));

  it('gives the text after from what is equal and added, the words before from what is equal and removed', () => {
    assert(
      property(text, text, (before, after) => {
        const changes = compareWords(before, after);
        const side = (kind: 'added' | 'removed') => changes.filter((change) => change.kind === 'equal' || change.kind === kind).map((change) => change.text);
        expect(side('added').join('')).toBe(after);
        expect(side('removed').join(' ').split(/\s+/).filter(Boolean)).toEqual(before.split(/\s+/).filter(Boolean));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Move, movesIn } from '../../../components/moved-blocks.ts';
import { compareBlocks } from '../../../utils/anchoring/index.ts';
import type { Block } from '../../../utils/model/index.ts';

const heading = (text: string, level = 2): Block => ({ kind: 'heading', text, level });
const line = (text: string): Block => ({ kind: 'paragraph', text });

const TITLE = heading('Kết luận phiên họp', 1);
const STAFF = [heading('I. Về tổ chức'), line('Giao Phòng Tổ chức rà soát biên chế các trạm.'), line('Các tổ chấm công bằng sổ điện tử từ quý II.')];
const MONEY = [heading('I. Về kinh tế'), line('Thu ngân sách tháng này ước đạt 8.120 tỷ đồng.'), line('Ban Quản lý dự án giải ngân hết vốn đã giao.'), line('Chợ đầu mối mở thêm giờ bán buổi chiều.')];
const REST = heading('III. Việc khác');
const CLOSING = line('Hội nghị kết thúc lúc 17 giờ cùng ngày.');

const told = ({ count, way, place }: Move): string => `${count} ${way} ${place.kind} ${'block' in place ? place.block.text : ''}`.trim();

/** What is told of the moves of two versions, at the place that was left and at the one that was taken. */
function movesOf(before: readonly Block[], after: readonly Block[]): { readonly away: string[]; readonly here: string[] } {
  const changes = compareBlocks(before, after);
  const moves = movesIn(changes, before, after);
  const at = (kind: string): string[] => changes.flatMap((change, index) => (change.kind === kind && moves.has(index) ? [told(moves.get(index)!)] : []));
  for (const [index, { other }] of moves) expect(moves.get(other)!.other).toBe(index);
  return { away: at('movedAway'), here: at('movedHere') };
}

describe('what moved together', () => {
  test.each<readonly [name: string, before: readonly Block[], after: readonly Block[], away: readonly string[], here: readonly string[]]>([
    ['a section behind the next one', [TITLE, ...STAFF, ...MONEY, REST], [TITLE, ...MONEY, ...STAFF, REST], ['3 down section I. Về kinh tế'], ['3 down heading Kết luận phiên họp']],
    ['a section before the one it followed', [TITLE, ...MONEY, ...STAFF, REST], [TITLE, ...STAFF, ...MONEY, REST], ['3 up heading Kết luận phiên họp'], ['3 up section I. Về kinh tế']],
    ['a paragraph to the beginning', [...MONEY, CLOSING], [CLOSING, ...MONEY], ['1 up start'], [`1 up block ${MONEY[3]!.text}`]],
    ['a section of which a paragraph was left out', [TITLE, ...STAFF, ...MONEY, REST], [TITLE, ...MONEY, STAFF[0]!, STAFF[2]!, REST], ['2 down section I. Về kinh tế'], ['2 down heading Kết luận phiên họp']],
    ['two paragraphs apart', [STAFF[1]!, ...MONEY, STAFF[2]!, REST], [...MONEY, REST, STAFF[2]!, CLOSING, STAFF[1]!], [`1 down block ${CLOSING.text}`, `1 down heading ${REST.text}`], [`1 down block ${MONEY[3]!.text}`, '1 down start']],
  ])('%s', (_name, before, after, away, here) => {
    expect(movesOf(before, after)).toEqual({ away, here });
  });
});

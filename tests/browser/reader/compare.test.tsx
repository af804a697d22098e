import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../entrypoints/reader/reader.css';
import type { ReaderAddress } from '../../../components/door/reader-address.ts';
import { beginningOf, language } from '../../../components/index.ts';
import { ComparePage } from '../../../entrypoints/reader/compare/compare-page.tsx';
import type { Block, Note } from '../../../utils/model/index.ts';
import { show } from '../components/stage.tsx';
import { BLOCKS, DOCUMENT, NEW_SNAPSHOT, OLD_SNAPSHOT, note } from './content.ts';

/** A figure corrected, a deadline moved with a negation put in, a list item left out, a paragraph added. */
const EDITED: readonly Block[] = [
  ...BLOCKS.slice(0, 3),
  { kind: 'paragraph', text: BLOCKS[3]!.text.replace('9.730', '9.370') },
  BLOCKS[4]!,
  { kind: 'paragraph', text: 'Văn phòng rà soát quy trình một cửa. Tổ Kiểm tra không giám sát, báo cáo trong quý II.' },
  BLOCKS[6]!,
  ...BLOCKS.slice(8),
  { kind: 'paragraph', text: 'Hội nghị kết thúc lúc 17 giờ cùng ngày.' },
];
const NEWER = { ...NEW_SNAPSHOT, blocks: [...EDITED] };

const choose = vi.fn<(address: ReaderAddress) => void>();
const open = (address: Partial<ReaderAddress> = {}, notes: readonly Note[] = [], snapshots = [OLD_SNAPSHOT, NEWER]): HTMLElement =>
  show(<ComparePage kept={{ document: DOCUMENT, snapshots, notes, ownId: 'me' }} address={{ documentId: 'd1', snapshotId: 's2', againstId: 's1', ...address }} onChoose={choose} />);

afterEach(() => choose.mockReset());

const differences = () => page.getByRole('listitem', { name: /^Chỗ khác/ });

describe('two versions side by side', () => {
  test('tell how far they differ, and where', async () => {
    const root = open();
    await expect.element(page.getByText('2 đoạn đã sửa, 1 đoạn đã bỏ, 1 đoạn mới, thời hạn khác ở 1 đoạn.')).toBeVisible();
    expect(differences().elements().map((row) => row.getAttribute('aria-label'))).toEqual([
      'Chỗ khác 1 trong 4: Đã sửa',
      'Chỗ khác 2 trong 4: Đã sửa',
      'Chỗ khác 3 trong 4: Đã bỏ',
      'Chỗ khác 4 trong 4: Mới',
    ]);
    expect(Array.from(root.querySelectorAll('.warnings li'), (line) => line.textContent)).toEqual([
      'Con số đã bị sửa: 9.730 → 9.370',
      'Từ phủ định hoặc trái nghĩa đã đổi: thêm “không”',
      'Thời hạn đã bị sửa: quý I → quý II',
    ]);
    expect(root.querySelectorAll('.compare-rows > li')).toHaveLength(BLOCKS.length + 1);
  });

  test('fit a window that was made narrow', async () => {
    await page.viewport(1280, 800);
    const long = Array.from({ length: 80 }, (_, index): Block => ({ kind: 'paragraph', text: `Đoạn ${index}: ${BLOCKS[3]!.text.repeat(3)}` }));
    const root = open({}, [], [{ ...OLD_SNAPSHOT, blocks: long }, { ...NEWER, blocks: [...long, BLOCKS[4]!] }]);
    const rows = (): NodeListOf<HTMLElement> => root.querySelectorAll('.compare-rows > li');
    await expect.poll(() => rows().length).toBe(long.length + 1);
    // What was drawn once remembers how large it was.
    rows()[79]!.scrollIntoView();
    await expect.element(rows()[79]!).toBeInViewport();
    scrollTo(0, 0);
    await expect.element(rows()[0]!).toBeInViewport();
    await page.viewport(360, 640);
    await expect.poll(() => innerWidth).toBe(360);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('are stepped through by key, round at the ends', async () => {
    open();
    const at = (place: number) => expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain(`Chỗ khác ${place} trong 4`);
    await at(1);
    await userEvent.keyboard('n');
    await at(2);
    await userEvent.keyboard('pp');
    await at(4);
    await userEvent.keyboard('n');
    await at(1);
  });

  describe('of which a part moved', () => {
    const [plan, ...others] = BLOCKS.slice(3);
    const MOVED: readonly Block[] = [...BLOCKS.slice(0, 3), ...others, { ...plan!, text: plan!.text.replace('9.730', '9.370') }, { kind: 'paragraph', text: 'Hội nghị kết thúc lúc 17 giờ cùng ngày.' }];
    const moved = (address: Partial<ReaderAddress> = {}, notes: readonly Note[] = []): HTMLElement => open(address, notes, [OLD_SNAPSHOT, { ...NEW_SNAPSHOT, blocks: [...MOVED] }]);

    test('say from where and to where, and what was changed in it', async () => {
      const root = moved();
      await expect.element(page.getByText('1 đoạn mới, 1 đoạn chuyển chỗ (1 đoạn có sửa).')).toBeVisible();
      expect(differences().elements().map((row) => row.getAttribute('aria-label'))).toEqual([
        `Chỗ khác 1 trong 3: Chuyển xuống dưới, nay ở sau đoạn “${beginningOf(others.at(-1)!.text)}”`,
        `Chỗ khác 2 trong 3: Chuyển từ trên xuống, trước ở ngay dưới “${beginningOf(BLOCKS[2]!.text)}”; câu chữ đã sửa`,
        'Chỗ khác 3 trong 3: Mới',
      ]);
      expect(Array.from(root.querySelectorAll('.movedHere .warnings li'), (line) => line.textContent)).toEqual(['Con số đã bị sửa: 9.730 → 9.370']);
    });

    test('lead from one place to the other by key', async () => {
      moved();
      await expect.poll(() => document.activeElement?.className).toContain('movedAway');
      await userEvent.keyboard('{Tab}{Enter}');
      await expect.poll(() => document.activeElement?.className).toContain('movedHere');
      await userEvent.keyboard('{Tab}{Enter}');
      await expect.poll(() => document.activeElement?.className).toContain('movedAway');
    });

    test('open at the new wording of a note', async () => {
      moved({ noteId: 'plan' }, [note('plan', plan!.text)]);
      await expect.poll(() => document.activeElement?.className).toContain('movedHere');
    });
  });

  test('open at the passage of a note', async () => {
    open({ noteId: 'plan' }, [note('plan', 'Tổ Kiểm tra giám sát, báo cáo trong quý I.')]);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('Chỗ khác 2 trong 4');
  });

  test('may be two others', async () => {
    open();
    await page.getByLabelText('Bản trước').selectOptions('s2');
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({ snapshotId: 's2', againstId: 's2' }));
  });

  test('may be the same, or one alone', async () => {
    open({}, [], [OLD_SNAPSHOT, NEW_SNAPSHOT]);
    await expect.element(page.getByText('Hai bản giống nhau từng chữ.')).toBeVisible();
    open({ againstId: 'missing' }, [], [NEW_SNAPSHOT]);
    await expect.element(page.getByText('Tài liệu mới có một bản chụp, chưa có gì để so.')).toBeVisible();
  });

  test.each(['vi', 'en'] as const)('hold to WCAG 2.2 in %s, and fit 320 px', async (chosen) => {
    await page.viewport(320, 800);
    language.value = chosen;
    try {
      open();
      await expect.poll(() => document.querySelectorAll('.compare-rows > li').length).toBeGreaterThan(0);
      const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    } finally {
      language.value = 'vi';
    }
  });
});

import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../entrypoints/reader/reader.css';
import '../../../entrypoints/reader/document.css';
import { language, setAppearance } from '../../../components/index.ts';
import { ReaderPage } from '../../../entrypoints/reader/reader-page.tsx';
import { readAddress, searchOf } from '../../../components/door/reader-address.ts';
import type { Block } from '../../../utils/model/index.ts';
import type { KeptDocument } from '../../../entrypoints/reader/kept-document.ts';
import { show } from '../components/stage.tsx';
import { BLOCKS, DOCUMENT, NEW_SNAPSHOT, note, OLD_SNAPSHOT } from './content.ts';

const NOTES = [
  note('figure', '9.730 hồ sơ', { category: 'figure' }),
  note('plan', 'xây dựng kế hoạch: Danh mục đơn vị được giám sát.', { category: 'directive', comment: 'Nhắc lại tuần sau.' }),
  note('row', 'Rà soát quy trình một cửa Phòng Lộ trình', { category: 'result' }),
  note('whole', '', { comment: 'Bản này thay bản cũ.' }),
  note('old', 'báo cáo trước ngày 15/01', { snapshotId: 's1', authorId: 'other', authorName: 'Vũ Đình Nhã' }),
];
const KEPT: KeptDocument = { document: DOCUMENT, snapshots: [OLD_SNAPSHOT, NEW_SNAPSHOT], notes: NOTES, ownId: 'me' };

const choose = vi.fn<(snapshotId: string, noteId?: string) => void>();
const open = (kept = KEPT, openAt?: string): HTMLElement =>
  show(<ReaderPage kept={kept} shown={NEW_SNAPSHOT} openAt={openAt} onChooseSnapshot={choose} />);

afterEach(() => choose.mockReset());

describe('the document', () => {
  test('is laid out by its blocks, its own title as the heading of the page', () => {
    const root = open();
    expect(Array.from(root.querySelectorAll('h1, .document-text :is(h2, h3)'), (heading) => [heading.tagName, heading.textContent])).toEqual([
      ['H1', BLOCKS[0]!.text],
      ['H2', 'I. Kết quả'],
      ['H2', 'II. Nhiệm vụ'],
      ['H3', 'Phân công'],
    ]);
    expect(root.querySelectorAll('.document-text > ul > li')).toHaveLength(2);
    expect(Array.from(root.querySelectorAll('th'), (cell) => cell.textContent)).toEqual(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(root.querySelector('.document-text blockquote')?.textContent).toBe(BLOCKS.at(-1)!.text);
  });

  test('says what is known of it, and opens no address that is not a page', () => {
    const root = open({ ...KEPT, document: { ...DOCUMENT, url: 'javascript:alert(1)' } });
    expect(root.querySelector('.document-head')?.textContent).toContain('214-TB/VP');
    expect(root.querySelector('.stamp')?.textContent).toBe('Độ mật: MẬT');
    expect(root.querySelector('.document-head a')).toBeNull();
  });
});

describe('its notes', () => {
  test('mark each block and cell that the passage covers, with one number behind it', () => {
    const root = open();
    const marks = (id: string): (string | null)[] => Array.from(root.querySelectorAll(`mark[data-notes~="${id}"]`), (mark) => mark.textContent);
    expect(marks('plan')).toEqual(['xây dựng kế hoạch:', 'Danh mục đơn vị được giám sát.']);
    expect(marks('row')).toEqual(['Rà soát quy trình một cửa', 'Phòng Lộ trình']);
    expect(Array.from(root.querySelectorAll('.note-number'), (number) => number.getAttribute('aria-label'))).toEqual([
      'Ghi chú 1: Số liệu',
      'Ghi chú 2: Chỉ đạo',
      'Ghi chú 3: Kết quả',
    ]);
  });

  test('lead from one passage to the next, round at the ends', async () => {
    open();
    for (const number of [1, 2, 3, 1]) {
      await userEvent.keyboard('n');
      await expect.element(page.getByRole('link', { name: new RegExp(`^Ghi chú ${number}`) })).toHaveFocus();
    }
    await userEvent.keyboard('p');
    await expect.element(page.getByRole('link', { name: /^Ghi chú 3/ })).toHaveFocus();
  });

  test('are stepped through in the text, whatever the width of the window', async () => {
    const filler: Block[] = Array.from({ length: 60 }, (_, index) => ({ kind: 'paragraph', text: `Mục ${index}: các phòng tự rà soát phần việc của mình.` }));
    const long = { ...NEW_SNAPSHOT, blocks: [...filler, ...BLOCKS, ...filler] };
    await page.viewport(700, 800);
    const root = show(<ReaderPage kept={KEPT} shown={long} openAt={undefined} onChooseSnapshot={choose} />);
    for (const id of ['figure', 'plan']) {
      await userEvent.keyboard('n');
      await expect.poll(() => root.querySelector(`mark[data-notes~="${id}"].current`)).not.toBeNull();
      const { top, bottom } = root.querySelector(`mark[data-notes~="${id}"]`)!.getBoundingClientRect();
      expect(top).toBeGreaterThan(root.querySelector('.reading-bar')!.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(root.querySelector('#foot-card')!.getBoundingClientRect().top);
    }
  });

  test('are counted by where they stand', async () => {
    open();
    await userEvent.keyboard('n');
    await expect.element(page.getByText('1/3')).toHaveAttribute('title', 'Đoạn 1 trong 3 đoạn được đánh dấu');
    await expect.element(page.getByRole('link', { name: '+2 ghi chú khác' })).toBeVisible();
    await expect
      .element(page.getByText('3 ghi chú được đánh dấu và đánh số trong văn bản; 1 về cả tài liệu; 1 không đánh dấu được trong bản chụp này.'))
      .toBeVisible();
  });

  test('are shown by a click on their passage, beside it or at the foot', async () => {
    await page.viewport(1280, 800);
    const root = open();
    root.querySelector<HTMLElement>('mark[data-notes="plan"]')!.click();
    await expect.poll(() => document.activeElement?.id).toBe('ghi-chu-plan');
    await page.viewport(400, 800);
    root.querySelector<HTMLElement>('mark[data-notes="figure"]')!.click();
    await expect.poll(() => document.activeElement?.id).toBe('foot-card');
    await expect.element(page.getByRole('region', { name: 'Ghi chú đang xem' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.id).toBe('dau-figure');
    expect(root.querySelector('#foot-card')).toBeNull();
  });

  test('open at the passage that was asked for', async () => {
    const root = open(KEPT, 'row');
    await expect.poll(() => root.querySelectorAll('mark.current').length).toBe(2);
    await expect.poll(() => document.activeElement?.id).toBe('dau-row');
  });

  test('lead to their own snapshot where the passage is not in this one', async () => {
    open();
    await page.getByRole('button', { name: /^Xem bản chụp 10\/01\/2027/ }).click();
    expect(choose).toHaveBeenCalledWith('s1', 'old');
  });
});

test.each([
  ['?document=d1', { documentId: 'd1' }],
  ['?document=d1&snapshot=sha256-0a&note=n1', { documentId: 'd1', snapshotId: 'sha256-0a', noteId: 'n1' }],
  ['?document=', {}],
])('the address %s', (search, expected) => {
  const address = readAddress(search);
  expect(address).toEqual({ documentId: undefined, snapshotId: undefined, noteId: undefined, ...expected });
  expect(readAddress(searchOf(address))).toEqual(address);
});

describe.each(['vi', 'en'] as const)('in %s', (tongue) => {
  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
  ] as const)('has nothing against axe and nothing cut off: %s, %i px', async (theme, width) => {
    await page.viewport(width, 900);
    setAppearance(theme);
    language.value = tongue;
    try {
      const root = open(KEPT, 'plan');
      await document.fonts.ready;
      await expect.poll(() => root.querySelectorAll('mark.current').length).toBe(2);
      const { violations } = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    } finally {
      language.value = 'vi';
    }
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { describe as describePassage, locateBlocks, locateBlocksInSlices, prepareToDescribe, TextView } from '../../../utils/anchoring/index.ts';
import { extract, extractInStages } from '../../../utils/extraction/index.ts';
import { rangeOfText, show } from './page.ts';

/** Long enough for many slices. */
const PARAGRAPHS = Array.from({ length: 4000 }, (_, index) => `<p>Điều ${index}. Các phòng <b>tự rà soát</b> phần việc của mình, báo cáo trước ngày 20/01/2027.</p>`).join('');

afterEach(() => {
  vi.restoreAllMocks();
  show('');
});

test('a view made in slices is the view made at once', async () => {
  const root = show(`<details><summary>Mục lục</summary>Phần một</details>${PARAGRAPHS}`);
  const yielding = vi.spyOn((globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler, 'yield');
  const view = await TextView.inSlices(root, new AbortController().signal);
  expect(yielding.mock.calls.length).toBeGreaterThan(1);
  const atOnce = new TextView(root);
  expect(view.text).toBe(atOnce.text);
  expect(view.collapsedFrom).toBe(atOnce.collapsedFrom);
  expect(rangeOfText(view, 'Điều 3999.').toString()).toBe('Điều 3999.');
  expect(rangeOfText(view, 'Phần một').toString()).toBe('Phần một');
});

test('making it ends with the signal, before or meanwhile', async () => {
  const root = show(PARAGRAPHS);
  await expect(TextView.inSlices(root, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  const aborting = new AbortController();
  const made = TextView.inSlices(root, aborting.signal);
  aborting.abort(new Error('meanwhile'));
  await expect(made).rejects.toThrow('meanwhile');
});

test('what is extracted in stages is the page as it was at the first', async () => {
  const root = show(`<article><h1>Thông báo</h1>${PARAGRAPHS}</article>`);
  const expected = extract(document, 'http://portal.test/');
  let rests = 0;
  const extraction = await extractInStages(document, 'http://portal.test/', () => {
    rests += 1;
    root.replaceChildren();
    return Promise.resolve();
  });
  expect(rests).toBeGreaterThan(1);
  expect(extraction).toEqual(expected);
});

test('passages are described alike, prepared or not, also where their words stand often', async () => {
  const root = show(PARAGRAPHS);
  const [atOnce, prepared] = [new TextView(root), new TextView(root)];
  await prepareToDescribe(prepared);
  for (const [passage, nth] of [['Điều 17.', 0], ['Điều 3999. Các phòng', 0], ['20/01/2027.\nĐiều 12.', 0], ['tự rà soát', 2345], ['à', 2345]] as const) {
    expect(describePassage(rangeOfText(prepared, passage, nth), prepared)).toEqual(describePassage(rangeOfText(atOnce, passage, nth), atOnce));
  }
});

test('blocks are located in slices as at once', async () => {
  const root = show(`<article><h1>Thông báo</h1>${PARAGRAPHS}<table><tr><td>Sở Nội vụ</td><td>rà soát</td></tr></table></article>`);
  const { blocks } = extract(document, 'http://portal.test/');
  const view = new TextView(root);
  const offsetsOf = (ranges: readonly (Range | undefined)[]) => ranges.map((range) => range && view.offsetsOf(range));
  const located = await locateBlocksInSlices(view, blocks);
  expect(located.filter((range) => range !== undefined).length).toBeGreaterThan(4000);
  expect(offsetsOf(located)).toEqual(offsetsOf(locateBlocks(view, blocks)));
  await expect(locateBlocksInSlices(view, blocks, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
});

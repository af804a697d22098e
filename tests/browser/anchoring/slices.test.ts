import { afterEach, expect, test, vi } from 'vitest';
import { TextView } from '../../../utils/anchoring/index.ts';
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

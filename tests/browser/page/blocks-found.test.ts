import { expect, test } from 'vitest';
import { TextView, locateBlocks } from '../../../utils/anchoring/index.ts';
import { extract } from '../../../utils/extraction/index.ts';

/** The pages of the sample portal, by file. */
const PAGES = import.meta.glob<string>('../../fixtures/portal/pages/**/*.html', { query: '?raw', import: 'default', eager: true });

test.each(Object.keys(PAGES))('every block of %s is found again in the page', async (file) => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px';
  frame.srcdoc = PAGES[file]!;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const { blocks } = extract(page, 'http://portal.test/');
  const ranges = locateBlocks(new TextView(page), blocks);
  const lost = blocks.filter((_block, index) => !ranges[index]).map((block) => `${block.kind}: ${block.text}`);
  frame.remove();
  expect(lost).toEqual([]);
});

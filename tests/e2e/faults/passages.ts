import type { Page } from 'playwright-core';
import { TextNotSelected } from '../kit/index.ts';

/** Passages of five words within one text node of the page's paragraphs, each different from all others, in page order. */
export function passagesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const passages = new Set<string>();
    for (const paragraph of document.querySelectorAll('main p, main li, article p')) {
      for (const node of paragraph.childNodes) {
        if (!(node instanceof Text)) continue;
        const words = [...node.data.matchAll(/\S+/g)];
        for (let at = 0; at + 5 <= words.length; at += 3) {
          const last = words[at + 4]!;
          const passage = node.data.slice(words[at]!.index, last.index + last[0].length);
          if (!/\s{2}|[^\S ]/.test(passage)) passages.add(passage);
        }
      }
    }
    return [...passages];
  });
}

/**
 * Selects a passage of `passagesOf` in one step, but for its last character, which a key takes in: selections in which
 * no person had a hand are not heard.
 * @throws TextNotSelected
 */
export async function selectAtOnce(page: Page, passage: string): Promise<void> {
  const isSelected = await page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('main p, main li, article p')) {
      for (const node of paragraph.childNodes) {
        const at = node instanceof Text ? node.data.indexOf(wanted) : -1;
        if (at < 0) continue;
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length - 1);
        return true;
      }
    }
    return false;
  }, passage);
  if (!isSelected) throw new TextNotSelected(`The page has no text "${passage}"`);
  await page.keyboard.press('Shift+ArrowRight');
  const taken = await page.evaluate(() => String(getSelection()));
  if (taken !== passage) throw new TextNotSelected(`The key selected "${taken}" instead of "${passage}"`);
}

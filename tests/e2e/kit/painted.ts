import type { Frame, Page } from 'playwright-core';

/** The passages in the page's highlights of ours, by the highlight's name without its prefix. The registry is the document's own. */
function highlighted(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const passages: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('so-tay-') || highlight.size === 0) continue;
      passages[name.slice('so-tay-'.length)] = [...highlight].map((range) => range.toString().replace(/\s+/g, ' ').trim());
    }
    return passages;
  });
}

/** The passages marked on a page, or in one of its frames, by category: `{directive: ['…']}`; those whose wording changed also under `changed`. */
export async function painted(page: Page | Frame): Promise<Record<string, string[]>> {
  const { suggested: _suggested, hovered: _hovered, focused: _focused, pointedOut: _pointedOut, ...marks } = await highlighted(page);
  return marks;
}

/** The passage that stands out because the pointer rests on it. */
export async function hovered(page: Page | Frame): Promise<string | undefined> {
  return (await highlighted(page))['hovered']?.[0];
}

/** The passages that the program suggests. */
export async function suggested(page: Page): Promise<string[]> {
  return (await highlighted(page))['suggested'] ?? [];
}

/** The passage that is outlined because it is looked at in the panel. */
export async function pointedOut(page: Page): Promise<string | undefined> {
  return (await highlighted(page))['pointedOut']?.[0];
}

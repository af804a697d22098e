import type { Page } from 'playwright-core';

/** The passages painted on a page, by the name of their highlight: `{'so-tay-directive': ['…']}`. The registry is the page's own. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('so-tay-'));
    const texts = (name: string): string[] => [...CSS.highlights.get(name)!].map((range) => String(range).replace(/\s+/g, ' ').trim());
    return Object.fromEntries(names.map((name) => [name, texts(name)]).filter(([, list]) => list!.length > 0));
  });
}

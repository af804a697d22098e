import '../options/browser-double.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { language } from '../../../components/index.ts';
import { contents } from '../../../entrypoints/notebook/contents/index.ts';
import { Navigation } from '../../../entrypoints/notebook/navigation.tsx';
import { FacetMenu } from '../../../entrypoints/notebook/search/facet-menu.tsx';
import { SearchSyntax } from '../../../entrypoints/notebook/search/search-syntax.tsx';
import { directive } from '../../unit/notebook-screen/notes.ts';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/search/facets.css';
import '../../../entrypoints/notebook/search/search.css';
import '../../../entrypoints/notebook/shell.css';

vi.mock('../../../components/door/own-finder.ts', () => import('./finder-double.ts'));

const WIDTH = 180;

/** How far any part of it reaches to the right, px. */
const reach = (selector: string): number => Math.max(...Array.from(document.querySelectorAll(`${selector}, ${selector} *`), (part) => part.getBoundingClientRect().right));

beforeEach(async () => {
  language.value = 'vi';
  await page.viewport(WIDTH, 640);
  return () => page.viewport(1280, 800);
});

describe('in a window of half a phone', () => {
  test('the menu of a filter lies inside', async () => {
    show(<FacetMenu label="Trạng thái" counts={{}} offered={() => Promise.resolve([['Chưa thực hiện', 970_000]])} nameOf={(value) => value} chosen={[]} onToggle={() => undefined} onClear={() => undefined} />);
    await page.getByRole('button', { name: 'Trạng thái' }).click();
    await expect.element(page.getByRole('checkbox')).toBeVisible();
    await expect.poll(() => reach('.facet-menu')).toBeLessThanOrEqual(WIDTH);
  });

  test('the sheet of how to search lies inside', async () => {
    show(<SearchSyntax onTry={() => undefined} />);
    await page.getByRole('button').first().click();
    await expect.element(page.getByText('kinh phí -dự toán')).toBeVisible();
    await expect.poll(() => reach('.search-syntax')).toBeLessThanOrEqual(WIDTH);
  });

  test('so does the way through the notebook, with thousands of tasks that are overdue', async () => {
    const notes = new Map(Array.from({ length: 1200 }, (_, number) => [`n${number}`, directive(`n${number}`, '2020-01-01')] as const));
    contents.value = { notes, documents: new Map(), briefings: new Map(), meetings: new Map() };
    show(<Navigation />);
    await expect.element(page.getByText('1.200 quá hạn')).toBeVisible();
    await expect.poll(() => reach('.navigation')).toBeLessThanOrEqual(WIDTH);
  });
});

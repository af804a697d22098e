import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FacetMenu } from '../../../entrypoints/notebook/search/facet-menu.tsx';
import { show } from '../components/stage.tsx';
import '../../../entrypoints/notebook/search/facets.css';

const UNITS = Array.from({ length: 1000 }, (_, number) => [`Xã số ${number + 1}`, 2000 - number] as const);
const offered = vi.fn(() => Promise.resolve<readonly (readonly [string, number])[]>(UNITS));
const counts = signal({});
const onToggle = vi.fn<(value: string) => void>();
const boxes = (): NodeListOf<Element> => document.querySelectorAll('.facet-menu input[type="checkbox"]');

function menu(...chosen: readonly string[]) {
  offered.mockClear();
  onToggle.mockClear();
  const Menu = () => <FacetMenu label="Đơn vị" counts={counts.value} offered={offered} nameOf={(value) => value.toUpperCase()} chosen={chosen} onToggle={onToggle} onClear={() => undefined} />;
  show(<Menu />);
}

describe('the menu of a facet', () => {
  test('looks at its values only while it is open, and says what is chosen', async () => {
    menu('Xã số 900');
    await expect.element(page.getByRole('button', { name: 'Đơn vị: XÃ SỐ 900' })).toBeVisible();
    expect(offered).not.toHaveBeenCalled();
    expect(boxes()).toHaveLength(0);
  });

  test('has the focus where one looks for a value, and puts a thousand on the screen as one comes near them', async () => {
    menu();
    await page.getByRole('button', { name: 'Đơn vị' }).click();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    const atFirst = boxes().length;
    expect(atFirst).toBeGreaterThan(0);
    expect(atFirst).toBeLessThan(500);
    await expect
      .poll(() => {
        const sheet = document.querySelector('.facet-menu')!;
        sheet.scrollTop = sheet.scrollHeight;
        return boxes().length;
      })
      .toBeGreaterThan(atFirst);
  });

  test('asks for the values anew while it is open, when there may be others', async () => {
    menu();
    await page.getByRole('button', { name: 'Đơn vị' }).click();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    offered.mockResolvedValueOnce([['Phường Bến Đò', 3]]);
    counts.value = {};
    await expect.element(page.getByRole('checkbox', { name: /^PHƯỜNG BẾN ĐÒ/ })).toBeVisible();
    expect(boxes()).toHaveLength(1);
  });

  test('stays at its button where that moves', async () => {
    show(
      <>
        <div id="above" />
        <FacetMenu label="Đơn vị" counts={counts.value} offered={offered} nameOf={(value) => value} chosen={[]} onToggle={onToggle} onClear={() => undefined} />
      </>,
    );
    await page.getByRole('button', { name: 'Đơn vị' }).click();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    document.querySelector<HTMLElement>('#above')!.style.height = '90px';
    const gap = (): number => document.querySelector('.facet-menu')!.getBoundingClientRect().top - document.querySelector('.facet-pill')!.getBoundingClientRect().bottom;
    await expect.poll(gap).toBe(4);
  });

  test('gives the focus back to its button', async () => {
    menu();
    await page.getByRole('button', { name: 'Đơn vị' }).click();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Đơn vị' })).toHaveFocus();
    await expect.poll(() => boxes().length).toBe(0);
  });

  test('finds one that is far below, and lets it be ticked', async () => {
    menu();
    await page.getByRole('button', { name: 'Đơn vị' }).click();
    await page.getByRole('textbox').fill('xa so 987');
    await page.getByRole('checkbox', { name: /^XÃ SỐ 987/ }).click();
    expect(onToggle.mock.calls).toEqual([['Xã số 987']]);
    await page.getByRole('textbox').fill('không có');
    await expect.element(page.getByText('Không có giá trị nào như vậy.')).toBeVisible();
  });
});

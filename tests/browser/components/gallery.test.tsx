import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { language, setAppearance } from '../../../components/index.ts';
import { Gallery } from './gallery.tsx';
import { show } from './stage.tsx';

const WIDTHS = [320, 372, 720, 1280] as const;
const THEMES = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA and its own good practice, in one line a rule. */
async function violations(root: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`);
}

/** Everything that a person presses or types into, if it is in sight. */
function controls(root: HTMLElement): HTMLElement[] {
  const all = root.querySelectorAll<HTMLElement>('button, textarea, select, .input, .segmented label, input[role="switch"]');
  return Array.from(all).filter((control) => control.checkVisibility({ visibilityProperty: true }));
}

describe('the gallery of all pieces', () => {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      test(`has nothing against axe, nothing cut off and no small target: ${theme}, ${width} px`, async () => {
        await page.viewport(width, 900);
        setAppearance(theme);
        const root = show(<Gallery />);
        await document.fonts.ready;

        expect(await violations(root)).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        const small = controls(root).filter((control) => control.getBoundingClientRect().height < 24 || control.getBoundingClientRect().width < 24);
        expect(small.map((control) => control.outerHTML)).toEqual([]);
      });
    }
  }

  test('leaves room for stacked marks: the ink of a line is never higher than its box', async () => {
    const root = show(<Gallery />);
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d')!;
    const lines = root.querySelectorAll<HTMLElement>('[data-stacked-marks] :is(button, .chip-text, h1, blockquote)');
    expect(lines.length).toBe(5);
    for (const line of lines) {
      const style = getComputedStyle(line);
      context.font = style.font;
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText('ỂỮỘẨỖẬẶỷựọgy');
      expect(above + below, line.outerHTML).toBeLessThanOrEqual(Number.parseFloat(style.lineHeight));
      expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight + 1);
    }
  });

  test('speaks its own faces, not those of the machine', async () => {
    show(<Gallery />);
    await document.fonts.ready;
    const loaded = new Set(Array.from(document.fonts, (face) => (face.status === 'loaded' ? face.family.replaceAll('"', '') : '')));
    expect(loaded).toContain('Be Vietnam Pro');
    expect(loaded).toContain('Source Serif 4');
  });

  test('says everything of ours anew when the language changes', async () => {
    const root = show(<Gallery />);
    expect(root.querySelector('.suggestion-card')?.textContent).toContain('Bỏ qua');
    language.value = 'en';
    try {
      await expect.poll(() => root.querySelector('.suggestion-card')?.textContent).toContain('Skip');
    } finally {
      language.value = 'vi';
    }
  });
});

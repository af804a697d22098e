import { inflateSync } from 'node:zlib';
import { OwnScreen, expect, selectWithMouse, test } from './kit/index.ts';
import { acceptAll, openNotebook } from './journeys/acts.ts';
import { clickMark } from './journeys/marks.ts';
import { REPORT } from './pages.ts';

const FIGURE = 'Tính đến hết tháng 11, Văn phòng đã tiếp nhận, xử lý 12.480 hồ sơ, đúng hạn 98,6%';

/** What the pages of a PDF draw, operator by operator (ISO 32000-1, 7.8.2). */
function drawnBy(pdf: Buffer): string[] {
  const drawn: string[] = [];
  for (const { 0: head, index } of pdf.toString('latin1').matchAll(/>>\s*stream\r?\n/g)) {
    const begin = index + head.length;
    const content = unpacked(pdf.subarray(begin, pdf.indexOf('endstream', begin)));
    // Others are fonts, pictures and tables.
    if (/\bTf\b/.test(content)) drawn.push(...content.split('\n'));
  }
  return drawn;
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** The numbers of the glyphs that are set, one after the other. */
const glyphsOf = (drawn: readonly string[]): string => drawn.flatMap((operator) => /<([0-9A-F]+)> Tj$/.exec(operator)?.[1] ?? []).join('');

/** The rectangles of the thickness of a mark's line. */
const linesOf = (drawn: readonly string[]): string[] => drawn.filter((operator) => operator.endsWith(' 1 re'));

test('a printed page keeps its marks, and nothing else of ours', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const plain = drawnBy(await page.pdf());
  expect(glyphsOf(plain)).not.toBe('');
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, FIGURE);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('s');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
  const marked = drawnBy(await page.pdf());
  expect(glyphsOf(marked)).toBe(glyphsOf(plain));
  expect(linesOf(marked).length).toBeGreaterThan(linesOf(plain).length);

  await clickMark(page, FIGURE);
  await own.see('dialog', 'Ghi chú trên trang');
  const withCard = drawnBy(await page.pdf());
  expect([glyphsOf(withCard), linesOf(withCard)]).toEqual([glyphsOf(marked), linesOf(marked)]);
});

test('what the notebook shows is printed, and nothing to press', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  const notebook = await openNotebook(panel);
  const printed = async (view: string, heading: string): Promise<number> => {
    await notebook.goto(extension.addressOf(`notebook.html#/${view}`));
    await expect(notebook.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    return glyphsOf(drawnBy(await notebook.pdf())).length;
  };
  const tasks = await printed('nhiem-vu', 'Nhiệm vụ');
  expect(tasks).toBeGreaterThan(await printed('cuoc-hop', 'Cuộc họp'));
  await printed('nhiem-vu', 'Nhiệm vụ');
  await notebook.getByRole('row').getByRole('link').first().click();
  await expect(notebook.getByRole('complementary', { name: 'Ghi chú' })).toBeVisible();
  expect(glyphsOf(drawnBy(await notebook.pdf())).length).toBeGreaterThan(tasks);
});

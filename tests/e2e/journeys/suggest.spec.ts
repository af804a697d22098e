import type { Locator, Page } from 'playwright-core';
import { expectedDirectives } from '../../fixtures/portal/expected.ts';
import { expect, pointedOut, suggested, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { expectMarks } from './marks.ts';
import { expectNotes, listedNotes } from './panel.ts';

/** The directives that a reader finds in the report, with the lead-in to a list, of which people disagree whether it is one. */
const DIRECTIVES = expectedDirectives('report');
const TEXTS = DIRECTIVES.map(({ text }) => text);
const ACCEPTED = 0;
const CORRECTED = 1;
const DISMISSED = 2;
const ALL_ACCEPTED = TEXTS.filter((_, index) => index !== DISMISSED);
const CORRECT_UNIT = 'Văn phòng Ủy ban nhân dân tỉnh';

const cards = (panel: Page): Locator => panel.getByRole('article', { name: 'Gợi ý chỉ đạo' });
const cardOf = (panel: Page, text: string): Locator => cards(panel).filter({ hasText: text });

/** The panel suggests what a reader finds, in page order, each with who, by when and why. */
async function expectSuggestions(page: Page, panel: Page): Promise<void> {
  await expect(cards(panel)).toHaveCount(TEXTS.length);
  for (const [index, { text, speaker, leadUnit, deadline }] of DIRECTIVES.entries()) {
    const card = cards(panel).nth(index);
    await expect(card.getByRole('blockquote')).toHaveText(text);
    await expect(card).toContainText(speaker);
    if (leadUnit !== undefined) await expect(card).toContainText(leadUnit);
    if (deadline?.due !== undefined) await expect(card).toContainText(deadline.due.split('-').reverse().join('/'));
    await expect(card).toContainText('Vì sao gợi ý: ');
  }
  await expect.poll(async () => (await suggested(page)).length).toBe(TEXTS.length);
}

/** All are notes but the one that was passed over; the corrected one has the unit that was typed. */
async function expectAccepted(page: Page, panel: Page): Promise<void> {
  await expectNotes(panel, ALL_ACCEPTED.map((text) => `Chỉ đạo: ${text}`));
  await expect(listedNotes(panel).nth(CORRECTED)).toContainText(`Khúc Đình Vĩnh → ${CORRECT_UNIT}`);
  await expectMarks(page, { directive: ALL_ACCEPTED });
  expect(await suggested(page)).toEqual([]);
}

test('suggest, with the mouse', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await expectSuggestions(page, panel);

  await cards(panel).nth(ACCEPTED).getByRole('button', { name: 'Nhận' }).click();
  await expectMarks(page, { directive: [TEXTS[ACCEPTED]!] });
  await cardOf(panel, TEXTS[CORRECTED]!).getByRole('button', { name: 'Sửa' }).click();
  await panel.getByRole('combobox', { name: 'Chủ trì' }).fill(CORRECT_UNIT);
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await expectMarks(page, { directive: [TEXTS[ACCEPTED]!, TEXTS[CORRECTED]!] });
  await cardOf(panel, TEXTS[DISMISSED]!).getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(cards(panel)).toHaveCount(TEXTS.length - 3);

  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expectAccepted(page, panel);
  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await expectNotes(panel, [TEXTS[ACCEPTED]!, TEXTS[CORRECTED]!].map((text) => `Chỉ đạo: ${text}`));
  await expect(cards(panel)).toHaveCount(TEXTS.length - 3);
  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expectAccepted(page, panel);
});

/** What the panel suggests, in its order. */
const quotes = (panel: Page): Promise<string[]> => cards(panel).getByRole('blockquote').allTextContents();
/** The first suggestion cut before this word. */
const CUT_WORD = 'báo';
const PARTS = [TEXTS[0]!.slice(0, TEXTS[0]!.indexOf(` ${CUT_WORD} `)), TEXTS[0]!.slice(TEXTS[0]!.indexOf(`${CUT_WORD} `))];

test('suggestions are shaped, with the mouse', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  const menuOf = (index: number): Promise<void> => cards(panel).nth(index).getByRole('button', { name: 'Thao tác khác với gợi ý' }).click();
  await expectSuggestions(page, panel);

  await cards(panel).first().getByRole('blockquote').hover();
  await expect.poll(() => pointedOut(page)).toBe(TEXTS[0]);
  await menuOf(0);
  await panel.getByRole('menuitem', { name: 'Chia đôi' }).click();
  await panel.getByText(`${CUT_WORD} `, { exact: true }).click();
  await panel.getByRole('button', { name: 'Chia ở đây' }).click();
  await expect.poll(() => quotes(panel)).toEqual([...PARTS, ...TEXTS.slice(1)]);
  await expect.poll(async () => (await suggested(page)).length).toBe(TEXTS.length + 1);
  await menuOf(0);
  await panel.getByRole('menuitem', { name: 'Ghép với câu sau trên trang' }).click();
  await expect.poll(() => quotes(panel)).toEqual(TEXTS);
  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => quotes(panel)).toEqual([...PARTS, ...TEXTS.slice(1)]);

  await cards(panel).nth(1).getByRole('button', { name: 'Bỏ qua' }).click();
  await panel.getByText('Gợi ý đã bỏ (1)').click();
  await panel.getByRole('button', { name: 'Đưa lại' }).click();
  await expect.poll(() => quotes(panel)).toEqual([...PARTS, ...TEXTS.slice(1)]);
  await cards(panel).first().getByRole('button', { name: 'Nhận' }).click();
  await expectMarks(page, { directive: [PARTS[0]!] });
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('suggest, with the keyboard', async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    const panel = await extension.openPanel(page);
    await expectSuggestions(page, panel);

    await panel.keyboard.press('j');
    await expect(cards(panel).nth(0)).toBeFocused();
    await panel.keyboard.press('Enter');
    await expectMarks(page, { directive: [TEXTS[ACCEPTED]!] });
    await expect(cardOf(panel, TEXTS[CORRECTED]!)).toBeFocused();
    await panel.keyboard.press('s');
    await expect(panel.getByRole('combobox', { name: 'Người chỉ đạo' })).toBeFocused();
    await tabTo(panel, panel.getByRole('combobox', { name: 'Chủ trì' }));
    await panel.keyboard.press('Control+a');
    await panel.keyboard.type(CORRECT_UNIT);
    await panel.keyboard.press('Control+Enter');
    await expectMarks(page, { directive: [TEXTS[ACCEPTED]!, TEXTS[CORRECTED]!] });
    await expect(cardOf(panel, TEXTS[DISMISSED]!)).toBeFocused();
    await panel.keyboard.press('b');
    await expect(cards(panel)).toHaveCount(TEXTS.length - 3);

    await pressByKey(panel, panel.getByRole('button', { name: /^Nhận tất cả/ }), 'Shift+Tab');
    await expectAccepted(page, panel);
    await panel.keyboard.press('Control+z');
    await expectNotes(panel, [TEXTS[ACCEPTED]!, TEXTS[CORRECTED]!].map((text) => `Chỉ đạo: ${text}`));
    await panel.keyboard.press('Control+z');
    await expect(cardOf(panel, TEXTS[DISMISSED]!)).toBeVisible();
    await expect(cards(panel)).toHaveCount(TEXTS.length - 2);
  });

  test('suggestions are shaped, with the keyboard, and stay so after the panel was closed', async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    const panel = await extension.openPanel(page);
    await expectSuggestions(page, panel);
    await panel.keyboard.press('j');
    await expect.poll(() => pointedOut(page)).toBe(TEXTS[0]);
    await panel.keyboard.press('c');
    const place = panel.getByRole('slider', { name: 'Chỗ chia câu' });
    await expect(place).toBeFocused();
    await panel.keyboard.press('Home');
    while (!(await place.getAttribute('aria-valuetext'))?.includes(`: ${CUT_WORD} `)) await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Enter');
    await expect.poll(() => quotes(panel)).toEqual([...PARTS, ...TEXTS.slice(1)]);
    await expect(cards(panel).first()).toBeFocused();
    await panel.keyboard.press('b');
    await expect.poll(() => quotes(panel)).toEqual([PARTS[1], ...TEXTS.slice(1)]);
    await panel.close();

    const again = await extension.openPanel(page);
    await expect.poll(() => quotes(again)).toEqual([PARTS[1], ...TEXTS.slice(1)]);
    await pressByKey(again, again.getByText('Gợi ý đã bỏ (1)'));
    await pressByKey(again, again.getByRole('button', { name: 'Đưa lại' }));
    await expect.poll(() => quotes(again)).toEqual([...PARTS, ...TEXTS.slice(1)]);
    await again.keyboard.press('Control+z');
    await again.keyboard.press('Control+z');
    await again.keyboard.press('Control+z');
    await expect.poll(() => quotes(again)).toEqual(TEXTS);
  });
});

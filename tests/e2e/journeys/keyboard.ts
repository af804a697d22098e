import type { Locator, Page } from 'playwright-core';

/** The keyboard does not come to what a test wants to use. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

const hasFocus = (control: Locator): Promise<boolean> => control.evaluate((element) => element === element.ownerDocument.activeElement);

/** More steps than any of our screens has places to stop at. */
const STEPS = 250;

type Step = 'Tab' | 'Shift+Tab' | 'ArrowDown';

/**
 * Goes to a control as the keyboard does, one stop after the other.
 * @throws NotReached
 */
export async function tabTo(page: Page, control: Locator, key: Step = 'Tab'): Promise<void> {
  await control.waitFor();
  for (let step = 0; step < STEPS; step += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press(key);
  }
  throw new NotReached(`${key} does not come to ${String(control)}`);
}

/** Goes to a button or link and presses it. */
export async function pressByKey(page: Page, control: Locator, key: Step = 'Tab'): Promise<void> {
  await tabTo(page, control, key);
  await page.keyboard.press('Enter');
}

import type { Page } from 'playwright-core';
import { OwnScreen } from '../kit/index.ts';
import { selectAtOnce } from './passages.ts';
import type { Said } from './model.ts';

/** Categories with the letters that mark them on a page. */
export const LETTERS = { directive: 'd', figure: 's', result: 'k' } as const;
export type Marked = keyof typeof LETTERS;

/** A new note of a category, before anything is written into it. */
export function newNote(category: Marked): Said {
  return { category, comment: '', ...(category === 'directive' && { status: 'open' }) };
}

/** A tab of the portal in which a person marks. */
export class PortalTab {
  readonly page: Page;
  readonly #own: OwnScreen;
  /** How often the screen said that something was not saved, and was told to try again. */
  retries = 0;

  private constructor(page: Page, own: OwnScreen) {
    this.page = page;
    this.#own = own;
  }

  static async open(page: Page, address: string): Promise<PortalTab> {
    await page.goto(address);
    return new PortalTab(page, await OwnScreen.of(page));
  }

  /** Marks a passage by its letter. Done when the screen says that it is saved; a failure that it tells is tried again. */
  async mark(passage: string, category: Marked): Promise<void> {
    let outcome = await this.tryToMark(passage, category);
    while (outcome === 'failed') outcome = await this.#tryAgain();
  }

  /** As `mark`, but a failure is left as it stands on the screen. */
  async tryToMark(passage: string, category: Marked): Promise<'saved' | 'failed'> {
    await selectAtOnce(this.page, passage);
    await this.#own.see('toolbar', 'Đánh dấu');
    await this.page.keyboard.press(LETTERS[category]);
    return this.#answer();
  }

  /** Presses what stands beside a failure, until the screen says that it is saved. */
  async retry(): Promise<void> {
    while ((await this.#tryAgain()) === 'failed');
  }

  async #tryAgain(): Promise<'saved' | 'failed'> {
    this.retries += 1;
    await this.#own.press('button', 'Thử lại');
    return this.#answer();
  }

  /** Waits for what the screen says of the last mark. */
  async #answer(): Promise<'saved' | 'failed'> {
    return (await this.#own.seeOneOf('button', ['Hoàn tác', 'Thử lại'])) === 'Hoàn tác' ? 'saved' : 'failed';
  }

  /** Takes the last mark back. Done when its bar is gone. */
  async undoLast(): Promise<void> {
    await this.page.keyboard.press('z');
    await this.#own.gone('button', 'Hoàn tác');
  }
}

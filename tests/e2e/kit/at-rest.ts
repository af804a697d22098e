import type { Page } from 'playwright-core';

/** A place in the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What floats beside a passage follows it in the next frame. */
const FRAMES = 2;

/**
 * Where something stands once it has stood there for some frames: where a page is just made narrower or wider by the panel,
 * a person does not click where something has only just been.
 */
export async function atRest(page: Page, place: () => Promise<Point>): Promise<Point> {
  let last = await place();
  for (;;) {
    await page.evaluate(async (frames) => {
      for (let frame = 0; frame < frames; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, FRAMES);
    const now = await place();
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
}

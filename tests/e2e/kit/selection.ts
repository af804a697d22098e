import type { Page } from 'playwright-core';
import type { Point } from './at-rest.ts';

/** The page has no such text, or selecting took in something else. */
export class TextNotSelected extends Error {
  override readonly name = 'TextNotSelected';
}

const WHITE_SPACE = /\s+/g;
const folded = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

/**
 * Scrolls the first place of a text into view and gives the points before its first and after its last character,
 * in CSS pixels of the viewport. White space counts as one space; the text may run over several elements.
 */
async function endsOf(page: Page, text: string): Promise<{ readonly start: Point; readonly end: Point }> {
  const ends = await page.evaluate(async (wanted) => {
    /** A text node that adds to the text: from `begin` on, without a space at its start if the text ended with one. */
    interface Piece {
      readonly node: Text;
      readonly begin: number;
      readonly afterSpace: boolean;
    }
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    let afterSpace = false;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style, noscript, template') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) continue;
      const whole: string = node.data.replace(/\s+/g, ' ');
      const part: string = afterSpace && whole.startsWith(' ') ? whole.slice(1) : whole;
      if (part === '') continue;
      pieces.push({ node, begin: length, afterSpace });
      parts.push(part);
      length += part.length;
      afterSpace = part.endsWith(' ');
    }
    const placeOf = (index: number): { readonly node: Text; readonly offset: number } | undefined => {
      const piece = pieces.findLast(({ begin }) => begin <= index);
      if (!piece) return undefined;
      let at = piece.begin;
      let wasSpace = piece.afterSpace;
      for (let offset = 0; offset < piece.node.length; offset += 1) {
        const isSpace = /\s/.test(piece.node.data.charAt(offset));
        if (!(isSpace && wasSpace)) {
          if (at === index) return { node: piece.node, offset };
          at += 1;
        }
        wasSpace = isSpace;
      }
      return undefined;
    };
    const from = parts.join('').indexOf(wanted);
    const first = placeOf(from);
    const last = placeOf(from + wanted.length - 1);
    if (from < 0 || first === undefined || last === undefined) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What floats beside a passage follows it in the next frame; a person does not click where it has only just been.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const box = (place: { readonly node: Text; readonly offset: number }): DOMRect => {
      range.setStart(place.node, place.offset);
      range.setEnd(place.node, place.offset + 1);
      return range.getBoundingClientRect();
    };
    const left = box(first);
    const right = box(last);
    return {
      start: { x: left.left + 0.5, y: left.top + left.height / 2 },
      end: { x: right.right - 0.5, y: right.top + right.height / 2 },
    };
  }, folded(text));
  if (ends === undefined) throw new TextNotSelected(`The page has no text "${text}"`);
  return ends;
}

const selected = async (page: Page): Promise<string> => folded(await page.evaluate(() => String(getSelection())));

/**
 * Selects a passage by dragging the mouse over it.
 * @throws TextNotSelected
 */
export async function selectWithMouse(page: Page, text: string): Promise<void> {
  const { start: clicked } = await endsOf(page, text);
  // A click first: pressing on what is already selected would drag it.
  await page.mouse.click(clicked.x, clicked.y);
  // A panel that opened meanwhile has made the page narrower.
  const { start, end } = await endsOf(page, text);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  const taken = await selected(page);
  if (taken !== folded(text)) throw new TextNotSelected(`The mouse selected "${taken}" instead of "${text}"`);
}

/**
 * Selects a passage with Shift and the arrow keys, from a caret set before it. The browser must have been launched with
 * caret browsing.
 * @throws TextNotSelected
 */
export async function selectWithKeyboard(page: Page, text: string): Promise<void> {
  const { start } = await endsOf(page, text);
  await page.mouse.click(start.x, start.y);
  const wanted = folded(text);
  const characters = [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(wanted)].length;
  for (let pressed = 0; pressed < characters; pressed += 1) await page.keyboard.press('Shift+ArrowRight');
  // Between two paragraphs lies one more step than the text has characters.
  for (let extra = 0; extra < 10 && (await selected(page)) !== wanted; extra += 1) await page.keyboard.press('Shift+ArrowRight');
  const taken = await selected(page);
  if (taken !== wanted) throw new TextNotSelected(`The keys selected "${taken}" instead of "${text}"`);
}

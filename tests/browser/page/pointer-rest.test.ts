import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PointerRest } from '../../../components/page/pointer-rest.ts';
import type { Note } from '../../../utils/model/index.ts';

const note = { id: 'n1' } as Note;
const other = { id: 'n2' } as Note;

let life: AbortController;
let host: HTMLElement;
/** Two marked boxes and one without a mark. */
let boxes: Record<'first' | 'second' | 'plain', HTMLElement>;
const marks = signal<readonly Note[]>([]);
const notesAt = vi.fn((document: Document, x: number, y: number): readonly Note[] => {
  const at = document.elementFromPoint(x, y);
  return at === boxes.first ? [note] : at === boxes.second ? [other] : [];
});
let told: string[];
let hinted: readonly Note[] = [];

function box(): HTMLElement {
  const element = document.createElement('div');
  element.style.height = '40px';
  document.body.append(element);
  return element;
}

beforeEach(() => {
  life = new AbortController();
  boxes = { first: box(), second: box(), plain: box() };
  host = box();
  told = [];
  marks.value = [];
  hinted = [];
  notesAt.mockClear();
  const pointAt = (notes: readonly Note[]): void => {
    hinted = notes;
    told.push(notes.map(({ id }) => id).join());
  };
  const controller = {
    marks,
    notesAt,
    pointAt,
    get hinted() {
      return hinted;
    },
  };
  new PointerRest(controller, host, life.signal).enter(document);
});

afterEach(() => {
  life.abort();
  for (const element of [...Object.values(boxes), host]) element.remove();
});

test('a page without marks is not listened to, before there are any and after', async () => {
  const listened = vi.spyOn(document, 'addEventListener');
  await userEvent.hover(boxes.first);
  await userEvent.hover(boxes.plain);
  expect(notesAt).not.toHaveBeenCalled();
  marks.value = [note];
  expect(listened.mock.calls.map(([type]) => type)).toContain('pointermove');
  await userEvent.hover(boxes.first);
  await expect.poll(() => told).toEqual(['n1']);
  marks.value = [];
  expect(told).toEqual(['n1', '']);
  notesAt.mockClear();
  await userEvent.hover(boxes.second);
  await userEvent.hover(boxes.first);
  expect(notesAt).not.toHaveBeenCalled();
  listened.mockRestore();
});

test('over text without marks no timer is set', async () => {
  marks.value = [note];
  await userEvent.hover(host);
  const timers = vi.spyOn(globalThis, 'setTimeout');
  notesAt.mockClear();
  await userEvent.hover(boxes.plain);
  await expect.poll(() => notesAt.mock.calls.length, { interval: 20 }).toBeGreaterThan(0);
  const own = timers.mock.calls.filter(([, after]) => after === 150);
  timers.mockRestore();
  expect(own).toEqual([]);
});

test('the mark on which the pointer rests is told once, the next after it, and that it was left', async () => {
  marks.value = [note, other];
  await userEvent.hover(boxes.first, { position: { x: 5, y: 5 } });
  await expect.poll(() => told).toEqual(['n1']);
  await userEvent.hover(boxes.first, { position: { x: 25, y: 15 } });
  await userEvent.hover(boxes.second);
  await expect.poll(() => told).toEqual(['n1', 'n2']);
  await userEvent.hover(boxes.plain);
  await expect.poll(() => told).toEqual(['n1', 'n2', '']);
});

test('the hint stays while the pointer is on it', async () => {
  marks.value = [note];
  await userEvent.hover(boxes.first);
  await expect.poll(() => told).toEqual(['n1']);
  await userEvent.hover(host);
  await userEvent.hover(host, { position: { x: 3, y: 3 } });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).not.toContain('');
  await userEvent.hover(boxes.plain);
  await expect.poll(() => told.at(-1)).toBe('');
});

test('a press and scrolling take it away at once; events that the page makes up do nothing', async () => {
  marks.value = [note];
  boxes.first.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 5, clientY: boxes.first.getBoundingClientRect().top + 5 }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(notesAt).not.toHaveBeenCalled();
  await userEvent.hover(boxes.first);
  await expect.poll(() => told).toEqual(['n1']);
  await userEvent.click(boxes.first);
  expect(told[1]).toBe('');
  await userEvent.hover(boxes.first, { position: { x: 5, y: 5 } });
  await expect.poll(() => told.at(-1)).toBe('n1');
  document.dispatchEvent(new Event('scroll'));
  expect(told.at(-1)).toBe('');
});

import { expect, test } from 'vitest';
import { placementOf } from '../../../components/page/placement.ts';
import type { PassageBox } from '../../../components/page/view.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const line = (left: number, top: number): PassageBox => ({ whole: box(left, top, left + 200, top + 20), end: box(left, top, left + 200, top + 20) });
const passage = (left: number, top: number, right: number, bottom: number): PassageBox => ({
  whole: box(left, top, right, bottom),
  end: box(left, bottom - 20, left + 100, bottom),
});

test.each([
  ['below a line', line(100, 100), { x: 100, y: 128 }],
  ['above a line at the foot of the window', line(100, 700), { x: 100, y: 392 }],
  ['above all of a passage, not only its last line', passage(100, 400, 900, 700), { x: 100, y: 92 }],
  ['to the right of a high passage', passage(20, 100, 500, 700), { x: 508, y: 400 }],
  ['to the left of a high passage', passage(500, 100, 980, 700), { x: 92, y: 400 }],
  ['lower than it would be, below a high and broad passage', passage(20, 100, 980, 600), { x: 20, y: 608, room: 184 }],
  ['lower than it would be, above a high and broad passage', passage(20, 250, 980, 760), { x: 20, y: 8, room: 234 }],
  ['at the last line of a passage that leaves no room', passage(20, -500, 980, 760), { x: 20, y: 432, isOver: true }],
  ['inside the window, beside a line at its edge', line(900, 100), { x: 592, y: 128 }],
  ['gone with its line, where that was scrolled away', line(100, -200), { x: 100, y: -172 }],
])('stands %s', (_name, beside, expected) => {
  expect(placementOf(beside, CARD, WINDOW)).toEqual(expected);
});

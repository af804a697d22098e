import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Settling } from '../../../utils/page/settling.ts';

let settled: number;
let life: AbortController;
let settling: Settling;
beforeEach(() => {
  vi.useFakeTimers();
  settled = 0;
  life = new AbortController();
  settling = new Settling(() => (settled += 1), life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('nothing is waited for until something is missing', () => {
  settling.touched();
  expect(settling.isOver).toBe(true);
  settling.begin();
  expect(settling.isOver).toBe(false);
});

test('it is over when the page has rested, once', () => {
  settling.begin();
  vi.advanceTimersByTime(1000);
  settling.touched();
  vi.advanceTimersByTime(1000);
  expect(settling.isOver).toBe(false);
  vi.advanceTimersByTime(1000);
  expect([settling.isOver, settled]).toEqual([true, 1]);
  settling.touched();
  vi.runAllTimers();
  expect(settled).toBe(1);
});

test('it is over in the end on a page that never rests', () => {
  settling.begin();
  for (let passed = 0; passed < 20_000; passed += 500) {
    settling.touched();
    vi.advanceTimersByTime(500);
  }
  expect([settling.isOver, settled]).toEqual([true, 1]);
});

test('nobody is told when the page has gone', () => {
  settling.begin();
  life.abort();
  vi.runAllTimers();
  expect(settled).toBe(0);
});

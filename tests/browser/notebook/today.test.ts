import { expect, onTestFinished, test, vi } from 'vitest';
import { followDay, today } from '../../../entrypoints/notebook/contents/today.ts';

test('the day moves on past midnight on a page that stays in sight, and at once on one that is looked at again', () => {
  vi.useFakeTimers({ now: new Date(2026, 11, 30, 23, 59, 30), toFake: ['Date', 'setInterval', 'clearInterval'] });
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    vi.useRealTimers();
  });
  followDay(life.signal);
  expect(today.value).toBe('2026-12-30');
  vi.advanceTimersByTime(60_000);
  expect(today.value).toBe('2026-12-31');
  vi.setSystemTime(new Date(2027, 0, 1, 7));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(today.value).toBe('2027-01-01');
  life.abort();
  vi.advanceTimersByTime(86_400_000);
  expect(today.value).toBe('2027-01-01');
});

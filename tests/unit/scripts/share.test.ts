import { describe, expect, test } from 'vitest';
import { shown, sumOf, wilson } from '../../../scripts/evaluate/share.ts';

describe('wilson', () => {
  test.each([
    [{ part: 81, whole: 263 }, [0.255, 0.366]],
    [{ part: 15, whole: 148 }, [0.0624, 0.1605]],
    [{ part: 0, whole: 20 }, [0, 0.161]],
    [{ part: 20, whole: 20 }, [0.839, 1]],
    [{ part: 0, whole: 0 }, [0, 1]],
  ])('%o: the interval of Newcombe’s tables (1998)', (share, [low, high]) => {
    const interval = wilson(share);
    expect(interval[0]).toBeCloseTo(low!, 3);
    expect(interval[1]).toBeCloseTo(high!, 3);
  });
});

test('shares are shown with interval and counts, and add up', () => {
  expect(shown(sumOf([{ part: 15, whole: 100 }, { part: 0, whole: 48 }]))).toBe('0.101 [0.062, 0.160] 15/148');
  expect(shown({ part: 0, whole: 0 })).toBe('-');
});

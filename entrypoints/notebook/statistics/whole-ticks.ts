/** Steps that people count in. */
const STEPS = [1, 2, 5];
const MOST_STEPS = 5;

/** Whole numbers from 0 on, not beyond `most`, evenly apart by 1, 2 or 5 of a power of ten. @param most at least 1 */
export function wholeTicks(most: number): number[] {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most / MOST_STEPS)));
  const step = [...STEPS, 10].map((one) => one * power).find((one) => most / one <= MOST_STEPS)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

import { expect, test } from 'vitest';
import { type Example, fitLogisticRegression } from '../../../scripts/train/logistic-regression.ts';

const having = (features: readonly number[], positive: number, negative: number): Example[] => [
  ...Array.from({ length: positive }, () => ({ features, isPositive: true })),
  ...Array.from({ length: negative }, () => ({ features, isPositive: false })),
];

test('without a penalty the odds of each group are those of its examples', () => {
  const { weights, bias } = fitLogisticRegression([...having([], 10, 30), ...having([0], 30, 10), ...having([1], 20, 20)], 2, 0);
  expect(bias).toBeCloseTo(Math.log(10 / 30), 3);
  expect(bias + weights[0]!).toBeCloseTo(Math.log(30 / 10), 3);
  expect(bias + weights[1]!).toBeCloseTo(0, 3);
});

test('at the fit the slope of each weight is what the penalty holds against it', () => {
  const examples = [...having([0, 1], 7, 2), ...having([1], 3, 9), ...having([0], 12, 1), ...having([], 2, 20)];
  const penalty = 1.5;
  const { weights, bias } = fitLogisticRegression(examples, 2, penalty);
  for (const feature of [0, 1]) {
    let slope = penalty * weights[feature]!;
    for (const { features, isPositive } of examples) {
      if (!features.includes(feature)) continue;
      const margin = bias + features.reduce((sum, one) => sum + weights[one]!, 0);
      slope += 1 / (1 + Math.exp(-margin)) - Number(isPositive);
    }
    expect(slope).toBeCloseTo(0, 2);
  }
});

test('a penalty keeps weights finite where examples can be told apart', () => {
  const { weights } = fitLogisticRegression([...having([0], 50, 0), ...having([], 0, 50)], 1, 2);
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[0]).toBeLessThan(10);
});

/** An example: the numbers of the features that it has, and whether it is one of what is looked for. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
}

export interface Fit {
  /** By number of the feature. */
  readonly weights: Float64Array;
  readonly bias: number;
}

const SWEEPS = 200;
/** A step that moves no weight by more ends the search. */
const SETTLED = 1e-4;
/** No weight moves further in one step. */
const LONGEST_STEP = 1;

/**
 * Fits a logistic regression with a ridge penalty, one weight after another by Newton's step (Genkin, Lewis and Madigan,
 * "Large-scale Bayesian logistic regression for text categorization", 2007). The same examples give the same fit.
 * @param penalty on half the square of each weight; the bias has none
 */
export function fitLogisticRegression(examples: readonly Example[], featureCount: number, penalty: number): Fit {
  const having = columnsOf(examples, featureCount);
  const everyone = examples.map((_, i) => i);
  const margins = new Float64Array(examples.length);
  const weights = new Float64Array(featureCount);
  let bias = 0;
  const step = (column: readonly number[], weight: number, ridge: number): number => {
    let slope = ridge * weight;
    let curvature = ridge;
    for (const i of column) {
      const odds = 1 / (1 + Math.exp(-margins[i]!));
      slope += odds - Number(examples[i]!.isPositive);
      curvature += odds * (1 - odds);
    }
    const moved = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / Math.max(curvature, Number.EPSILON)));
    for (const i of column) margins[i]! += moved;
    return moved;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let furthest = 0;
    const move = (moved: number): number => {
      furthest = Math.max(furthest, Math.abs(moved));
      return moved;
    };
    bias += move(step(everyone, bias, 0));
    for (const [feature, column] of having.entries()) weights[feature]! += move(step(column, weights[feature]!, penalty));
    if (furthest < SETTLED) break;
  }
  return { weights, bias };
}

/** Which examples have each feature. */
function columnsOf(examples: readonly Example[], featureCount: number): number[][] {
  const columns: number[][] = Array.from({ length: featureCount }, () => []);
  for (const [i, { features }] of examples.entries()) for (const feature of features) columns[feature]!.push(i);
  return columns;
}

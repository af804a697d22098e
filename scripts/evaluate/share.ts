/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

const Z = 1.96;

/** Wilson's score interval for a share, with 95 % confidence: E. B. Wilson, 1927. From 0 to 1 where nothing was counted. */
export function wilson({ part, whole }: Share): readonly [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const share = part / whole;
  const centre = share + Z ** 2 / (2 * whole);
  const spread = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** "0.912 [0.871, 0.941] 145/159". */
export function shown(share: Share): string {
  if (share.whole === 0) return '-';
  const [low, high] = wilson(share);
  return `${(share.part / share.whole).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${share.part}/${share.whole}`;
}

export function sumOf(shares: readonly Share[]): Share {
  return { part: shares.reduce((sum, { part }) => sum + part, 0), whole: shares.reduce((sum, { whole }) => sum + whole, 0) };
}

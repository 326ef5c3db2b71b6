/** How many of how many. */
export interface Share {
  count: number;
  of: number;
  /** 0 to 1; like its interval `null` of nothing. */
  share: number | null;
  /** The Wilson 95% interval. */
  low: number | null;
  high: number | null;
  /** `of` is less than the least cell. */
  weak: boolean;
}

/** Standard deviations of the normal distribution within which 95% lies. */
export const z: number = 1.959963984540054;

/** Returns a share with its interval. */
export function shareOf(count: number, of: number, leastCell: number): Share {
  const interval = wilsonInterval(count, of);
  return {
    count,
    of,
    share: of === 0 ? null : count / of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    weak: of < leastCell,
  };
}

/**
 * Returns the 95% interval of a share (Wilson 1927, without continuity correction): it stays between 0
 * and 1 and holds for small counts too. `null` of nothing.
 */
export function wilsonInterval(count: number, of: number): { low: number; high: number } | null {
  if (of === 0) return null;
  const share = count / of;
  const square = z ** 2 / of;
  const center = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share) + square / 4) / of);
  // At the ends the formula is exact, and its rounding is not.
  const low = count === 0 ? 0 : (center - half) / (1 + square);
  const high = count === of ? 1 : (center + half) / (1 + square);
  return { low, high };
}

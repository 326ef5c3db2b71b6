import { z } from '../numbers/share';

/** How a share changed, and how sure that is. */
export interface ShareChange {
  /** The later share less the earlier one: -1 to 1. */
  change: number;
  /** Its 95% interval. */
  low: number;
  high: number;
  /** The chance of a change of this size or more, up or down, if nothing changed. */
  p: number;
}

/**
 * Tests a change among the same companies in both years: those that gained a phrase against those that
 * lost it (the exact sign test of McNemar 1947). The interval is that of Agresti and Min (2005).
 */
export function pairedChange(gained: number, lost: number, companies: number): ShareChange {
  const change = companies === 0 ? 0 : (gained - lost) / companies;
  const of = companies + 2;
  const up = gained + 0.5;
  const down = lost + 0.5;
  const center = (up - down) / of;
  const half = (z * Math.sqrt(up + down - (up - down) ** 2 / of)) / of;
  return { change, ...interval(center, half), p: signTest(gained, lost) };
}

/**
 * Tests a change between two groups of companies (the normal test of two shares, pooled). The interval
 * is that of Agresti and Caffo (2000). Companies in both years count as if they were independent.
 */
export function unpairedChange(
  from: { count: number; of: number },
  to: { count: number; of: number },
): ShareChange {
  if (from.of === 0 || to.of === 0) return { change: 0, low: -1, high: 1, p: 1 };
  const change = to.count / to.of - from.count / from.of;
  const [before, after] = [from, to].map(({ count, of }) => ({
    share: (count + 1) / (of + 2),
    of: of + 2,
  }));
  const spread = (group: { share: number; of: number } | undefined) =>
    group === undefined ? 0 : (group.share * (1 - group.share)) / group.of;
  const half = z * Math.sqrt(spread(before) + spread(after));
  const center = (after?.share ?? 0) - (before?.share ?? 0);
  const pooled = (from.count + to.count) / (from.of + to.of);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / from.of + 1 / to.of));
  return {
    change,
    ...interval(center, half),
    p: deviation === 0 ? 1 : bothTails(Math.abs(change) / deviation),
  };
}

function interval(center: number, half: number): { low: number; high: number } {
  return { low: Math.max(-1, center - half), high: Math.min(1, center + half) };
}

/** The chance that of all changes, each up or down alike, as many or more go one way. */
function signTest(gained: number, lost: number): number {
  const all = gained + lost;
  const most = Math.max(gained, lost);
  let logTerm = -all * Math.LN2;
  for (let at = 0; at < all - most; at += 1) logTerm += Math.log((all - at) / (at + 1));
  let term = Math.exp(logTerm);
  let sum = 0;
  for (let at = most; at <= all && term > 0; at += 1) {
    sum += term;
    term *= (all - at) / (at + 1);
  }
  return Math.min(1, 2 * sum);
}

/**
 * The share of a normal distribution that is farther from its center than `deviations`, on both sides;
 * erfc as a Chebyshev series, with an error of less than 0.00002% of it (Numerical Recipes, 6.2).
 */
function bothTails(deviations: number): number {
  const x = deviations / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const sum = coefficients.reduceRight((value, coefficient) => coefficient + t * value, 0);
  return Math.min(1, t * Math.exp(-x * x + sum));
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/**
 * Returns the greatest chance that counts as a real change, so that of all changes reported about `rate`
 * are chance (Benjamini and Hochberg 1995); 0 if none counts.
 */
export function leastSurprising(chances: readonly number[], rate: number): number {
  const sorted = Float64Array.from(chances).sort();
  return sorted.findLast((chance, at) => chance <= (rate * (at + 1)) / sorted.length) ?? 0;
}

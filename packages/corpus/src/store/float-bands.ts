/** A band of the public float in US dollars: at least `least`, and less than the next band's. */
export interface FloatBand {
  name: string;
  /** `null` where no float in dollars is stated. */
  least: number | null;
}

/**
 * Smallest first; the limits are those that filers and insurers use: the SEC's $75 and $700 million.
 * Funds and companies that are not public yet state a float of zero: they have a band of their own.
 */
export const floatBands: readonly FloatBand[] = [
  { name: '$0', least: 0 },
  // More than zero: a cent.
  { name: '< $75m', least: 0.01 },
  { name: '$75m–700m', least: 75e6 },
  { name: '$700m–2bn', least: 700e6 },
  { name: '$2bn–10bn', least: 2e9 },
  { name: '≥ $10bn', least: 10e9 },
  { name: 'not stated', least: null },
];

/** Returns the name of the band that a public float is in; one below zero is in none: not stated. */
export function floatBandOf(
  float: { amount: number; currency: string | null } | undefined,
): string {
  const amount = float?.currency === 'USD' ? float.amount : null;
  const band = floatBands.findLast(({ least }) => {
    return amount !== null && least !== null && amount >= least;
  });
  return band?.name ?? 'not stated';
}

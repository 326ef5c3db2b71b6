/** The values below which a quarter, half and three quarters lie. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/**
 * Returns the quartiles of numbers; `null` of none. One that falls between two numbers is interpolated
 * as R (type 7), NumPy and spreadsheets (PERCENTILE.INC) do it.
 */
export function quartilesOf(numbers: readonly number[]): Quartiles | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers).sort();
  return {
    lower: quantile(sorted, 1 / 4),
    median: quantile(sorted, 1 / 2),
    upper: quantile(sorted, 3 / 4),
  };
}

function quantile(sorted: Float64Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const at = Math.floor(place);
  const below = sorted[at] ?? 0;
  const above = sorted[at + 1] ?? below;
  return below + (above - below) * (place - at);
}

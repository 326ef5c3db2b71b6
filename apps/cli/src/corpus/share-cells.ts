import type { Share } from '@cydkit/corpus';
import type { Cell } from '@cydkit/reporters/answers';

/** Returns a share with its interval. */
export function shareCell({ share, low, high, weak }: Share): Cell {
  if (share === null || low === null || high === null) return null;
  return weak ? { value: share, low, high, weak } : { value: share, low, high };
}

/** Returns a value without an interval. */
export function plainCell(value: number | null, weak: boolean): Cell {
  return weak && value !== null ? { value, weak } : value;
}

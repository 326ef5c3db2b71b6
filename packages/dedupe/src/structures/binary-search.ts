import { item } from './item';

/**
 * Returns the first index in `[from, to)` of an ascending list whose value is at least `value`, or
 * `to` if there is none.
 */
export function lowerBound(
  list: ArrayLike<number>,
  value: number,
  from = 0,
  to: number = list.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (item(list, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { item } from './pair-table';

/** The first index of an ascending list whose value is at least `value`; its length for none. */
export function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (item(list, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

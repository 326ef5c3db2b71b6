/**
 * Returns how many items at the front pass a test, by halving: once an item fails it, so must all
 * that follow.
 */
export function countLeading<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): number {
  return countLeadingOf(items.length, (index) => passes(items[index] as Item));
}

/** Does the same for items that are in no array, by their indexes. */
export function countLeadingOf(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

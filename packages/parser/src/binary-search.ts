/**
 * Returns how many items at the front pass a test, by halving: once an item fails it, so must all
 * that follow.
 */
export function countLeading<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

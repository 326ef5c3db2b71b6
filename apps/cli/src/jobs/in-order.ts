/**
 * Begins to read items before it is their turn, at most `ahead` of them, and gives the results of
 * each in the order of the items.
 */
export function* inOrder<Item, Results>(
  items: readonly Item[],
  begin: (item: Item) => Results,
  ahead: number,
): Generator<[Item, Results]> {
  const begun: Results[] = [];
  for (const [index, item] of items.entries()) {
    for (const next of items.slice(index + begun.length, index + 1 + ahead)) {
      begun.push(begin(next));
    }
    const results = begun.shift();
    if (results !== undefined) yield [item, results];
  }
}

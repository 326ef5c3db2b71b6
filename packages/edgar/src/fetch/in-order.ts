/**
 * Does some work for each item, a few at once, and yields the results in the order of the items. A
 * failure of the work is thrown in its turn; what runs by then is waited for by none.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It may fail before its turn, which is no unhandled failure.
    result.catch(() => {});
    running.push(result);
    if (running.length < atOnce) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}

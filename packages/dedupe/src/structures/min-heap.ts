import { item } from './item';

/** A priority queue of integers, smallest first. */
export class MinHeap {
  readonly #items: number[] = [];

  push(value: number): void {
    const items = this.#items;
    let at = items.length;
    items.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (item(items, parent) <= value) break;
      items[at] = item(items, parent);
      at = parent;
    }
    items[at] = value;
  }

  pop(): number | undefined {
    const items = this.#items;
    const least = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return least;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && item(items, child + 1) < item(items, child)) child += 1;
      if (item(items, child) >= last) break;
      items[at] = item(items, child);
      at = child;
    }
    items[at] = last;
    return least;
  }
}

/** Groups of items, joined pair by pair. */
export class Groups<Item> {
  readonly #items: readonly Item[];
  readonly #parents: number[];

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#parents = items.map((_, at) => at);
  }

  /** Returns the number of the group that the item with this number is in. */
  of(item: number): number {
    let at = item;
    for (let parent = this.#parents[at]; parent !== at; parent = this.#parents[at]) {
      this.#parents[at] = this.#parents[parent ?? at] ?? at;
      at = parent ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Returns the groups in the order of their first items. */
  list(): Item[][] {
    const groups = new Map<number, Item[]>();
    for (const [at, item] of this.#items.entries()) {
      const group = groups.get(this.of(at));
      if (group) group.push(item);
      else groups.set(this.of(at), [item]);
    }
    return [...groups.values()];
  }
}

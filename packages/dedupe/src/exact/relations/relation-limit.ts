/** A filing has at most some hundreds of relations of one kind. */
const mostInAll = 10_000;

/** Beyond that, as many for each block. */
const mostEach = 16;

/** Limits how many relations of one kind are listed: any two of a thousand blocks may be related. */
export class RelationLimit {
  #left = mostInAll;
  /** True if there are more than may be listed. */
  isExceeded = false;

  /** How many relations of one block may be listed. */
  get most(): number {
    return Math.max(this.#left, mostEach);
  }

  /** Returns how many of the relations of one block are listed. */
  take(count: number): number {
    const taken = Math.min(count, this.most);
    this.#left -= taken;
    if (taken < count) this.isExceeded = true;
    return taken;
  }
}

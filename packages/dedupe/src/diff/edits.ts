import { item } from '../structures/item';

/** For each symbol of two sequences 1 if only its own side has it, else 0. */
export interface Edits {
  removed: Uint8Array;
  added: Uint8Array;
}

/** Parts `[oldFrom, oldTo)` and `[newFrom, newTo)` of two sequences that belong together. */
interface Box {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/** How many edits the search looks ahead from both ends; beyond, it cuts where it got furthest. */
const horizon = 128;

/**
 * Finds the fewest symbols to remove and add that turn one sequence into the other: Myers, An O(ND)
 * Difference Algorithm and Its Variations (1986), in its linear-space variation. If a part needs more
 * than twice `horizon` edits, the result may have more than the fewest; time stays linear in the
 * length, whatever the sequences are.
 */
export function findEdits(old: Int32Array, current: Int32Array): Edits {
  const removed = new Uint8Array(old.length).fill(1);
  const added = new Uint8Array(current.length).fill(1);
  // A symbol that the other side does not have is certainly an edit: the search need not see it.
  const oldKnown = positionsOfShared(old, current);
  const newKnown = positionsOfShared(current, old);
  const a = oldKnown.map((position) => item(old, position));
  const b = newKnown.map((position) => item(current, position));
  const keep = (oldAt: number, newAt: number): void => {
    removed[item(oldKnown, oldAt)] = 0;
    added[item(newKnown, newAt)] = 0;
  };

  const search = new MiddleSearch(a, b);
  const boxes: Box[] = [{ oldFrom: 0, oldTo: a.length, newFrom: 0, newTo: b.length }];
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    let { oldFrom, oldTo, newFrom, newTo } = box;
    while (oldFrom < oldTo && newFrom < newTo && item(a, oldFrom) === item(b, newFrom)) {
      keep(oldFrom, newFrom);
      oldFrom += 1;
      newFrom += 1;
    }
    while (oldFrom < oldTo && newFrom < newTo && item(a, oldTo - 1) === item(b, newTo - 1)) {
      oldTo -= 1;
      newTo -= 1;
      keep(oldTo, newTo);
    }
    if (oldFrom === oldTo || newFrom === newTo) continue;
    const middle = search.find({ oldFrom, oldTo, newFrom, newTo });
    boxes.push(
      { oldFrom, oldTo: middle.old, newFrom, newTo: middle.new },
      { oldFrom: middle.old, oldTo, newFrom: middle.new, newTo },
    );
  }
  return { removed, added };
}

function positionsOfShared(sequence: Int32Array, other: Int32Array): Int32Array {
  const known = new Set(other);
  const positions: number[] = [];
  sequence.forEach((symbol, position) => {
    if (known.has(symbol)) positions.push(position);
  });
  return Int32Array.from(positions);
}

interface Point {
  old: number;
  new: number;
}

/** How far a search from one corner got, by diagonal. */
interface Frontier {
  /** 1 from the start of a box, -1 from its end. */
  direction: 1 | -1;
  /** How far a path got on each diagonal `old - new`, counted from its corner. */
  reached: Int32Array;
}

/** Finds a point on a shortest path through a box, searching from both corners at once. */
class MiddleSearch {
  readonly #old: Int32Array;
  readonly #new: Int32Array;
  readonly #forward: Frontier = { direction: 1, reached: new Int32Array(2 * horizon + 3) };
  readonly #backward: Frontier = { direction: -1, reached: new Int32Array(2 * horizon + 3) };

  constructor(old: Int32Array, current: Int32Array) {
    this.#old = old;
    this.#new = current;
  }

  /** The box must have both sides, and these must neither begin nor end alike. */
  find(box: Box): Point {
    const width = box.oldTo - box.oldFrom;
    const delta = width - (box.newTo - box.newFrom);
    const isOdd = (delta & 1) !== 0;
    const [forward, backward] = [this.#forward.reached, this.#backward.reached];
    forward[horizon + 2] = 0;
    backward[horizon + 2] = 0;
    for (let edits = 0; edits <= horizon; edits += 1) {
      for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const reached = this.#step(this.#forward, diagonal, edits, box);
        const facing = delta - diagonal;
        if (!isOdd || Math.abs(facing) > edits - 1) continue;
        if (reached + item(backward, horizon + 1 + facing) < width) continue;
        return { old: box.oldFrom + reached, new: box.newFrom + reached - diagonal };
      }
      for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
        const reached = this.#step(this.#backward, diagonal, edits, box);
        const facing = delta - diagonal;
        if (isOdd || Math.abs(facing) > edits) continue;
        if (reached + item(forward, horizon + 1 + facing) < width) continue;
        return { old: box.oldTo - reached, new: box.newTo - reached + diagonal };
      }
    }
    return this.#furthest(box);
  }

  /** Takes one more edit, then all symbols that agree; returns how far that is on the diagonal. */
  #step({ direction, reached }: Frontier, diagonal: number, edits: number, box: Box): number {
    const at = horizon + 1 + diagonal;
    const [before, after] = [item(reached, at - 1), item(reached, at + 1)];
    const enters = diagonal === -edits || (diagonal !== edits && before < after);
    let old = enters ? after : before + 1;
    let current = old - diagonal;
    const [width, height] = [box.oldTo - box.oldFrom, box.newTo - box.newFrom];
    const oldBase = direction === 1 ? box.oldFrom : box.oldTo - 1;
    const newBase = direction === 1 ? box.newFrom : box.newTo - 1;
    while (
      old < width &&
      current < height &&
      item(this.#old, oldBase + direction * old) === item(this.#new, newBase + direction * current)
    ) {
      old += 1;
      current += 1;
    }
    reached[at] = old;
    return old;
  }

  /** Returns the end of the path that covers the most symbols, so that each search makes progress. */
  #furthest(box: Box): Point {
    const [width, height] = [box.oldTo - box.oldFrom, box.newTo - box.newFrom];
    let best = { taken: -1, point: { old: box.oldFrom, new: box.newFrom } };
    for (let diagonal = -horizon; diagonal <= horizon; diagonal += 2) {
      for (const { direction, reached } of [this.#forward, this.#backward]) {
        const old = item(reached, horizon + 1 + diagonal);
        const current = old - diagonal;
        const taken = old + current;
        if (old > width || current > height || taken <= best.taken) continue;
        const point =
          direction === 1
            ? { old: box.oldFrom + old, new: box.newFrom + current }
            : { old: box.oldTo - old, new: box.newTo - current };
        best = { taken, point };
      }
    }
    return best.point;
  }
}

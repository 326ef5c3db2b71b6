import type { Passage } from '@cydkit/dedupe';
import { countLeading, countNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { TextBlock } from './compared-blocks';

/** Where a passage is in a block, without counting white space. */
interface Place {
  passage: Passage;
  start: number;
  end: number;
  /** How often the passage is in the block before this place. */
  copy: number;
}

interface CoveredBlock {
  block: TextBlock;
  /** Counts the characters before an offset, without white space. */
  nonSpaceBefore: (offset: number) => number;
  /** In the order of the text, which they cover. */
  places: Place[];
}

/** What is known of a passage. */
interface KnownPassage {
  /** The index of its first character in `taken`. */
  at: number;
  /** For each copy the names of the blocks that have it, with its place in the first of these. */
  copies: Map<string, number>[];
}

/** Finds what the passages cover of the sentences of all blocks, which are taken one after another. */
export class PassageCoverage {
  readonly #blocks = new Map<string, CoveredBlock>();
  /** How much text is under each name. */
  readonly #totals = new Map<string, number>();
  readonly #known = new Map<Passage, KnownPassage>();
  /** For each character of each passage (without white space) how many copies were in a sentence. */
  readonly #taken: Uint32Array;
  /** Which passages were next to each other in a sentence; if that changes, the sentence is another. */
  readonly #joints = new Map<Passage, Set<Passage>>();

  constructor(passages: readonly Passage[], blocks: readonly TextBlock[]) {
    for (const block of blocks) {
      this.#blocks.set(block.id, {
        block,
        nonSpaceBefore: nonSpaceCounter(block.text),
        places: [],
      });
    }
    let characters = 0;
    for (const passage of passages) {
      const size = countNonSpace(passage.text);
      this.#known.set(passage, { at: characters, copies: [] });
      characters += size;
      for (const { block, start } of passage.occurrences) {
        const covered = this.#blocks.get(block);
        const begin = covered?.nonSpaceBefore(start) ?? 0;
        covered?.places.push({ passage, start: begin, end: begin + size, copy: 0 });
      }
    }
    this.#taken = new Uint32Array(characters);
    for (const { block, places } of this.#blocks.values()) {
      places.sort((a, b) => a.start - b.start);
      this.#countCopies(block.name, places);
    }
  }

  #countCopies(name: string, places: readonly Place[]): void {
    const seen = new Map<Passage, number>();
    for (const place of places) {
      place.copy = seen.get(place.passage) ?? 0;
      seen.set(place.passage, place.copy + 1);
      const copies = this.#known.get(place.passage)?.copies ?? [];
      const names = copies[place.copy] ?? new Map<string, number>();
      copies[place.copy] = names;
      if (names.has(name)) continue;
      names.set(name, place.start);
      this.#totals.set(name, (this.#totals.get(name) ?? 0) + place.end - place.start);
    }
  }

  /**
   * Returns the names of the sentence at `[start, end)`, each with the place of the sentence in the
   * block of that name: names that cover at least half of it, and names with at least half of their
   * text in it, such as a few tagged words. Returns `null` if its text was already in a sentence of
   * another block. Text that a block repeats is as many sentences as there are copies.
   */
  take(block: TextBlock, start: number, end: number): Map<string, number> | null {
    const found = this.#blocks.get(block.id);
    if (found === undefined) return null;
    const [from, to] = [found.nonSpaceBefore(start), found.nonSpaceBefore(end)];
    const covered = new Map<string, number>();
    const positions = new Map<string, number>();
    let isNew = false;
    let before: Passage | null = null;
    for (const place of placesWithin(found.places, from, to)) {
      const [begin, stop] = [Math.max(from, place.start), Math.min(to, place.end)];
      const known = this.#known.get(place.passage);
      for (const [name, at] of known?.copies[place.copy] ?? []) {
        covered.set(name, (covered.get(name) ?? 0) + stop - begin);
        if (!positions.has(name)) positions.set(name, at + begin - place.start);
      }
      const at = (known?.at ?? 0) + begin - place.start;
      if (this.#takeCopy(at, at + stop - begin, place.copy)) isNew = true;
      if (before !== null && this.#isNewJoint(before, place.passage)) isNew = true;
      before = place.passage;
    }
    if (!isNew) return null;
    for (const [name, size] of covered) {
      const most = Math.min(to - from, this.#totals.get(name) ?? 0);
      if (2 * size < most) positions.delete(name);
    }
    return positions;
  }

  /** Counts one more copy of some characters; returns true if it is new for one of them. */
  #takeCopy(from: number, to: number, copy: number): boolean {
    let isNew = false;
    for (let at = from; at < to; at += 1) {
      if ((this.#taken[at] ?? 0) > copy) continue;
      this.#taken[at] = copy + 1;
      isNew = true;
    }
    return isNew;
  }

  #isNewJoint(left: Passage, right: Passage): boolean {
    const known = this.#joints.get(left) ?? new Set();
    this.#joints.set(left, known);
    if (known.has(right)) return false;
    known.add(right);
    return true;
  }
}

/** Returns the places that overlap `[from, to)`. */
function placesWithin(places: readonly Place[], from: number, to: number): Place[] {
  let next = countLeading(places, ({ end }) => end <= from);
  const found: Place[] = [];
  for (let place = places[next]; place !== undefined && place.start < to; place = places[next]) {
    found.push(place);
    next += 1;
  }
  return found;
}

import type { Passage } from '@cydkit/dedupe';
import { countNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { TextBlock } from './compared-blocks';

/** Where a passage is in a block, without counting white space. */
interface Place {
  passage: Passage;
  start: number;
  end: number;
}

interface CoveredBlock {
  block: TextBlock;
  /** Counts the characters before an offset, without white space. */
  nonSpaceBefore: (offset: number) => number;
  /** In the order of the text, which they cover. */
  places: Place[];
}

/** Finds what the passages cover of the sentences of all blocks, which are taken one after another. */
export class PassageCoverage {
  readonly #blocks = new Map<string, CoveredBlock>();
  /** How much text is under each name. */
  readonly #totals = new Map<string, number>();
  /** For each character of each passage (without white space) 1 if it was in a sentence, else 0. */
  readonly #taken = new Map<Passage, Uint8Array>();
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
    for (const passage of passages) {
      const size = countNonSpace(passage.text);
      this.#taken.set(passage, new Uint8Array(size));
      for (const name of this.#namesOf(passage)) {
        this.#totals.set(name, (this.#totals.get(name) ?? 0) + size);
      }
      for (const { block, start } of passage.occurrences) {
        const covered = this.#blocks.get(block);
        const begin = covered?.nonSpaceBefore(start) ?? 0;
        covered?.places.push({ passage, start: begin, end: begin + size });
      }
    }
    for (const { places } of this.#blocks.values()) places.sort((a, b) => a.start - b.start);
  }

  /**
   * Returns the names of the sentence at `[start, end)`, each with the place of the sentence in the
   * block of that name: names that cover at least half of it, and names with at least half of their
   * text in it, such as a few tagged words. Returns `null` if its text was already in a sentence, of
   * this block or another.
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
      for (const name of this.#namesOf(place.passage)) {
        covered.set(name, (covered.get(name) ?? 0) + stop - begin);
      }
      for (const { name, at } of this.#firstPlaces(place.passage)) {
        if (!positions.has(name)) positions.set(name, at + begin - place.start);
      }
      const taken = this.#taken
        .get(place.passage)
        ?.subarray(begin - place.start, stop - place.start);
      if (taken?.includes(0)) isNew = true;
      taken?.fill(1);
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

  #isNewJoint(left: Passage, right: Passage): boolean {
    const known = this.#joints.get(left) ?? new Set();
    this.#joints.set(left, known);
    if (known.has(right)) return false;
    known.add(right);
    return true;
  }

  /** Returns the first place of a passage under each name that covers it. */
  #firstPlaces({ occurrences }: Passage): { name: string; at: number }[] {
    return occurrences.flatMap(({ block, start }) => {
      const found = this.#blocks.get(block);
      return found === undefined
        ? []
        : [{ name: found.block.name, at: found.nonSpaceBefore(start) }];
    });
  }

  #namesOf({ blocks }: Passage): Set<string> {
    return new Set(blocks.map((id) => this.#blocks.get(id)?.block.name ?? id));
  }
}

/** Returns the places that overlap `[from, to)`. */
function placesWithin(places: readonly Place[], from: number, to: number): Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let place = places[low]; place !== undefined && place.start < to; place = places[low]) {
    found.push(place);
    low += 1;
  }
  return found;
}

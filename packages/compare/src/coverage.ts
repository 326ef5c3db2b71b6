import type { Passage } from '@cydkit/dedupe';
import { countNonSpace, nonSpaceCounter } from '@cydkit/text';
import type { TextBlock } from './text-blocks';

/** Where a passage stands in a block, white space not counted. */
interface Place {
  passage: Passage;
  start: number;
  end: number;
}

interface CoveredBlock {
  block: TextBlock;
  /** How many characters stand before an offset, white space not counted. */
  nonSpaceBefore: (offset: number) => number;
  /** In the order of the text, which they cover. */
  places: Place[];
}

/** Tells of the sentences of all blocks, one after the other, what the passages know of them. */
export class Coverage {
  readonly #blocks = new Map<string, CoveredBlock>();
  /** How much text there is under each name. */
  readonly #totals = new Map<string, number>();
  /** Which characters of each passage were in a sentence, white space not counted: 1 or 0. */
  readonly #taken = new Map<Passage, Uint8Array>();
  /** Which passages stood side by side in a sentence: without a comma, the rest is another one. */
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
   * The names of the sentence at `[start, end)`: those that cover at least half of it, and those
   * that have at least half of their text in it, such as a few tagged words. `null` where it stood
   * in a sentence before, of this block or of another.
   *
   * @returns each name with the place of the sentence in the block of that name
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

  /** The first place of a passage under each name that covers it. */
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

/** The places that overlap `[from, to)`. */
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

import { item } from './typed-arrays';

const FREE = -1;

/**
 * The positions of a text in the order of its suffixes, in linear time: the suffixes at the begin
 * of an ascent are sorted first, by this same function, and all others follow from them (Nong,
 * Zhang and Chan, "Linear suffix array construction by almost pure induced-sorting", DCC 2009).
 *
 * @param letters Each at least 0 and below `alphabet`.
 */
export function sortSuffixes(letters: Int32Array, alphabet: number): Int32Array {
  const { length } = letters;
  if (length < 2) return new Int32Array(length);
  const rises = findRises(letters);
  const induce = createInduction(letters, alphabet, rises);
  const peaks = Int32Array.from(risesBegin(rises));
  const roughly = induce(peaks);

  // Sorted by the stretch to the next begin of a rise; equal stretches get equal names.
  const order = roughly.filter((at) => isBegin(rises, at));
  const names = new Int32Array(length);
  const ends = new Int32Array(length);
  peaks.forEach((at, index) => {
    ends[at] = peaks[index + 1] ?? length;
  });
  let name = 0;
  order.forEach((at, index) => {
    if (index > 0 && !sameStretch(letters, ends, item(order, index - 1), at)) name += 1;
    names[at] = name;
  });
  if (name + 1 >= order.length) return induce(order);

  const shorter = sortSuffixes(
    peaks.map((at) => item(names, at)),
    name + 1,
  );
  return induce(shorter.map((index) => item(peaks, index)));
}

/** For each position whether its suffix comes before that of the next position. */
function findRises(letters: Int32Array): Uint8Array {
  const rises = new Uint8Array(letters.length);
  for (let at = letters.length - 2; at >= 0; at -= 1) {
    const here = item(letters, at);
    const next = item(letters, at + 1);
    rises[at] = here < next || (here === next && rises[at + 1] === 1) ? 1 : 0;
  }
  return rises;
}

const isBegin = (rises: Uint8Array, at: number): boolean =>
  at > 0 && rises[at] === 1 && rises[at - 1] === 0;

function* risesBegin(rises: Uint8Array): Generator<number> {
  for (let at = 1; at < rises.length; at += 1) if (isBegin(rises, at)) yield at;
}

/** Both stretches hold the first letter of the next rise; the last one ends with the text. */
function sameStretch(letters: Int32Array, ends: Int32Array, one: number, other: number): boolean {
  const length = item(ends, one) - one;
  if (length !== item(ends, other) - other) return false;
  if (Math.max(one, other) + length >= letters.length) return false;
  for (let offset = 0; offset <= length; offset += 1) {
    if (item(letters, one + offset) !== item(letters, other + offset)) return false;
  }
  return true;
}

/** Returns a function that sorts all suffixes, given the order of those at the begin of a rise. */
function createInduction(
  letters: Int32Array,
  alphabet: number,
  rises: Uint8Array,
): (order: Int32Array) => Int32Array {
  const begins = new Int32Array(alphabet + 1);
  for (const letter of letters) begins[letter + 1] = item(begins, letter + 1) + 1;
  for (let letter = 0; letter < alphabet; letter += 1) {
    begins[letter + 1] = item(begins, letter + 1) + item(begins, letter);
  }
  const suffixes = new Int32Array(letters.length);

  return (order) => {
    suffixes.fill(FREE);
    let free = begins.slice(1);
    const putLast = (at: number): void => {
      const letter = item(letters, at);
      const slot = item(free, letter) - 1;
      free[letter] = slot;
      suffixes[slot] = at;
    };
    for (let index = order.length - 1; index >= 0; index -= 1) putLast(item(order, index));

    const first = begins.slice();
    const putFirst = (at: number): void => {
      const letter = item(letters, at);
      const slot = item(first, letter);
      first[letter] = slot + 1;
      suffixes[slot] = at;
    };
    putFirst(letters.length - 1);
    for (let rank = 0; rank < suffixes.length; rank += 1) {
      const before = item(suffixes, rank) - 1;
      if (before >= 0 && rises[before] === 0) putFirst(before);
    }

    free = begins.slice(1);
    for (let rank = suffixes.length - 1; rank >= 0; rank -= 1) {
      const before = item(suffixes, rank) - 1;
      if (before >= 0 && rises[before] === 1) putLast(before);
    }
    return suffixes.slice();
  };
}

/**
 * For each suffix but the first, how many letters it has in common with the one before it in the
 * order (Kasai and others, "Linear-time longest-common-prefix computation in suffix arrays", 2001).
 */
export function commonPrefixes(letters: Int32Array, suffixes: Int32Array): Int32Array {
  const ranks = new Int32Array(suffixes.length);
  suffixes.forEach((at, rank) => {
    ranks[at] = rank;
  });
  const common = new Int32Array(suffixes.length);
  let length = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const rank = item(ranks, at);
    if (rank === 0) {
      length = 0;
      continue;
    }
    const other = item(suffixes, rank - 1);
    const most = letters.length - Math.max(at, other);
    while (length < most && item(letters, at + length) === item(letters, other + length)) {
      length += 1;
    }
    common[rank] = length;
    length = Math.max(0, length - 1);
  }
  return common;
}

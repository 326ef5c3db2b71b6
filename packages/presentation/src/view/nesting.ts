import { addTo } from './group-values';

/** How sets of passages lie inside each other, each property by the index of the set. */
export interface Nesting {
  /** Sets in reading order, each followed by the sets inside it. */
  order: number[];
  /** The smallest set that has all passages of a set and more. */
  parents: (number | null)[];
  /** The first set with exactly the same passages. */
  twins: (number | null)[];
  /** How many sets surround a set, one inside the other. */
  depths: number[];
}

/** Nests sets of passages, given by ascending indexes, by the characters of each passage. */
export function nestingOf(
  sets: readonly (readonly number[])[],
  characters: readonly number[],
): Nesting {
  const sizes = sets.map((set) =>
    set.reduce((total, passage) => total + (characters[passage] ?? 0), 0),
  );
  const bySize = [...sets.keys()].sort(
    (a, b) =>
      (sizes[b] ?? 0) - (sizes[a] ?? 0) || (sets[b]?.length ?? 0) - (sets[a]?.length ?? 0) || a - b,
  );
  const twins = twinsOf(sets);
  const parents = parentsOf(sets, bySize, twins);
  const depths = new Array<number>(sets.length).fill(0);
  for (const set of bySize) {
    const parent = parents[set] ?? null;
    if (parent !== null) depths[set] = (depths[parent] ?? 0) + 1;
  }
  return { order: nestedOrder(sets, bySize, parents), parents, twins, depths };
}

function twinsOf(sets: readonly (readonly number[])[]): (number | null)[] {
  const first = new Map<string, number>();
  return sets.map((set, index) => {
    const key = set.join(' ');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, index);
    return twin ?? null;
  });
}

/** Searches the sets that share the set's rarest passage, the smallest first. */
function parentsOf(
  sets: readonly (readonly number[])[],
  bySize: readonly number[],
  twins: readonly (number | null)[],
): (number | null)[] {
  const members = sets.map((set) => new Set(set));
  const sharing = new Map<number, number[]>();
  const parents = new Array<number | null>(sets.length).fill(null);
  for (const index of bySize) {
    const set = sets[index] ?? [];
    const twin = twins[index] ?? null;
    if (twin !== null) {
      parents[index] = parents[twin] ?? null;
      continue;
    }
    const rarest = set.reduce<readonly number[] | null>((fewest, passage) => {
      const others = sharing.get(passage) ?? [];
      return fewest === null || others.length < fewest.length ? others : fewest;
    }, null);
    parents[index] =
      rarest?.findLast((other) => set.every((passage) => members[other]?.has(passage))) ?? null;
    for (const passage of set) addTo(sharing, passage, index);
  }
  return parents;
}

/** Visits sets depth first, without recursion, as a hostile filing may nest without limit. */
function nestedOrder(
  sets: readonly (readonly number[])[],
  bySize: readonly number[],
  parents: readonly (number | null)[],
): number[] {
  const children = new Map<number | null, number[]>();
  for (const set of bySize) addTo(children, parents[set] ?? null, set);
  const first = (set: number): number => sets[set]?.[0] ?? 0;
  // The last pushed comes first. Sorting is stable: of sets that begin together, the larger leads.
  const inside = (parent: number | null): number[] =>
    (children.get(parent) ?? []).sort((a, b) => first(a) - first(b)).reverse();

  const order: number[] = [];
  const stack = inside(null);
  for (let set = stack.pop(); set !== undefined; set = stack.pop()) {
    order.push(set);
    for (const child of inside(set)) stack.push(child);
  }
  return order;
}

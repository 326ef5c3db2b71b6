import fc from 'fast-check';
import { cutOut, lengthOf, type Rope, ropeOf } from './rope';
import { commands, snippets } from './snippets';

/**
 * One change of one file. Places are fractions, so that a change applies to any file and stays the
 * same if earlier ones are left out.
 */
export type Mutation = { file: number; place: Place } & (
  | { kind: 'delete' | 'double'; length: number }
  | { kind: 'swap'; length: number; other: Place }
  | { kind: 'insert'; what: string }
  | { kind: 'noise'; bytes: Uint8Array }
  | { kind: 'cut' }
  | { kind: 'splice'; donor: number; from: Place; length: number }
);

/** `at` from 0 (start) to 1 (end); `snap` moves it to the next `<`, `|` or line. */
export interface Place {
  at: number;
  snap: boolean;
}

const place: fc.Arbitrary<Place> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  snap: fc.boolean(),
});
const length = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: 100_000 }),
);
const file = fc.nat(7);
function is<K extends string>(...kinds: K[]): fc.Arbitrary<K> {
  return fc.constantFrom(...kinds);
}

/** One to six changes; a cut is as likely alone as among others. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(fc.record({ kind: is('cut'), file, place })) },
  {
    weight: 9,
    arbitrary: fc.array(
      fc.oneof(
        fc.record({ kind: is('insert'), file, place, what: fc.constantFrom(...snippets) }),
        fc.record({ kind: is('insert'), file, place, what: fc.constantFrom(...commands) }),
        fc.record({ kind: is('delete', 'double'), file, place, length }),
        fc.record({ kind: is('swap'), file, place, length, other: place }),
        fc.record({
          kind: is('noise'),
          file,
          place,
          bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
        }),
        fc.record({ kind: is('splice'), file, place, donor: fc.nat(), from: place, length }),
        fc.record({ kind: is('cut'), file, place }),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  },
);

/** Applies all changes; each result is a rope of the original files, `donors` and new bytes. */
export function mutate(
  files: readonly Uint8Array[],
  changes: readonly Mutation[],
  donors: readonly Uint8Array[],
): Rope[] {
  const ropes = files.map(ropeOf);
  for (const change of changes) {
    const index = change.file % files.length;
    const rope = ropes[index];
    const original = files[index];
    if (rope && original) ropes[index] = applied(rope, change, original, donors);
  }
  return ropes;
}

function applied(
  rope: Rope,
  change: Mutation,
  original: Uint8Array,
  donors: readonly Uint8Array[],
): Rope {
  const size = lengthOf(rope);
  const at = position(change.place, original, size);
  const before = cutOut(rope, 0, at);
  const after = (from: number): Rope => cutOut(rope, from, size);
  switch (change.kind) {
    case 'insert':
      return [...before, ...ropeOf(new TextEncoder().encode(change.what)), ...after(at)];
    case 'delete':
      return [...before, ...after(at + change.length)];
    case 'double':
      return [...before, ...cutOut(rope, at, at + change.length), ...after(at)];
    case 'noise':
      return [...before, ...ropeOf(change.bytes), ...after(at + change.bytes.length)];
    case 'cut':
      return before;
    case 'swap':
      return swapped(rope, at, position(change.other, original, size), change.length);
    case 'splice': {
      const donor = donors[change.donor % donors.length] ?? new Uint8Array(0);
      const from = position(change.from, donor, donor.length);
      return [...before, ...cutOut(ropeOf(donor), from, from + change.length), ...after(at)];
    }
  }
}

/** Exchanges two ranges of at most `length` bytes that do not overlap. */
function swapped(rope: Rope, a: number, b: number, length: number): Rope {
  const size = lengthOf(rope);
  const first = Math.min(a, b);
  const second = Math.max(a, b);
  const taken = Math.min(length, second - first);
  return [
    ...cutOut(rope, 0, first),
    ...cutOut(rope, second, second + taken),
    ...cutOut(rope, first + taken, second),
    ...cutOut(rope, first, first + taken),
    ...cutOut(rope, second + taken, size),
  ];
}

const landmarks: ReadonlySet<number> = new Set([...'<|\n'].map((c) => c.charCodeAt(0)));

function position({ at, snap }: Place, original: Uint8Array, size: number): number {
  let found = Math.floor(at * original.length);
  if (snap) while (found < original.length && !landmarks.has(original[found] ?? 0)) found += 1;
  return Math.min(found, size);
}

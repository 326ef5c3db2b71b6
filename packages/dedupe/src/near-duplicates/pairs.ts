import type { Agreement } from '../similarity/agreement';
import { Buckets, type Search } from './buckets';
import type { Criteria } from './criteria';
import { byCodeUnits, type Unit } from './units';
import type { Verifier } from './verifier';

/** Two documents of which each says what the other says. */
export interface NearDuplicate extends Agreement {
  /** Their ids, `a` before `b` by code units. */
  a: string;
  b: string;
}

/** Every candidate pair that its texts confirm, in the order of the ids. */
export function findPairs(
  units: readonly Unit[],
  search: Search,
  criteria: Criteria,
  verifier: Verifier,
): NearDuplicate[] {
  const buckets = new Buckets(
    units.map(({ signature }) => signature),
    search,
  );
  const found: NearDuplicate[] = [];
  units.forEach(({ ids: [b] }, later) => {
    for (const earlier of buckets.neighboursOf(later, Number.POSITIVE_INFINITY)) {
      const a = units[earlier]?.ids[0] ?? b;
      const agreement = verifier.verify(a, b, criteria);
      if (agreement !== null) found.push({ a, b, ...agreement });
    }
    buckets.insert(later);
  });
  return found.sort((one, other) => byCodeUnits(one.a, other.a) || byCodeUnits(one.b, other.b));
}

import type { Claim, Says } from './model';

/**
 * The claims that a verdict rests on, as few as will do: one for each of the given sets of limbs,
 * from one sentence where one says it all. `null` where a set has no such claim.
 */
export function decisiveClaims(
  claims: readonly Claim[],
  says: Says,
  sets: readonly (readonly string[])[],
): [Claim, ...Claim[]] | null {
  const saying = claims.filter((claim) => claim.says === says);
  for (const { sentence } of saying) {
    const whole = pick(
      saying.filter((claim) => claim.sentence === sentence),
      sets,
    );
    if (whole !== null) return whole;
  }
  return pick(saying, sets);
}

/** The first claim of each set; limbs that stand first in a set are preferred. */
function pick(
  claims: readonly Claim[],
  sets: readonly (readonly string[])[],
): [Claim, ...Claim[]] | null {
  const [first, ...others] = sets.map((limbs) => {
    const [best] = limbs.flatMap((limb) => claims.filter((claim) => claim.limb === limb));
    return best ?? null;
  });
  if (first === undefined || first === null || others.includes(null)) return null;
  return [first, ...others.filter((claim) => claim !== null)];
}

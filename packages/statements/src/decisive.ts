import type { Claim, Says } from './model';

/** Sets of limbs, the preferred ones first in each. */
export type Limbs = readonly (readonly string[])[];

/**
 * The claims that say the same of one limb in each set, as few as will do: from one sentence where
 * one says it all, and of the preferred limbs where one does. `null` where a set has no such claim.
 */
export function decisiveClaims(
  claims: readonly Claim[],
  says: Says,
  sets: Limbs,
): [Claim, ...Claim[]] | null {
  const saying = claims.filter((claim) => claim.says === says);
  const bySentence = new Map<Claim['sentence'], Claim[]>();
  for (const claim of saying) {
    const known = bySentence.get(claim.sentence);
    if (known === undefined) bySentence.set(claim.sentence, [claim]);
    else known.push(claim);
  }
  const preferred = sets.map((limbs) => limbs.slice(0, 1));
  for (const wanted of [preferred, sets]) {
    for (const own of bySentence.values()) {
      const whole = pick(own, wanted);
      if (whole !== null) return whole;
    }
  }
  return pick(saying, sets);
}

/** The first claim of each set; limbs that stand first in a set are preferred. */
function pick(claims: readonly Claim[], sets: Limbs): [Claim, ...Claim[]] | null {
  const [first, ...others] = sets.map((limbs) => {
    const [best] = limbs.flatMap((limb) => claims.filter((claim) => claim.limb === limb));
    return best ?? null;
  });
  if (first === undefined || first === null || others.includes(null)) return null;
  return [first, ...others.filter((claim) => claim !== null)];
}

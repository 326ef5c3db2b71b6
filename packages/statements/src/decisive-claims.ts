import type { Claim, Says } from './model';

/** Sets of limbs, each with the preferred ones first. */
export type Limbs = readonly (readonly string[])[];

/**
 * Finds one claim for a limb of each set that says what is wanted: all from one sentence if possible,
 * and on the preferred limbs if possible. `null` if a set has no such claim.
 */
export function decisiveClaims(
  claims: readonly Claim[],
  says: Says,
  sets: Limbs,
): [Claim, ...Claim[]] | null {
  const saying = claims.filter((claim) => claim.says === says);
  const bySentence = claimsBySentence(saying);
  const preferred = sets.map((limbs) => limbs.slice(0, 1));
  for (const wanted of [preferred, sets]) {
    for (const own of bySentence.values()) {
      const whole = pick(own, wanted);
      if (whole !== null) return whole;
    }
  }
  return pick(saying, sets);
}

/** Groups claims by the sentence that makes them, in the order of the first of each. */
export function claimsBySentence(claims: readonly Claim[]): Map<Claim['sentence'], Claim[]> {
  const bySentence = new Map<Claim['sentence'], Claim[]>();
  for (const claim of claims) {
    const known = bySentence.get(claim.sentence);
    if (known === undefined) bySentence.set(claim.sentence, [claim]);
    else known.push(claim);
  }
  return bySentence;
}

/** Picks the first claim of each set, preferring limbs that come first in the set. */
function pick(claims: readonly Claim[], sets: Limbs): [Claim, ...Claim[]] | null {
  const [first, ...others] = sets.map((limbs) => {
    const [best] = limbs.flatMap((limb) => claims.filter((claim) => claim.limb === limb));
    return best ?? null;
  });
  if (first === undefined || first === null || others.includes(null)) return null;
  return [first, ...others.filter((claim) => claim !== null)];
}

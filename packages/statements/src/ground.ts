import type { Claim, Says } from './model';
import type { Reading } from './reading';
import type { TextSentence } from './text';

/** A sentence that an answer to a flag may rest on. */
export interface Ground {
  /** Its place: `texts[block].slice(start, end)`. */
  sentence: TextSentence;
  /** What it says of the matter, in its order. */
  claims: readonly Claim[];
  /**
   * Whether it says what the answer says. `disagrees` where the text as a whole says the opposite,
   * and this sentence does; `open` where neither is so: it may speak of another matter.
   */
  says: 'agrees' | 'open' | 'disagrees';
}

/** What speaks best for an answer, the best first. */
const preferred: Readonly<Record<'true' | 'false', readonly Says[]>> = {
  true: ['holds', 'open', 'partly', 'fails'],
  false: ['fails', 'partly', 'open', 'holds'],
};

/**
 * The sentence on which a filer that gives this answer most likely set the flag: the one that
 * decides where the text affirms or denies, the same or the opposite; else the first that says what
 * the answer says, or comes nearest to it. `null` where the text is silent.
 */
export function likeliestGround(
  { claims, decisive: [decisive] }: Reading,
  answer: boolean,
): Ground | null {
  const order = preferred[answer ? 'true' : 'false'];
  const best =
    decisive ?? order.flatMap((says) => claims.filter((claim) => claim.says === says))[0];
  if (best === undefined) return null;
  const { sentence } = best;
  return {
    sentence,
    claims: claims.filter((claim) => claim.sentence === sentence),
    says: best.says === order[0] ? 'agrees' : decisive ? 'disagrees' : 'open',
  };
}

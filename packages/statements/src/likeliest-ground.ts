import type { TextSentence } from './distinct-sentences';
import type { Claim, Says } from './model';
import type { Reading } from './read-statements';

/** A sentence that the answer to a flag may be based on. */
export interface Ground {
  /** Its text is `texts[block].slice(start, end)`. */
  sentence: TextSentence;
  /** What it says about the flag, in order. */
  claims: readonly Claim[];
  /**
   * `agrees`: it says what the answer says. `disagrees`: it says the opposite, as the text as a whole
   * does. `open`: neither; it may be about something else.
   */
  says: 'agrees' | 'open' | 'disagrees';
}

/** The best support for an answer, the best first. */
const preferred: Readonly<Record<'true' | 'false', readonly Says[]>> = {
  true: ['holds', 'perhaps', 'open', 'partly', 'fails'],
  false: ['fails', 'partly', 'open', 'perhaps', 'holds'],
};

/**
 * Finds the sentence that a filer with this answer most likely based the flag on: the decisive one if
 * the text affirms or denies, whether that agrees or not; else the first that says what the answer
 * says, or comes closest to it. `null` if the text is silent.
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

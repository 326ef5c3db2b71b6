import type { Claim, Says } from './model';
import type { Reading } from './reading';
import type { TextSentence } from './text';

/** A sentence that an answer to a flag may rest on. */
export interface Ground {
  /** Its place: `texts[block].slice(start, end)`. */
  sentence: TextSentence;
  /** What it says of the matter, in its order. */
  claims: readonly Claim[];
  /** Whether it says what the answer says: `open` where it says neither. */
  says: 'agrees' | 'open' | 'disagrees';
}

/** What speaks best for an answer, the best first. */
const preferred: Readonly<Record<'true' | 'false', readonly Says[]>> = {
  true: ['holds', 'open', 'partly', 'fails'],
  false: ['fails', 'partly', 'open', 'holds'],
};

/**
 * The sentence on which a filer that gives this answer most likely set the flag: the one that
 * decides where the text says the same, else the first that says it, or comes nearest to it. One
 * that says the opposite is better than none: it is what the text has on the matter. `null` where
 * the text is silent.
 */
export function likeliestGround(
  { claims, decisive, verdict }: Reading,
  answer: boolean,
): Ground | null {
  const agrees = verdict === (answer ? 'affirms' : 'denies');
  const order = preferred[answer ? 'true' : 'false'];
  const [first] = agrees ? decisive : [];
  const best = first ?? order.flatMap((says) => claims.filter((claim) => claim.says === says))[0];
  if (best === undefined) return null;
  const { sentence } = best;
  return {
    sentence,
    claims: claims.filter((claim) => claim.sentence === sentence),
    says: best.says === order[0] ? 'agrees' : best.says === order[3] ? 'disagrees' : 'open',
  };
}

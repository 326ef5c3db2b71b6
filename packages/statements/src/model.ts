import type { TextSentence } from './distinct-sentences';
import type { Span } from './language/phrase';
import type { Operator } from './scope/operator-scopes';

/** Words in a text about the subject of a flag. */
export interface Mention<Limb extends string = string> extends Span {
  /** The part of the flag's statement that it is about. */
  limb: Limb;
  /** The word that an operator must reach to affect it: `likely`, `engage`. */
  head: number;
  /** Named without being stated: `incidents that have affected us are escalated`. */
  unstated?: true;
  /** Stated of an imagined case, or with words missing: `a successful attack is likely to affect us`. */
  supposed?: true;
  /** About one case or effect among others: `this incident has not affected us`. */
  oneCase?: true;
  /** About a part of the limb: without `consultants for penetration tests`, there may be others. */
  part?: true;
}

/**
 * What a mention says about its limb: it holds; it does not (`fails`); it does not, apart from some
 * cases (`partly`); it holds in a case, or is described elsewhere (`perhaps`); or none of these
 * (`open`).
 */
export type Says = 'holds' | 'fails' | 'partly' | 'perhaps' | 'open';

/** A mention together with everything that affects its meaning. */
export interface Claim<Limb extends string = string> {
  limb: Limb;
  says: Says;
  sentence: TextSentence;
  mention: Span;
  /** What affects it, in text order: negations, hedges, conditions … */
  operators: readonly Operator[];
}

/**
 * What the text as a whole says about a flag's statement. `open`: it discusses the subject but says
 * neither, or both. `silent`: it does not discuss it.
 */
export type Verdict = 'affirms' | 'denies' | 'open' | 'silent';

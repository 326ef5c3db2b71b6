import type { Span } from './language/phrase';
import type { Operator } from './scope/reach';
import type { TextSentence } from './text';

/** A place in a text that speaks of the matter of a flag. */
export interface Mention<Limb extends string = string> extends Span {
  /** The part of the flag's statement that it speaks of. */
  limb: Limb;
  /** The word that an operator must reach to bear on it: `likely`, `engage`. */
  head: number;
  /** Stands where nothing is stated: `incidents that have affected us are escalated`. */
  unstated?: true;
  /** Speaks of one case among others: `this incident has not affected us`. */
  oneCase?: true;
}

/**
 * What a mention says of its limb: it holds; it does not; it does not, with a part left
 * out (`partly`); or nothing of the kind.
 */
export type Says = 'holds' | 'fails' | 'partly' | 'open';

/** A mention read with all that bears on it. */
export interface Claim<Limb extends string = string> {
  limb: Limb;
  says: Says;
  sentence: TextSentence;
  mention: Span;
  /** What bears on it, in the order of the text: negators, hedges, conditions … */
  operators: readonly Operator[];
}

/**
 * What the text as a whole says of a flag's statement. `open`: it speaks of the matter and says
 * neither, or both. `silent`: it does not speak of it.
 */
export type Verdict = 'affirms' | 'denies' | 'open' | 'silent';

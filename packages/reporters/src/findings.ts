import type { Diagnostic, Location, TextRange } from '@cydkit/parser';

/** One side of what a finding rests on: words of the filing, or a place of it. */
export interface Evidence {
  /** What the words show, as it reads before them: `The sentence that denies it`. */
  shows?: string;
  /** Index in `filing.facts`; `null` for evidence about the document as a whole. */
  fact: number | null;
  /** Local name of the fact's concept, or of the one that is absent. */
  concept?: string | null;
  /** The words; `true` or `false` of a flag; `null` for a place alone. */
  quote?: string | null;
  /** Where the words stand in the fact's value; `null` for flags and places. */
  span: TextRange | null;
  /** The ranges of the source that hold them. */
  locations?: readonly Location[];
}

/**
 * What a rule has to say about a filing: a diagnostic, with the words that it rests on. Without
 * evidence its location tells them.
 */
export interface Finding extends Diagnostic {
  /** The rule that judges it, where that is not the code. */
  rule?: string;
  evidence?: readonly Evidence[];
  /** Stays the same while rule, concepts and words do. */
  fingerprint?: string;
}

import type { Diagnostic, Location } from '@cydkit/parser';

/** A half-open range `[start, end)` of a fact's value, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * One side of what a finding rests on: words of the filing and where they stand, so that a reader
 * can judge at once. For what is absent, the nearest place: the block that should have it.
 */
export interface Evidence {
  /** What the quote shows, as it reads before the quote: `The flag`, `The sentence that denies it`. */
  shows: string;
  /** Index in `filing.facts`; `null` for evidence about the document as a whole. */
  fact: number | null;
  /** Local name of the fact's concept, or of the one that is absent. */
  concept: string | null;
  /**
   * `value.slice(start, end)` of a text block, behind `… ` where it begins inside of a sentence too
   * long to quote; `true` or `false` of a flag; `null` for a place alone.
   */
  quote: string | null;
  /** Where the quote stands in the fact's value; `null` for flags and places. */
  span: TextSpan | null;
  /** The ranges of the source that hold the quote; none where the shape has no places. */
  locations: Location[];
}

/** What a rule has to say: a diagnostic with its evidence. */
export interface Finding extends Diagnostic {
  /**
   * The rule that found it, by its id. It equals `code`, but for what a reader said first: there
   * `code` is the reader's, and `rule` the rule that judges it, or the code again where none does.
   */
  rule: string;
  /** At least one. */
  evidence: readonly Evidence[];
  /**
   * Sixteen hexadecimal digits that stay the same while the rule, the concepts and the quoted words
   * do, wherever they move. Of several alike in one filing, each has its own.
   */
  fingerprint: string;
}

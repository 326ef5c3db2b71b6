import type { Diagnostic, Location } from '@cydkit/parser';

/** A half-open range `[start, end)` of a fact's value, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/**
 * One side of the evidence for a finding: words of the filing and where they are, so that a reader
 * can check it at once. For something absent, the nearest place: the block that should have it.
 */
export interface Evidence {
  /** What the quote shows, as a label before it: `The flag`, `The text that denies it`. */
  shows: string;
  /** Index in `filing.facts`; `null` for evidence about the document as a whole. */
  fact: number | null;
  /** Local name of the fact's concept, or of the one that is absent. */
  concept: string | null;
  /**
   * Words of a text block, with `… ` before, ` … ` between and ` …` after them where words of what is
   * quoted are left out; `true` or `false` for a flag; `null` for a place alone.
   */
  quote: string | null;
  /**
   * The ranges of the quote that hold the words which decide, in order: the mention of what the flag is
   * about, and what negates it. Empty where no words decide more than others.
   */
  marks: readonly TextSpan[];
  /** From the first quoted word of the fact's value to the last; `null` for flags and places. */
  span: TextSpan | null;
  /** The ranges of the source that hold the quote; empty where the format has no positions. */
  locations: Location[];
}

/** The data that a message is made from: names, counts and values that were found. */
export type MessageArguments = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** What a rule found, or a reader reported: a diagnostic with its evidence. */
export interface Finding extends Diagnostic {
  /**
   * The id of the rule that found it. It equals `code`, except for what a reader reported: there
   * `code` is the reader's, and `rule` the rule that judges it, or the code again where none does.
   */
  rule: string;
  /** At least one. */
  evidence: readonly Evidence[];
  /**
   * `v2-` and sixteen hexadecimal digits that stay the same as long as the rule, the concepts and the
   * sentences that it is about do, wherever they move. Identical findings in one filing get different
   * fingerprints.
   */
  fingerprint: string;
  /**
   * What earlier versions called it, in older baselines: a list for each part that was a finding of its
   * own, with the fingerprints that the part may have had.
   */
  formerFingerprints: readonly (readonly string[])[];
}

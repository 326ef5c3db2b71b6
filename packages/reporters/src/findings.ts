import type { Diagnostic, TextRange } from '@cydkit/parser';

/** Words of a fact: `value.slice(start, end)`. */
export interface Evidence extends TextRange {
  /** Index in `filing.facts`. */
  fact: number;
}

/**
 * What a rule has to say about a filing: a diagnostic, with the words that it rests on. Without
 * evidence its location tells them.
 */
export interface Finding extends Diagnostic {
  evidence?: readonly Evidence[];
}

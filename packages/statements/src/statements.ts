import type { ConceptName } from '@cydkit/taxonomy';
import { distinctSentences } from './distinct-sentences';
import { once } from './once';
import { type Reading, readFlag } from './read-flag';

/** What the text of a disclosure says about its flags. */
export interface Statements {
  /**
   * Returns what it says about a flag's statement (17 CFR 229.106), independent of the flag's value.
   * Read on first use.
   */
  of(flag: ConceptName): Reading;
}

/**
 * Reads the texts of one disclosure, such as its text blocks, in order. Time is linear in the length
 * of the text: sentences are bounded, and so is the number of times that each word is read.
 */
export function readStatements(texts: readonly string[]): Statements {
  const text = once(() => distinctSentences(texts));
  const readings = new Map<ConceptName, Reading>();
  return {
    of: (flag) => {
      const reading = readings.get(flag) ?? readFlag(flag, text());
      readings.set(flag, reading);
      return reading;
    },
  };
}

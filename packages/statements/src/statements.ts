import type { ConceptName } from '@cydkit/taxonomy';
import { once } from './once';
import { type Reading, readFlag } from './reading';
import { textOf } from './text';

/** What the text of a disclosure says. */
export interface Statements {
  /**
   * What it says of a flag's statement (17 CFR 229.106), without sight of the flag's value. Read
   * when first asked for.
   */
  of(flag: ConceptName): Reading;
}

/**
 * Reads the texts of one disclosure, such as its text blocks, in their order. Time is linear in the
 * text: sentences are bounded, and each word of one is looked at a bounded number of times.
 */
export function readStatements(texts: readonly string[]): Statements {
  const text = once(() => textOf(texts));
  const readings = new Map<ConceptName, Reading>();
  return {
    of: (flag) => {
      const reading = readings.get(flag) ?? readFlag(flag, text());
      readings.set(flag, reading);
      return reading;
    },
  };
}

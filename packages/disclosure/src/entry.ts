import type { Fact } from '@cydkit/parser';

/** A fact with its index in `filing.facts`. */
export interface Entry<Kind extends Fact = Fact> {
  index: number;
  fact: Kind;
}

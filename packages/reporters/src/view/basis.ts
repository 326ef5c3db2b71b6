import { findConcept } from '@cydkit/taxonomy';
import { contextKey } from '../contexts';
import type { FlagStatement } from '../flags';
import type { Report } from '../report-model';
import { afterInk } from './ink';
import type { PlacedBlock } from './places';
import { type Spot, spotsOfLocation, spotsOfRange, united } from './spots';

/** The words of the disclosure that a flag rests on. */
export interface Basis {
  /**
   * `tagged`: the words that the flag itself is tagged on. `explained`: the text block that
   * explains it, where the source does not tell its place, or where it is not reported.
   */
  kind: 'tagged' | 'explained';
  spots: Spot[];
  /** The words. */
  quote: string;
  /** They begin in this passage (index). */
  passage: number;
}

/** `null` where neither the source nor the taxonomy tells any words. */
export function basisOf(
  statement: FlagStatement,
  report: Report,
  placed: readonly PlacedBlock[],
): Basis | null {
  const fact = statement.fact === null ? undefined : report.filing.facts[statement.fact];
  const tagged = (fact?.locations ?? []).flatMap((location) => spotsOfLocation(placed, location));
  const exact = united(tagged).filter(({ from, to }) => to > from);
  return (
    basis('tagged', exact, report) ?? basis('explained', explanation(statement, placed), report)
  );
}

function basis(kind: Basis['kind'], spots: Spot[], { passages }: Report): Basis | null {
  const passage = spots[0]?.passage;
  if (passage === undefined) return null;
  const quote = spots.map(({ passage, from, to }) => {
    const text = passages[passage]?.text ?? '';
    const start = afterInk(text, 0, from);
    return text.slice(start, afterInk(text, start, to - from)).trim();
  });
  return { kind, spots, quote: quote.join(' '), passage };
}

/** The passages of the text block that the taxonomy pairs with the flag, in its context. */
function explanation({ concept, context }: FlagStatement, placed: readonly PlacedBlock[]): Spot[] {
  const pair = concept === null ? undefined : findConcept(concept)?.pair;
  if (pair == null) return [];
  const block = placed.find(
    ({ fact }) =>
      fact.concept === pair &&
      (context === null || contextKey(fact.context) === contextKey(context)),
  );
  if (block === undefined) return [];
  return united(spotsOfRange(block, { start: 0, end: block.fact.value?.length ?? 0 }));
}

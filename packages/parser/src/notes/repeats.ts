import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import type { Fact } from '../model';

/** A fact with all that tells it from others but `iprx`, which numbers its repetitions. */
export interface KeyedFact {
  fact: Fact;
  key: string;
}

/**
 * The facts, each once: of those that are repeated with an equal value the first is kept; one with
 * another value is a fact of its own (EFM 6.5.12 forbids it).
 */
export function withoutRepeats(facts: KeyedFact[], diagnostics: Diagnostics): Fact[] {
  const values = new Map<string, Set<Fact['value']>>();
  const kept: Fact[] = [];
  let repeated = 0;
  for (const { fact, key } of facts) {
    const known = values.get(key);
    if (known === undefined) {
      values.set(key, new Set([fact.value]));
    } else if (known.has(fact.value)) {
      repeated++;
      continue;
    } else {
      known.add(fact.value);
      const [location] = fact.locations;
      diagnostics.add(
        'notes-fact-contradictory',
        { concept: shown(fact.concept ?? '') },
        location && { location },
      );
    }
    kept.push(fact);
  }
  if (repeated > 0) {
    diagnostics.add('notes-fact-repeated', { repetitions: repeated });
  }
  return kept;
}

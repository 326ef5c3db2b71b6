import type { Fact } from '../../model';

/** A fact shows on every page whose presentation has its concept: the first one counts. */
export function withoutRepeated(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Set<Fact['value']>>();
  return facts.filter(({ concept, context, value }) => {
    const key = JSON.stringify([concept, context.period, context.dimensions]);
    const values = seen.get(key) ?? new Set();
    if (values.has(value)) return false;
    seen.set(key, values.add(value));
    return true;
  });
}

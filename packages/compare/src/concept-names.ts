import type { Fact } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';

/** Returns what a fact is filed under: its concept, or its label if the concept is unknown. */
export function nameOf({ concept, label }: Pick<Fact, 'concept' | 'label'>): string {
  return concept ?? label ?? 'unnamed';
}

const ranks: ReadonlyMap<string, number> = new Map(concepts.map(({ name }, rank) => [name, rank]));

/** Sorts names in the presentation order of the taxonomy; names that it does not have come last. */
export function presented(names: Iterable<string>): string[] {
  const rankOf = (name: string): number => ranks.get(name) ?? ranks.size;
  return [...new Set(names)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b)));
}

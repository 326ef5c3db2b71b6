import type { Fact } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';

/** What a fact is filed under: its concept, or the label that does not tell the concept. */
export function nameOf({ concept, label }: Pick<Fact, 'concept' | 'label'>): string {
  return concept ?? label ?? 'unnamed';
}

const ranks: ReadonlyMap<string, number> = new Map(concepts.map(({ name }, rank) => [name, rank]));

/** In the order in which the taxonomy presents them; what it does not have last, by code units. */
export function presented(names: Iterable<string>): string[] {
  const rankOf = (name: string): number => ranks.get(name) ?? ranks.size;
  return [...new Set(names)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b)));
}

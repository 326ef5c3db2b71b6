import type { Fact } from './model';

/** The editions that the facts' namespaces name, in order of appearance: `cyd/2024`. */
export function editionsOf(facts: readonly Fact[]): string[] {
  return [...countEditions(facts).keys()];
}

/** The edition that most facts use, the first of equals; `null` where no fact states one. */
export function taxonomyOf(facts: readonly Fact[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [edition, count] of countEditions(facts)) {
    if (count > most) [best, most] = [edition, count];
  }
  return best;
}

function countEditions(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { namespace } of facts) {
    const year = namespace === null ? undefined : /\/cyd\/(\w+)$/u.exec(namespace)?.[1];
    if (year === undefined) continue;
    const edition = `cyd/${year}`;
    counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  return counts;
}

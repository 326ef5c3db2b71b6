import type { Fact } from './model';

/** The editions that the facts' namespaces name, in order of appearance: `cyd/2024`. */
export function editionsOf(facts: readonly Fact[]): string[] {
  const editions = new Set<string>();
  for (const { namespace } of facts) {
    const year = namespace === null ? undefined : /\/cyd\/(\w+)$/u.exec(namespace)?.[1];
    if (year !== undefined) editions.add(`cyd/${year}`);
  }
  return [...editions];
}

/** The edition that most facts use, the first of equals; `null` where no fact states one. */
export function taxonomyOf(facts: readonly Fact[]): string | null {
  const count = (edition: string): number =>
    facts.filter(({ namespace }) => namespace?.endsWith(`/${edition}`)).length;
  const [first, ...others] = editionsOf(facts);
  if (first === undefined) return null;
  return others.reduce((best, edition) => (count(edition) > count(best) ? edition : best), first);
}

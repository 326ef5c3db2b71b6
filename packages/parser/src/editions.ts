import type { Diagnostics } from './diagnostics';
import type { Fact } from './model';

/** Reports a filing without a fact, and facts of several editions. */
export function reportEditions(
  facts: readonly Fact[],
  form: string | null,
  diagnostics: Diagnostics,
): void {
  // A header has no facts; those of its documents are not known.
  if (facts.length === 0 && !diagnostics.has('header-alone')) {
    diagnostics.add('no-cyd-facts', { form });
  }
  const editions = editionsOf(facts);
  if (editions.length > 1) {
    diagnostics.add('editions-mixed', { editions });
  }
}

/** Returns the editions that the facts' namespaces name, in order of appearance: `cyd/2024`. */
function editionsOf(facts: readonly Fact[]): string[] {
  return [...countEditions(facts).keys()];
}

/** Returns the edition that most facts use, the first of equals; `null` if no fact states one. */
export function taxonomyOf(facts: readonly Fact[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [edition, count] of countEditions(facts)) {
    if (count > most) [best, most] = [edition, count];
  }
  return best;
}

function countEditions(facts: readonly Fact[]): Map<string, number> {
  const namespaces = new Map<string | null, number>();
  for (const { namespace } of facts) {
    namespaces.set(namespace, (namespaces.get(namespace) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [namespace, count] of namespaces) {
    const year = /\/cyd\/(\w+)$/u.exec(namespace ?? '')?.[1];
    if (year === undefined) continue;
    const edition = `cyd/${year}`;
    counts.set(edition, (counts.get(edition) ?? 0) + count);
  }
  return counts;
}

import type { CoRegistrant, QualifiedName } from '@cydkit/parser';

/** Finds the names of the registrants that a context is about; `null` if the source gives none. */
export interface RegistrantNames {
  ofCik: (cik: string) => string | null;
  ofMember: (member: QualifiedName) => string | null;
}

/** Every context of a filing asks, and a filing may have as many registrants as contexts. */
const known = new WeakMap<readonly CoRegistrant[], RegistrantNames>();

/** Returns the names of co-registrants. Of several with one CIK or member, the first counts. */
export function registrantNames(coRegistrants: readonly CoRegistrant[]): RegistrantNames {
  const names = known.get(coRegistrants) ?? lookup(coRegistrants);
  known.set(coRegistrants, names);
  return names;
}

function lookup(coRegistrants: readonly CoRegistrant[]): RegistrantNames {
  const byCik = new Map<string, number>();
  const byMember = new Map<string, number>();
  for (const [at, { cik, member }] of coRegistrants.entries()) {
    if (cik !== null && !byCik.has(cik)) byCik.set(cik, at);
    const key = member && keyOf(member.namespace, member.name);
    if (key !== undefined && !byMember.has(key)) byMember.set(key, at);
  }
  const none = coRegistrants.length;
  const nameAt = (at: number): string | null => coRegistrants[at]?.name ?? null;
  return {
    ofCik: (cik) => nameAt(byCik.get(cik) ?? none),
    // A viewer page shows no namespaces.
    ofMember: ({ namespace, name }) =>
      nameAt(
        Math.min(
          byMember.get(keyOf(namespace, name)) ?? none,
          byMember.get(keyOf(null, name)) ?? none,
        ),
      ),
  };
}

function keyOf(namespace: string | null, name: string): string {
  return `${namespace ?? ''} ${name}`;
}

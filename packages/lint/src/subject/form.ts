import type { Filing } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import type { FormType } from '../model/subject';

/** Annual reports that Item 106 or 16K binds, with their transition reports. */
const annual: ReadonlySet<string> = new Set(['10-K', '10-KT', '20-F', '20-FT', '10-K405']);
const current: ReadonlySet<string> = new Set(['8-K', '8-K12B', '8-K12G3', '8-K15D5', '6-K']);

/**
 * The form of a filing: as the caller looks at it, by its name or, where the source states none, by
 * what it discloses.
 */
export function formTypeOf(
  { form: stated, facts }: Pick<Filing, 'form' | 'facts'>,
  lookedAtAs?: string,
): FormType {
  const form = lookedAtAs ?? stated;
  if (form !== null) {
    const amendment = form.endsWith('/A');
    const base = amendment ? form.slice(0, -2) : form;
    return { base, amendment, family: familyOf(base) };
  }
  const disclosures = new Set(facts.map(disclosureOf));
  if (disclosures.has('riskManagement')) return { base: null, amendment: false, family: 'annual' };
  const family = disclosures.has('incident') ? 'current' : 'other';
  return { base: null, amendment: false, family };
}

function familyOf(base: string): FormType['family'] {
  if (annual.has(base)) return 'annual';
  return current.has(base) ? 'current' : 'other';
}

function disclosureOf({ concept }: Filing['facts'][number]): string | undefined {
  return concept === null ? undefined : findConcept(concept)?.disclosure;
}

import type { Filing } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import { hasAnnualDisclosure } from './flags';

/** The parts of a form type: `10-KT/A` is a transition report and an amendment. */
export interface FilingForm {
  /** Without `/A`: `10-K`, `10-KT`, `20-F`, `8-K`; `null` if the source does not state a form. */
  base: string | null;
  /** True by the form (`/A`) or by dei:AmendmentFlag. */
  amendment: boolean;
  /** True by the form (10-KT, 20-FT) or by dei:DocumentTransitionReport. */
  transition: boolean;
  /** By the form, or by the concepts if there is no form. */
  family: 'annual' | 'current' | 'other';
}

/** An annual report, an incident report, or something else, such as a Form 8-K on another matter. */
export type FilingKind = 'annual' | 'incident' | 'other';

/** Annual reports subject to Item 106 or 16K, with their transition reports. */
const annual: ReadonlySet<string> = new Set(['10-K', '10-KT', '20-F', '20-FT', '10-K405']);
const current: ReadonlySet<string> = new Set(['8-K', '8-K12B', '8-K12G3', '8-K15D5', '6-K']);

/**
 * Returns the form of a filing: the one that it states, or `override`, which is an amendment only by its
 * own `/A`. If there is neither, the family is that of the disclosure.
 */
export function formOf(filing: Filing, override?: string): FilingForm {
  const form = (override ?? filing.form)?.trim().toUpperCase() ?? null;
  const base = form?.replace(/\/A$/, '') ?? null;
  const isFlagged = override === undefined && filing.amendment === true;
  return {
    base,
    amendment: base !== form || isFlagged,
    transition: base === '10-KT' || base === '20-FT' || filing.transition === true,
    family: base === null ? disclosedFamily(filing) : familyOf(base),
  };
}

/** Returns what a filing is, by its form and by whether it discloses an incident. */
export function kindOf(filing: Filing, form: FilingForm = formOf(filing)): FilingKind {
  if (form.family !== 'current') return form.family;
  return hasIncidentDisclosure(filing) ? 'incident' : 'other';
}

function familyOf(base: string): FilingForm['family'] {
  if (annual.has(base)) return 'annual';
  return current.has(base) ? 'current' : 'other';
}

function disclosedFamily(filing: Filing): FilingForm['family'] {
  if (hasAnnualDisclosure(filing)) return 'annual';
  return hasIncidentDisclosure(filing) ? 'current' : 'other';
}

/** True if any fact of a filing belongs to the disclosure of a material incident. */
function hasIncidentDisclosure({ facts }: Filing): boolean {
  return facts.some(
    ({ concept }) => concept !== null && findConcept(concept)?.disclosure === 'incident',
  );
}

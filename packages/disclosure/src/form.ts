import type { Filing } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import { hasAnnualDisclosure } from './flags';

/** A form type, taken apart: `10-KT/A` is a transition report and an amendment. */
export interface FilingForm {
  /** Without `/A`: `10-K`, `10-KT`, `20-F`, `8-K`; `null` where the source does not state a form. */
  base: string | null;
  /** By the form (`/A`) or by dei:AmendmentFlag. */
  amendment: boolean;
  /** By the form (10-KT, 20-FT) or by dei:DocumentTransitionReport. */
  transition: boolean;
  /** `annual` and `current` by the form, or by the concepts where there is none. */
  family: 'annual' | 'current' | 'other';
}

/** An annual report, the report of an incident, or something else: a Form 8-K on another matter. */
export type FilingKind = 'annual' | 'incident' | 'other';

/** Annual reports that Item 106 or 16K binds, with their transition reports. */
const annual: ReadonlySet<string> = new Set(['10-K', '10-KT', '20-F', '20-FT', '10-K405']);
const current: ReadonlySet<string> = new Set(['8-K', '8-K12B', '8-K12G3', '8-K15D5', '6-K']);

/**
 * The form of a filing: the one that it states, or another as which to look at it, which is an
 * amendment by its own `/A` alone. Where there is neither, the family is that of the disclosure.
 */
export function formOf(filing: Filing, lookedAtAs?: string): FilingForm {
  const form = (lookedAtAs ?? filing.form)?.trim().toUpperCase() ?? null;
  const base = form?.replace(/\/A$/, '') ?? null;
  const isFlagged = lookedAtAs === undefined && filing.amendment === true;
  return {
    base,
    amendment: base !== form || isFlagged,
    transition: base === '10-KT' || base === '20-FT' || filing.transition === true,
    family: base === null ? disclosedFamily(filing) : familyOf(base),
  };
}

/** What a filing is, by its form and by whether it discloses an incident. */
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

/** Whether any fact of a filing belongs to the disclosure of a material incident. */
function hasIncidentDisclosure({ facts }: Filing): boolean {
  return facts.some(
    ({ concept }) => concept !== null && findConcept(concept)?.disclosure === 'incident',
  );
}

import type { FilingReference } from '@cydkit/corpus';
import type { AnswerQuote } from '@cydkit/reporters/answers';
import { findConcept, shortLabel } from '@cydkit/taxonomy';

/** Returns a filing in words: `Lanternfish Instruments Inc., 10-K for FY2025`. */
export function filingWords({ name, cik, key, form, fiscalYear }: FilingReference): string {
  const year = fiscalYear === null ? '' : ` for FY${fiscalYear}`;
  return `${name ?? cik ?? key}, ${form ?? 'form not stated'}${year}`;
}

/** Returns where a quote is from, in fields. */
export function quoteSource(filing: FilingReference): AnswerQuote['source'] {
  const { name, cik, key, form, fiscalYear, filed } = filing;
  return {
    registrant: name ?? cik,
    form,
    fiscalYear: fiscalYear === null ? null : `FY${fiscalYear}`,
    filed: filed === null ? null : `filed ${filed}`,
    accession: key,
  };
}

/** Returns the short label of a concept, or its name if the taxonomy does not know it. */
export function conceptWords(name: string): string {
  const label = findConcept(name)?.label;
  return label === undefined ? name : shortLabel(label);
}

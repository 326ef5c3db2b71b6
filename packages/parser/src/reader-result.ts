import type { Filing } from './model';

/** What a reader of one shape returns; the rest of the filing is the same for all shapes. */
export type ReaderResult = Omit<Filing, 'source' | 'taxonomy' | 'diagnostics'>;

/** Returns the result of reading nothing: no facts, and nothing known about the filing. */
export function emptyResult(): ReaderResult {
  return {
    title: null,
    entity: { name: null, cik: null },
    form: null,
    accession: null,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    facts: [],
  };
}

import type { Filing } from './model';

/** What a reader of one shape gives; the rest of the filing is the same for all shapes. */
export type ReaderResult = Omit<Filing, 'source' | 'taxonomy' | 'diagnostics'>;

/** Nothing read: no facts, and nothing known of the filing. */
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

import type { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';

/** What stands for a container, or for a file of one, that could not be read: its diagnostics. */
export function unreadable(name: string | null, bytes: number, diagnostics: Diagnostics): Filing {
  return {
    source: { name, format: 'unknown', bytes, sha256: null },
    title: null,
    entity: { name: null, cik: null },
    form: null,
    accession: null,
    period: { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    taxonomy: null,
    facts: [],
    diagnostics: diagnostics.list(),
  };
}

import type { CompanyRequest, CoverageRow, FilingRequest } from '../../src/fetch/model';

/** The latest annual report of the first invented company. */
export const annual: CompanyRequest = {
  kind: 'company',
  asked: 'LNFX',
  cik: '0009999901',
  forms: [],
  latest: 1,
  since: null,
  until: null,
  items: [],
};

/** A request for one filing by its number. */
export function filingOf(accession: string, more: Partial<FilingRequest> = {}): FilingRequest {
  return { kind: 'filing', asked: accession, accession, cik: null, document: null, ...more };
}

/** A row in short: the filing, its state, and why. */
export function short({ accession, state, reason, detail }: CoverageRow): (string | null)[] {
  return [accession, state, reason, detail];
}

import { readAccession } from '@cydkit/parser';
import { readCompanyNumber } from '../addresses/company-number';
import { type EdgarAddress, readAddress } from '../addresses/read-address';

/**
 * Reads what a user types for something on EDGAR: an accession number with or without dashes, a CIK, an
 * address. Anything else may be a ticker or a name. `null`: an address, but of nothing that can be fetched.
 * Nothing is asked of EDGAR.
 */
export function readAsked(text: string): EdgarAddress | null {
  const accession = readAccession(text);
  if (accession !== null) return { kind: 'filing', accession, cik: null };
  const cik = readCompanyNumber(text);
  if (cik !== null) return { kind: 'company', cik };
  if (/^[a-z]+:\/\/|^(?:www\.)?sec\.gov\//iu.test(text)) return readAddress(text);
  return { kind: 'ticker', ticker: text };
}

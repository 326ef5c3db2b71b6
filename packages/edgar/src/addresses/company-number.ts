import { readCik } from '@cydkit/parser';

/**
 * Returns the CIK of ten digits for a number as people write it, `320193`, `0000320193` or
 * `CIK0000320193`; `null` for text that is none. Both `findCompanies` and `readAddress` ask.
 */
export function readCompanyNumber(text: string): string | null {
  const cik = readCik(text.replace(/^CIK\s?/iu, ''));
  return cik === '0000000000' ? null : cik;
}

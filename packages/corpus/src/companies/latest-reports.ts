import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { type AnnualReport, annualReports, latestOfCompanies } from './annual-reports';
import { type ComparedFiling, ownCompanies } from './compared-filing';

/**
 * Returns the latest annual report, among those that a filter selects, of each company but those that
 * file the filing, in the order of their keys: so every other company counts once.
 */
export function latestReports(
  corpus: Corpus,
  filing: ComparedFiling,
  filter: FilingFilter,
): AnnualReport[] {
  const isOwn = ownCompanies(filing);
  return latestOfCompanies(annualReports(corpus, filter)).filter(({ company }) => !isOwn(company));
}

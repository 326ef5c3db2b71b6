import { type ComparedFiling, ownCompanies } from '../companies/compared-filing';
import { company } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';

/** Returns a function that finds the companies that have a sentence, each once, given its words. */
export function companiesWithSentence(
  { database }: Corpus,
  filter: FilingFilter,
): (words: string) => string[] {
  const { sql, values } = conditionOf(filter);
  const statement = database.prepare(
    `select distinct ${company} as company
     from sentence_uses u join passages p on p.id = u.passage_id join filings f on f.id = p.filing_id
     where u.hash = ? and ${sql} order by company`,
  );
  return (words) => {
    const compared = comparedText(words);
    if (compared === null) return [];
    // spread: the values of a filter
    return statement.all<{ company: string }>(compared.hash, ...values).map((row) => row.company);
  };
}

/** Returns how many companies have a filing, without those that file the given one. */
export function otherCompanies(
  { database }: Corpus,
  filing: ComparedFiling,
  filter: FilingFilter,
): number {
  const { sql, values } = conditionOf(filter);
  const isOwn = ownCompanies(filing);
  // spread: the values of a filter
  const companies = database
    .prepare(`select distinct ${company} as company from filings f where ${sql}`)
    .all<{ company: string }>(...values);
  return companies.filter((row) => !isOwn(row.company)).length;
}

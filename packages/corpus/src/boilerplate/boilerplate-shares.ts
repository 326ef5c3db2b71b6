import { company } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';

/** Shorter sentences are never boilerplate, as `scoreBoilerplate` of @cydkit/dedupe has it. */
const leastWords = 4;

/**
 * Returns the boilerplate score of every filing of the corpus at once: the share of the words of its
 * sentences that are in boilerplate ones. Filings without a word are left out.
 *
 * @param companies how many other companies make a sentence boilerplate
 * @param filter the filings that are scored and whose sentences count
 * @returns shares, by the id of the filing
 */
export function boilerplateShares(
  { database }: Corpus,
  companies: number,
  filter: FilingFilter,
): Map<number, number> {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  const boilerplate = new Map(
    database
      .prepare(
        // A sentence with few uses has few companies: most need no closer look.
        `with frequent as materialized (
           select hash from sentence_uses group by hash having count(*) > ?
         ), uses as materialized (
           select distinct u.hash, s.words, f.id as filing, ${company} as company
           from frequent join sentence_uses u on u.hash = frequent.hash
           join sentences s on s.hash = u.hash
           join passages p on p.id = u.passage_id
           join filings f on f.id = p.filing_id
           where s.words >= ? and ${sql}
         ), spread as materialized (
           select hash from uses group by hash having count(distinct company) > ?
         )
         select uses.filing, sum(uses.words) as words
         from spread join uses on uses.hash = spread.hash group by uses.filing`,
      )
      .all<{ filing: number; words: number }>(companies, leastWords, ...values, companies)
      .map(({ filing, words }) => [filing, words]),
  );
  // spread: the values of a filter
  const shares = database
    .prepare(
      `select f.id, f.words - coalesce(r.words, 0) as words
       from filings f left join (${repeatedWords}) r on r.filing_id = f.id
       where f.words > 0 and ${sql}`,
    )
    .all<{ id: number; words: number }>(...values)
    .map(({ id, words }): [number, number] => [id, (boilerplate.get(id) ?? 0) / words]);
  return new Map(shares);
}

/** A sentence that a filing has several times counts once. */
const repeatedWords = `
  select filing_id, sum(extra * s.words) as words from (
    select p.filing_id, u.hash, count(*) - 1 as extra
    from passages p join sentence_uses u on u.passage_id = p.id
    group by p.filing_id, u.hash having extra > 0
  ) repeated join sentences s on s.hash = repeated.hash group by filing_id`;

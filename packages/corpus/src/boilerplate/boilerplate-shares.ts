import { company } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { leastSentenceWords } from '../record/compared-text';
import { headingsOf } from './headings';

/**
 * Returns the boilerplate score of every filing of the corpus at once: the share of the words of its
 * sentences that are in boilerplate ones. Headings are no sentences; filings without one are left out.
 *
 * @param companies how many other companies make a sentence boilerplate
 * @param filter the filings that are scored and whose sentences count
 * @returns shares, by the id of the filing
 */
export function boilerplateShares(
  corpus: Corpus,
  companies: number,
  filter: FilingFilter,
): Map<number, number> {
  const { database } = corpus;
  const { sql, values } = conditionOf(filter);
  const headings = JSON.stringify(headingsOf(corpus));
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
           where s.words >= ? and s.hash not in (select value from json_each(?)) and ${sql}
         ), spread as materialized (
           select hash from uses group by hash having count(distinct company) > ?
         )
         select uses.filing, sum(uses.words) as words
         from spread join uses on uses.hash = spread.hash group by uses.filing`,
      )
      .all<{ filing: number; words: number }>(
        companies,
        leastSentenceWords,
        headings,
        ...values,
        companies,
      )
      .map(({ filing, words }) => [filing, words]),
  );
  // spread: the values of a filter
  const shares = database
    .prepare(
      `select f.id, f.words - coalesce(r.words, 0) - coalesce(h.words, 0) as words
       from filings f left join (${repeatedWords}) r on r.filing_id = f.id
       left join (${headingWords}) h on h.filing_id = f.id
       where f.words > 0 and ${sql}`,
    )
    .all<{ id: number; words: number }>(headings, ...values)
    .filter(({ words }) => words > 0)
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

/** Headings are no sentences. */
const headingWords = `
  select filing_id, sum(words) as words from (
    select distinct p.filing_id, s.hash, s.words
    from sentences s join sentence_uses u on u.hash = s.hash
    join passages p on p.id = u.passage_id
    where s.hash in (select value from json_each(?))
  ) headings group by filing_id`;

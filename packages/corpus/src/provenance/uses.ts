import {
  company,
  type FilingReference,
  type ReferenceRow,
  referenceColumns,
  referenceOf,
} from '../filings/filing-reference';
import type { Corpus } from '../open-corpus';
import { type LocatedWords, locateWords } from './located-words';

/** Who uses some words, in the corpus. */
export interface Uses {
  filings: number;
  companies: number;
  /**
   * The filing that was filed first: of several on one day an original before an amendment, then the
   * one with the first key. Filings without a date come last.
   */
  first: FilingReference;
  /** What it says, as it has it. */
  quote: LocatedWords;
  /** How many of the filings do not state when they were filed, and could be earlier. */
  undated: number;
  /** By fiscal year, the first first; `null` for filings that state none, last. */
  years: YearUses[];
  /** The concepts that its passages are tagged with, the most frequent first. */
  concepts: { concept: string; label: string; filings: number }[];
}

/** Who uses some words in a fiscal year. */
export interface YearUses {
  fiscalYear: number | null;
  filings: number;
  companies: number;
  /** The companies that have a filing for that year: those that could. */
  of: number;
}

type UseRow = ReferenceRow & { id: number; company: string };

/** A passage that has the words, by its id and that of its filing. */
export interface PassagePlace {
  id: number;
  filing: number;
}

/**
 * Returns who uses words, given the passages that have them; `null` if there are none.
 *
 * @param words the text that is looked for
 * @param yearCompanies how many companies there are in each fiscal year
 */
export function usesOf(
  corpus: Corpus,
  { words, passages }: { words: string; passages: readonly PassagePlace[] },
  yearCompanies: ReadonlyMap<number | null, number>,
): Uses | null {
  const { database } = corpus;
  const ids = JSON.stringify(passages.map(({ id }) => id));
  const rows = database
    .prepare(
      `select f.id, ${company} as company, ${referenceColumns} from filings f
       where f.id in (select filing_id from passages where id in (select value from json_each(?)))
       order by f.filed is null, f.filed, f.amendment, f.key`,
    )
    .all<UseRow>(ids);
  const [first] = rows;
  if (first === undefined) return null;
  return {
    filings: rows.length,
    companies: companiesOf(rows),
    first: referenceOf(first),
    quote: quoteOf(corpus, first.id, { words, ids }),
    undated: rows.filter(({ filed }) => filed === null).length,
    years: yearsOf(rows, yearCompanies),
    concepts: database
      .prepare(
        `select c.name as concept, coalesce(c.short_label, c.label, c.name) as label,
           count(distinct p.filing_id) as filings
         from passages p join passage_concepts pc on pc.passage_id = p.id
         join concepts c on c.id = pc.concept_id
         where p.id in (select value from json_each(?))
         group by c.id order by filings desc, c.name`,
      )
      .all(ids),
  };
}

/** Returns the words as a filing has them. */
function quoteOf(
  { database }: Corpus,
  filing: number,
  { words, ids }: { words: string; ids: string },
): LocatedWords {
  const passages = database
    .prepare(
      `select text from passages
       where filing_id = ? and id in (select value from json_each(?)) order by position`,
    )
    .all<{ text: string }>(filing, ids);
  for (const { text } of passages) {
    const located = locateWords(text, words);
    if (located !== null) return located;
  }
  return { text: words, marks: [] };
}

function companiesOf(rows: readonly UseRow[]): number {
  return new Set(rows.map((row) => row.company)).size;
}

function yearsOf(
  rows: readonly UseRow[],
  yearCompanies: ReadonlyMap<number | null, number>,
): YearUses[] {
  const years = [...new Set(rows.map((row) => row.fiscal_year))];
  return years
    .sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map((fiscalYear) => {
      const own = rows.filter((row) => row.fiscal_year === fiscalYear);
      return {
        fiscalYear,
        filings: own.length,
        companies: companiesOf(own),
        of: yearCompanies.get(fiscalYear) ?? 0,
      };
    });
}

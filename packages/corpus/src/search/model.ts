import type { FilingReference } from '../filings/filing-reference';
import type { FilingFilter } from '../filters/filing-filter';

/** What to search for, where, and which results to return. */
export interface SearchQuery {
  /** Words, `"phrases"`, `ransom*`, `=exact`, `NEAR`, `AND`, `OR`, `NOT`: see `search`. */
  query: string;
  /**
   * Finds all words and phrases as they are typed, in any case, and not with other endings; `ransom*`
   * finds what begins like it. Default: only those after a `=`.
   */
  exact?: boolean;
  filter?: FilingFilter;
  /** Names of concepts: only passages under one or more of them. Default: all. */
  concepts?: readonly string[];
  /** The most results. Default: 10. */
  limit?: number;
  /** How many results to leave out at the start. Default: 0. */
  offset?: number;
  /**
   * Returns every passage. Default: versions of a company's passage, as of other years, are one result,
   * and so are passages of several companies with the same words.
   */
  all?: boolean;
}

/** The passages that match, the best first. */
export interface SearchResult {
  query: string;
  /** Whether all words were asked for as they are typed. */
  exact: boolean;
  /** Parts of the query that have no letter and no digit, and were not searched for. */
  ignored: string[];
  /** The names of the concepts that were searched; `null` for all. */
  concepts: string[] | null;
  /** What matches, whatever the limit. A company is known by its CIK. */
  found: FoundCounts;
  /**
   * How much of it has the words as typed. `null` if that was not counted: a quarter or more of some
   * passages have them, or the query asks for exact words.
   */
  asTyped: FoundCounts | null;
  /** What the filter selects. */
  searched: { filings: number; companies: number };
  /**
   * If the query has letters other than ASCII ones: how many of the filings searched come from data
   * sets, which have none of them; otherwise 0.
   */
  asciiFilings: number;
  offset: number;
  hits: SearchHit[];
  /** Whether more results follow these. */
  more: boolean;
}

/** Passages, the filings that they are in, and the companies that these are of. */
export interface FoundCounts {
  passages: number;
  filings: number;
  companies: number;
}

/** A passage that matches: of its versions, the one that was filed last. */
export interface SearchHit {
  text: string;
  /**
   * The words that match, as half-open ranges of the text in UTF-16 code units, in order; neighbors are
   * in one.
   */
  marks: TextRange[];
  /** Some 400 characters around the words that match, with marks of its own; a short text as it is. */
  excerpt: { text: string; marks: TextRange[] };
  words: number;
  /** The same for the same words in any filing. */
  hash: string;
  /** What it is about, in the order of the taxonomy. */
  concepts: { name: string; shortLabel: string }[];
  filing: FilingReference;
  /** This passage, and others that match and have nearly the same words, of the same company. */
  versions: { passages: number; filings: number; fiscalYears: number[] };
  /** Companies in the corpus, other than this one, that have the same words. */
  otherCompanies: number;
}

/** A half-open range `[start, end)`. */
export interface TextRange {
  start: number;
  end: number;
}

import type { PassageSigns, Relation, Statistics } from '@cydkit/dedupe';
import type { Finding } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';

/** A piece of the disclosure, listed once. */
export interface ReportPassage {
  /** `p1`, `p2` … in document order. */
  id: string;
  /** One line a paragraph, list item or table row. */
  text: string;
  /** The same with lists, tables, bold and headings, where the filing was parsed with `html`. */
  markdown: string;
  /**
   * Local names of the concepts that cover it, in document order, each once. A fact whose label
   * does not say its concept gives the label.
   */
  concepts: string[];
}

/** A text-block fact that has text, as the sequence of its passages. */
export interface ReportBlock {
  /** `b1`, `b2` … in document order. */
  id: string;
  /** Local name of the fact's concept, `null` where the source does not say it. */
  concept: string | null;
  /** Ids of its passages: joined with its own signs they give the block's text, up to white space. */
  passages: string[];
  /** Signs that it has around its passages where these have others. */
  signs?: PassageSigns[];
  /** Index of the fact in `filing.facts`. */
  fact: number;
}

/** A filing and its text blocks, de-duplicated. */
export interface Report {
  schemaVersion: '1';
  filing: Filing;
  passages: ReportPassage[];
  blocks: ReportBlock[];
  relations: Relation[];
  statistics: Statistics;
  /** What rules have found in the filing, where they were asked. */
  findings?: readonly Finding[];
}

import type { Relation, Statistics } from '@cydkit/dedupe';
import type { Finding } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';

/** A piece of the disclosure, told once. */
export interface ReportPassage {
  /** `p1`, `p2` … in document order. */
  id: string;
  /** One line a paragraph, list item or table row. */
  text: string;
  /** The same with lists, tables, bold and headings, where the filing was parsed with `html`. */
  markdown: string;
  /**
   * Local names of the concepts that cover it, in document order, each once. A fact whose label
   * does not tell its concept gives the label.
   */
  concepts: string[];
}

/** A text-block fact that has text, as the sequence of its passages. */
export interface ReportBlock {
  /** `b1`, `b2` … in document order. */
  id: string;
  /** Local name of the fact's concept, `null` where the source does not tell it. */
  concept: string | null;
  /** Ids of its passages: their texts joined give the block's text, up to white space. */
  passages: string[];
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
  /** What rules have to say about the filing, where they were asked. */
  findings?: readonly Finding[];
}

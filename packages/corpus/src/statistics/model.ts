import type { Severity } from '@cydkit/parser';
import type { Share } from '../numbers/share';

/** What reports are grouped by. */
export type Dimension = 'fiscal-year' | 'form' | 'sic-division' | 'float' | 'state';

/** What is counted of them. */
export type Measure = 'flags' | 'concepts' | 'length' | 'redundancy' | 'findings';

/**
 * What is counted once: a company, by the report of its latest period; or a company in each of its
 * fiscal years, by the report that it filed last for it.
 */
export type Unit = 'company' | 'company-year';

/** Rates of annual reports, over all or in groups. */
export interface Statistics {
  /** `company-year` where the years are apart (`by` has `fiscal-year`), else `company`. */
  unit: Unit;
  by: Dimension[];
  /** Cells with fewer reports are weak. */
  leastCell: number;
  reports: ReportCounts;
  /** In the order of their values, the first dimension first; only those that have a report. */
  groups: StatisticsGroup[];
}

/** Which reports are counted, and why the others are not. */
export interface ReportCounts {
  /** Filings within the scope of the filter: form, fiscal year, dates, CIK, key. */
  selected: number;
  /** Of these: not an annual report. */
  notAnnual: number;
  /** Annual reports for a fiscal year of which the corpus has a later one, or a copy. */
  superseded: number;
  /** Of these: the report that counts ends in another month, as one of a new fiscal year end does. */
  supersededByOtherPeriod: number;
  /** Of a company whose later period is counted; 0 where the unit is `company-year`. */
  earlier: number;
  /** The report that would count has not the flags, float, industry or place that the filter asks for. */
  notMatching: number;
  /** Those that are counted: originals and amendments. */
  counted: number;
  originals: number;
  amendments: number;
  /** Of the counted: no fiscal year is known. */
  withoutFiscalYear: number;
  /** Of the counted: they have no fact of the taxonomy, and so report no flag. */
  withoutFacts: number;
  /** Of the counted: without a CIK, each counts as a company of its own. */
  withoutCik: number;
  /**
   * Of the counted: the public float is above 10 trillion dollars, or more than 100 times or less than a
   * hundredth of what another annual report of the company states. Floats are as filed.
   */
  doubtfulFloats: number;
}

/** The reports that share a value in each dimension. */
export interface StatisticsGroup {
  /** One for each dimension, in their order. */
  values: GroupValue[];
  reports: number;
  /** Fewer reports than the least cell. */
  weak: boolean;
  flags?: FlagStatistics[];
  concepts?: ConceptUse[];
  length?: LengthStatistics;
  redundancy?: RedundancyStatistics;
  findings?: FindingStatistics;
}

/** The value of a dimension. */
export interface GroupValue {
  dimension: Dimension;
  /** `null`: not stated, or an industry in no division. */
  value: string | number | null;
  /** In words: `H Finance, insurance and real estate`. */
  label: string;
}

/** What reports answer to a yes/no question. */
export interface FlagStatistics {
  concept: string;
  /** Its short label. */
  label: string;
  true: number;
  false: number;
  /** No fact answers it, which does not mean false. */
  notReported: number;
  /** A fact that is nil, or neither true nor false. */
  unreadable: number;
  /** One fact says true, another false. */
  contradictory: number;
  /** The share of true among all reports. */
  ofAll: Share;
  /** The share of true among those that say true or false. */
  ofAnswers: Share;
}

/** How many reports have a text block with text under a concept, for any context. */
export interface ConceptUse {
  concept: string;
  /** Its short label. */
  label: string;
  use: Share;
}

/** Words of a report, each passage counted once. Reports without text are left out. */
export interface LengthStatistics {
  /** How many reports have text. */
  reports: number;
  weak: boolean;
  /** `null` if no report has text; interpolated between two reports where it falls between them. */
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
}

/** Characters without white space that repeat others of the same report. */
export interface RedundancyStatistics {
  /** How many reports have text. */
  reports: number;
  weak: boolean;
  characters: number;
  repeated: number;
  /** Of all characters of all reports. */
  share: number | null;
  /** The median of the reports' own shares. */
  medianShare: number | null;
}

/** What the rules of the linter find in the reports, at their own severities. */
export interface FindingStatistics {
  findings: number;
  /** Per report. */
  mean: number;
  /** Reports that have any. */
  reports: Share;
  /** The most severe first. */
  severities: { severity: Severity; findings: number; mean: number; reports: Share }[];
  /** Rules that found something, by their codes. */
  rules: { rule: string; code: string; severity: Severity; findings: number; reports: Share }[];
}

import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { snapshot } from '../store/snapshot';
import { conceptUse } from './concept-use';
import { countedReports } from './counted-reports';
import { groupsOf } from './dimensions';
import { findingRates } from './finding-rates';
import { flagRates } from './flag-rates';
import type { Dimension, Measure, Statistics } from './model';
import { lengthOf, redundancyOf } from './text-sizes';

/** What to count, and of which filings. */
export interface StatisticsOptions {
  /**
   * Default: all. Form, fiscal year, dates, CIK and key choose filings first, and the last report is taken
   * among these. It counts if it has the flags, float, industry and place that the filter asks for.
   */
  filter?: FilingFilter;
  /** Groups the reports by one or several dimensions. Default: one group of all. */
  by?: readonly Dimension[];
  /** Cells of fewer reports are weak. Default: 30. */
  leastCell?: number;
  /** Default: all. */
  measures?: readonly Measure[];
}

/** Every measure, in the order in which they are listed. */
export const measures: readonly Measure[] = [
  'flags',
  'concepts',
  'length',
  'redundancy',
  'findings',
];

/**
 * Returns rates of the annual reports in a corpus. Each company counts once, by the report of its latest
 * period, so that reports are independent of each other, as the intervals assume. With the dimension
 * `fiscal-year` it counts once in each of its years. An amendment takes the place of what it amends.
 */
export function statistics(corpus: Corpus, options: StatisticsOptions = {}): Statistics {
  return snapshot(corpus.database, () => countAll(corpus, options));
}

function countAll(
  corpus: Corpus,
  { filter = {}, by = [], leastCell = 30, measures: chosen = measures }: StatisticsOptions,
): Statistics {
  const { database } = corpus;
  const unit = by.includes('fiscal-year') ? 'company-year' : 'company';
  const { reports, counts } = countedReports(corpus, filter, unit);
  const groups = groupsOf(reports, by);
  const has = (measure: Measure) => chosen.includes(measure);
  const flags = has('flags') ? flagRates(database, groups, leastCell) : [];
  const concepts = has('concepts') ? conceptUse(database, groups, leastCell) : [];
  const findings = has('findings') ? findingRates(database, groups, leastCell) : [];
  return {
    unit,
    by: [...by],
    leastCell,
    reports: counts,
    groups: groups.map(({ values, reports }, place) => {
      const own = { flags: flags[place], concepts: concepts[place], findings: findings[place] };
      return {
        values,
        reports: reports.length,
        weak: reports.length < leastCell,
        ...(own.flags && { flags: own.flags }),
        ...(own.concepts && { concepts: own.concepts }),
        ...(has('length') && { length: lengthOf(reports, leastCell) }),
        ...(has('redundancy') && { redundancy: redundancyOf(reports, leastCell) }),
        ...(own.findings && { findings: own.findings }),
      };
    }),
  };
}

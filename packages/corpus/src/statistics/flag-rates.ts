import type { FlagState } from '@cydkit/disclosure';
import { flags } from '@cydkit/taxonomy';
import { shareOf } from '../numbers/share';
import type { Database } from '../store/database';
import type { ReportGroup } from './dimensions';
import { groupedRows } from './grouped-rows';
import { labelOf, sortedConcepts } from './listed-concepts';
import type { FlagStatistics } from './model';

interface Row {
  concept: string;
  state: FlagState;
  count: number;
}

const query = `
  select cell, c.name as concept, g.state as state, count(*) as count
  from counted join flags g on g.filing_id = counted.id join concepts c on c.id = g.concept_id
  group by cell, g.concept_id, g.state`;

/**
 * Returns the rates of each group: of the six flags, then of others that the reports use. A report
 * without an annual disclosure has not reported them.
 */
export function flagRates(
  database: Database,
  groups: readonly ReportGroup[],
  leastCell: number,
): FlagStatistics[][] {
  const rows = groupedRows<Row>(database, groups, query);
  const names = rows.flat().map(({ concept }) => concept);
  const listed = sortedConcepts([...flags.map(({ name }) => name), ...names]);
  return groups.map(({ reports }, place) => {
    const counts = new Map(rows[place]?.map((row) => [`${row.concept} ${row.state}`, row.count]));
    return listed.map((concept) => {
      const countOf = (state: FlagState) => counts.get(`${concept} ${state}`) ?? 0;
      const known = {
        true: countOf('true'),
        false: countOf('false'),
        unreadable: countOf('unreadable'),
        contradictory: countOf('contradictory'),
      };
      const reported = Object.values(known).reduce((sum, count) => sum + count, 0);
      return {
        concept,
        label: labelOf(concept),
        ...known,
        notReported: reports.length - reported,
        ofAll: shareOf(known.true, reports.length, leastCell),
        ofAnswers: shareOf(known.true, known.true + known.false, leastCell),
      };
    });
  });
}

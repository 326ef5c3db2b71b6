import { concepts } from '@cydkit/taxonomy';
import { shareOf } from '../numbers/share';
import type { Database } from '../store/database';
import type { ReportGroup } from './dimensions';
import { groupedRows } from './grouped-rows';
import { labelOf, sortedConcepts } from './listed-concepts';
import type { ConceptUse } from './model';

interface Row {
  concept: string;
  count: number;
}

const query = `
  select cell, c.name as concept, count(distinct f.filing_id) as count
  from counted join facts f on f.filing_id = counted.id join concepts c on c.id = f.concept_id
  where f.type = 'textBlock' and f.value <> ''
  group by cell, f.concept_id`;

/** The text blocks that an annual report may have. */
const annualBlocks = concepts
  .filter(({ kind, disclosure }) => kind === 'textBlock' && disclosure === 'riskManagement')
  .map(({ name }) => name);

/** Returns the use of each group: of the text blocks of the annual disclosure, then of others it uses. */
export function conceptUse(
  database: Database,
  groups: readonly ReportGroup[],
  leastCell: number,
): ConceptUse[][] {
  const rows = groupedRows<Row>(database, groups, query);
  const names = rows.flat().map(({ concept }) => concept);
  const listed = sortedConcepts([...annualBlocks, ...names]);
  return groups.map(({ reports }, place) => {
    const counts = new Map(rows[place]?.map(({ concept, count }) => [concept, count]));
    return listed.map((concept) => {
      const use = shareOf(counts.get(concept) ?? 0, reports.length, leastCell);
      return { concept, label: labelOf(concept), use };
    });
  });
}

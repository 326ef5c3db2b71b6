import type { Filing } from '@cydkit/parser';
import type { Corpus } from '../open-corpus';
import { factOf } from '../record/fact-rows';
import type { FactRow } from '../record/model';
import type { Database } from '../store/database';
import { snapshot } from '../store/snapshot';

/** Returns a filing as it was read when it was added, by its key; `undefined` if there is none. */
export function storedFiling({ database }: Corpus, key: string): Filing | undefined {
  return snapshot(database, () => readFiling(database, key));
}

function readFiling(database: Database, key: string): Filing | undefined {
  const row = database
    .prepare('select id, header from filings where key = ?')
    .get<{ id: number; header: string }>(key);
  if (row === undefined) return undefined;
  const header = JSON.parse(row.header) as Omit<Filing, 'facts'>;
  const facts = database
    .prepare(
      `select c.name as concept, f.type, f.value, f.nil, f.period_start, f.period_end,
         f.dimensions, f.place, f.rest
       from facts f left join concepts c on c.id = f.concept_id
       where f.filing_id = ? order by f.position`,
    )
    .all<FactRow>(row.id)
    .map((fact) => factOf(fact, header));
  return { ...header, facts };
}

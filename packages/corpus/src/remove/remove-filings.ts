import { deleteFilings } from '../add/delete-filing';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';

/** A filing that was removed. */
export interface RemovedFiling {
  key: string;
  name: string | null;
  form: string | null;
  periodEnd: string | null;
}

/**
 * Removes the filings that a filter selects, all or none of them. Their sources count as added in part
 * from then on, or as not added if nothing is left of them, so that adding one again brings them back.
 *
 * @param options.dryRun returns them, and removes nothing
 */
export function removeFilings(
  { database }: Corpus,
  filter: FilingFilter,
  options: { dryRun?: boolean } = {},
): RemovedFiling[] {
  const { sql, values } = conditionOf(filter);
  const select = database.prepare(
    `select id, source_id as source, key, name, form, period_end as periodEnd
     from filings f where ${sql} order by key`,
  );
  // spread: the values of a filter
  const find = () => select.all<RemovedFiling & { id: number; source: number }>(...values);
  if (options.dryRun) return find().map(publicOf);
  return database.transaction(() => {
    const found = find();
    deleteFilings(
      database,
      found.map(({ id }) => id),
    );
    // Others without a filing are known to have none.
    const forget = database.prepare(
      'delete from sources where id = ? and id not in (select source_id from filings)',
    );
    const reopen = database.prepare('update sources set complete = 0 where id = ?');
    for (const source of new Set(found.map((filing) => filing.source))) {
      forget.run(source);
      reopen.run(source);
    }
    return found.map(publicOf);
  });
}

function publicOf({ key, name, form, periodEnd }: RemovedFiling): RemovedFiling {
  return { key, name, form, periodEnd };
}

import { deleteFilings } from '../add/delete-filing';
import {
  type FilingReference,
  type ReferenceRow,
  referenceColumns,
  referenceOf,
} from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';

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
): FilingReference[] {
  const { sql, values } = conditionOf(filter);
  const select = database.prepare(
    `select f.id, f.source_id as source, ${referenceColumns}
     from filings f where ${sql} order by f.key`,
  );
  // spread: the values of a filter
  const find = () => select.all<ReferenceRow & { id: number; source: number }>(...values);
  if (options.dryRun) return find().map(referenceOf);
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
    return found.map(referenceOf);
  });
}

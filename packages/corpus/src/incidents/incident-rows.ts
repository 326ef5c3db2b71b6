import { type ReferenceRow, referenceColumns } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { ThreadLink } from './model';

/** A current report on an incident, as the corpus knows it. */
export interface IncidentRow extends ReferenceRow {
  /** 1: `period_end` is the end of its month, the day is not known. */
  period_rounded: number;
}

/** A report with its reason to be in a thread. */
export interface LinkedRow {
  row: IncidentRow;
  link: ThreadLink;
}

/** Also Forms 8-K that list the item, and tag something else. */
const isIncident = `(f.kind = 'incident' or f.kind = 'other' and exists (
  select 1 from json_each(f.items)
  where value like 'material cybersecurity incident%' or value like '1.05%'))`;

const columns = `${referenceColumns}, f.period_rounded`;

/**
 * Returns the current reports on incidents by all registrants that have one among the selected filings,
 * and the keys of the selected ones. The reports of each registrant are in the order of filing; where
 * the day of filing is not known, that of the event counts, and amendments come last.
 */
export function incidentRows(
  { database }: Corpus,
  filter: FilingFilter,
): { rows: IncidentRow[]; selected: Set<string> } {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  const rows = database
    .prepare(
      `select ${columns}, ${sql} as selected from filings f where ${isIncident}
       order by (f.filed is null and f.amendment = 1), coalesce(f.filed, f.period_end, ''),
         f.amendment, f.key`,
    )
    .all<IncidentRow & { selected: number | null }>(...values);
  const selected = rows.filter((row) => row.selected === 1);
  return { rows, selected: new Set(selected.map(({ key }) => key)) };
}

/** Returns the registrant’s original annual reports, in the order of their periods. */
export function annualRows({ database }: Corpus, cik: string | null): IncidentRow[] {
  return database
    .prepare(
      `select ${columns} from filings f where f.cik = ? and f.kind = 'annual' and f.amendment = 0
       order by f.period_end, f.filed, f.key`,
    )
    .all<IncidentRow>(cik);
}

/** Returns the annual reports that tag incident concepts, the latest first. */
export function taggedAnnualRows({ database }: Corpus, filter: FilingFilter): ReferenceRow[] {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  return database
    .prepare(
      `select ${referenceColumns} from filings f
       where f.kind = 'annual' and (${sql}) and f.id in (
         select t.filing_id from concepts c join facts t on t.concept_id = c.id
         where c.disclosure = 'incident')
       order by coalesce(f.filed, f.period_end, '') desc, f.key`,
    )
    .all<ReferenceRow>(...values);
}

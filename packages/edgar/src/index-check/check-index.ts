import { compareText } from '../compare-text';
import { quarterOf } from '../days';
import type { ListedFiling } from '../filings/model';
import { newestFirst } from '../filings/newest-first';

/** A filing of a corpus. */
export interface KeptFiling {
  /** Its accession number; a filing that was read without one has another key. */
  key: string;
  form: string | null;
  /** ISO 8601. */
  filed: string | null;
}

/** What EDGAR's indexes list, and what a corpus has. */
export interface CheckedIndex {
  /** Of the forms and the period that are checked; `through` is the last day that the indexes have. */
  listed: readonly ListedFiling[];
  kept: readonly KeptFiling[];
  forms: readonly string[];
  since: string;
  through: string;
  /** The last day that the newest data set in the corpus covers, ISO 8601; `null` if it has none. */
  dataSetsUntil: string | null;
  /** Accession numbers of filings that are known to have no CYD facts. Default: none. */
  withoutFacts?: ReadonlySet<string>;
}

/** Filings of one form and quarter. */
export interface CheckRow {
  form: string;
  /** `2026q1` */
  quarter: string;
  /** In the corpus and listed. */
  both: number;
  /** Listed, and not in the corpus. Why is not known: most filings before 2025 have no CYD facts. */
  missing: ListedFiling[];
  /** Listed, and not in the corpus because they have no CYD facts. */
  withoutFacts: ListedFiling[];
  /** How many of `missing` were filed after the newest data set in the corpus. */
  afterDataSets: number;
  /** In the corpus, of this form and filed in the period, and not listed. */
  extra: KeptFiling[];
}

/** How a corpus compares with EDGAR's indexes. */
export interface IndexCheck {
  /** By form, then by quarter, the newest first. */
  rows: CheckRow[];
  /** Filings of the corpus that were not compared: of another form or period, or without a form or date. */
  notCompared: number;
}

/**
 * Compares a corpus with what EDGAR's indexes list. An index does not say which filings have CYD facts, so a
 * filing that is missing may have none: `documentsOf` finds out.
 */
export function checkIndex(checked: CheckedIndex): IndexCheck {
  const { listed, kept, forms, since, through, dataSetsUntil } = checked;
  const { withoutFacts = new Set() } = checked;
  const rows = new Map<string, CheckRow>();
  const keys = new Set(kept.map(({ key }) => key));
  const numbers = new Set(listed.map(({ accession }) => accession));
  for (const filing of listed) {
    const row = rowOf(rows, filing.form, filing.filed);
    if (keys.has(filing.accession)) row.both += 1;
    else if (withoutFacts.has(filing.accession)) row.withoutFacts.push(filing);
    else {
      row.missing.push(filing);
      if (dataSetsUntil !== null && filing.filed > dataSetsUntil) row.afterDataSets += 1;
    }
  }
  let notCompared = 0;
  for (const filing of kept.filter(({ key }) => !numbers.has(key))) {
    const { form, filed } = filing;
    const isThen = filed !== null && filed >= since && filed <= through;
    if (isThen && form !== null && forms.includes(form))
      rowOf(rows, form, filed).extra.push(filing);
    else notCompared += 1;
  }
  const sorted = [...rows.values()].sort(
    (a, b) => compareText(a.form, b.form) || compareText(b.quarter, a.quarter),
  );
  for (const { missing, withoutFacts: without, extra } of sorted) {
    missing.sort(newestFirst);
    without.sort(newestFirst);
    extra.sort((a, b) => compareText(a.key, b.key));
  }
  return { rows: sorted, notCompared };
}

function rowOf(rows: Map<string, CheckRow>, form: string, filed: string): CheckRow {
  const { year, quarter } = quarterOf(filed);
  const name = `${year}q${quarter}`;
  const key = `${form} ${name}`;
  const row = rows.get(key) ?? newRow(form, name);
  rows.set(key, row);
  return row;
}

function newRow(form: string, quarter: string): CheckRow {
  return { form, quarter, both: 0, missing: [], withoutFacts: [], afterDataSets: 0, extra: [] };
}

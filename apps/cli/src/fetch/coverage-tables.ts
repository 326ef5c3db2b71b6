import type { CoverageRow } from '@cydkit/edgar';
import type { Column, TablePart } from '@cydkit/reporters/answers';
import { isDataSet, missingWords } from './coverage-summary';

/** No one reads more rows in a terminal. */
export const mostShown = 200;

/** Shows filings, data sets, and requests that lead to neither, in tables of their own. */
export function coverageTables(rows: readonly CoverageRow[]): TablePart[] {
  const shown = rows.slice(0, mostShown);
  const sets = shown.filter(isDataSet);
  const filings = shown.filter((row) => row.accession !== null);
  const others = shown.filter((row) => row.accession === null && !isDataSet(row));
  return [filingsTable(filings), setsTable(sets), othersTable(others)].filter(
    (table) => table.rows.length > 0,
  );
}

function filingsTable(rows: readonly CoverageRow[]): TablePart {
  const dates = [
    { title: 'Filed', type: 'date' },
    { title: 'Period', type: 'date' },
  ] as const;
  return {
    kind: 'table',
    columns: [...textColumns(['Company', 'Form']), ...dates, ...textColumns(['Filing', 'State'])],
    rows: rows.map((row) => {
      const { company, form, filed, period, accession } = row;
      return [company, form, filed, period, accession, stateOf(row)];
    }),
  };
}

function setsTable(rows: readonly CoverageRow[]): TablePart {
  return {
    kind: 'table',
    columns: textColumns(['Notes data set', 'Size', 'State']),
    rows: rows.map((row) => {
      const size = row.bytes === 0 ? null : `${(row.bytes / 1e6).toFixed(1)} MB`;
      return [row.period, size, stateOf(row)];
    }),
  };
}

function othersTable(rows: readonly CoverageRow[]): TablePart {
  return {
    kind: 'table',
    columns: textColumns(['Asked for', 'State']),
    rows: rows.map((row) => [row.asked, stateOf(row)]),
  };
}

function textColumns(titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, type: 'text' }));
}

function stateOf(row: CoverageRow): string {
  const { state, reason, detail } = row;
  if (reason === null) return detail === null ? state : `${state}, ${detail}`;
  return reason === 'failed' && detail !== null ? `failed: ${detail}` : missingWords(row);
}

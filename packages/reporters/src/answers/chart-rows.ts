import { columnWords, partsOf, wordsOf } from './cell-words';
import type { TablePart } from './model';

/** Which columns of a table a chart shows, by their titles. */
export interface ChartColumns {
  /** The shares to draw. Default: the first column of shares. */
  share?: string;
  /** What each bar is called. Default: the first column that shows nothing else. */
  label?: string;
  /** Bars with the same value here have a common heading, such as their year. Default: no headings. */
  group?: string;
  /** How many cases each share is of. Default: not shown. */
  base?: string;
}

/** A bar of a chart. */
export interface ChartRow {
  label: string;
  /** `null` if it is not known. */
  share: number | null;
  interval: { low: number; high: number } | null;
  weak: boolean;
  /** `62.4% (58.0–66.7) of 1,234` */
  words: string;
}

/** Bars with a common heading; `null` for no heading. */
export interface ChartGroup {
  heading: string | null;
  rows: ChartRow[];
}

/**
 * Returns the bars of a table by their groups, both in the order of the rows.
 *
 * @throws TypeError if the table has no column of shares, or none of that title
 */
export function chartGroups(table: TablePart, chosen: ChartColumns): ChartGroup[] {
  const { columns, rows } = table;
  const share = indexOf(table, chosen.share) ?? columns.findIndex(({ type }) => type === 'share');
  if (share < 0) throw new TypeError(`Expected a column of shares; found ${titlesOf(table)}`);
  const group = indexOf(table, chosen.group);
  const base = indexOf(table, chosen.base);
  const used = [share, group, base];
  const label = indexOf(table, chosen.label) ?? columns.findIndex((_, at) => !used.includes(at));
  const wordsOfColumn = (index: number | null): string[] =>
    index === null ? [] : columnWords(table, index).map(wordsOf);
  const [shares, labels, headings, bases] = [share, label, group, base].map(wordsOfColumn);
  const groups = new Map<string | null, ChartRow[]>();
  for (const [row, cells] of rows.entries()) {
    const { value, interval, weak } = partsOf(cells[share]);
    const heading = headings?.[row] ?? null;
    const bars = groups.get(heading) ?? [];
    const words = value === null ? 'not known' : (shares?.[row] ?? '');
    const of = bases?.[row];
    bars.push({
      label: labels?.[row] ?? '',
      share: typeof value === 'number' ? value : null,
      interval,
      weak,
      words: of === undefined || value === null ? words : `${words} of ${of}`,
    });
    groups.set(heading, bars);
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}

/** Returns the place of the column with this title; `null` if there is no title. */
function indexOf(table: TablePart, title: string | undefined): number | null {
  if (title === undefined) return null;
  const index = table.columns.findIndex((column) => column.title === title);
  if (index < 0) throw new TypeError(`Expected a column "${title}"; found ${titlesOf(table)}`);
  return index;
}

function titlesOf({ columns }: TablePart): string {
  return columns.map(({ title }) => `"${title}"`).join(', ') || 'no column';
}

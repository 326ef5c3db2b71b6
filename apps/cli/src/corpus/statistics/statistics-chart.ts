import { type Column, chartSvg, type TablePart } from '@cydkit/reporters/answers';
import { UsageError } from '../../messages/errors';
import { messages } from '../../messages/messages';

/**
 * Draws the first shares that have names: a bar for each row, under the title of its table where several
 * have the same columns, such as those of the flags.
 *
 * @param notesOf what there is to say about the tables that are drawn
 * @throws UsageError if there are none
 */
export function statisticsChart(
  tables: readonly TablePart[],
  heading: string,
  notesOf: (drawn: readonly TablePart[]) => readonly string[],
): string {
  const first = tables.find(
    (table) => namesOf(table) > 0 && columnOf(table, 'share') !== undefined,
  );
  if (first === undefined) throw new UsageError(messages.chartImpossible());
  const alike = tables
    .filter(({ columns }) => titlesOf(columns) === titlesOf(first.columns))
    .map(drawnPart);
  const [columns = []] = alike.map((table) => table.columns);
  const base = columns.find(isBase);
  const table: TablePart = {
    kind: 'table',
    columns: [{ title: group, type: 'text' }, { title: label, type: 'text' }, ...columns],
    rows: alike.flatMap(({ title = '', rows }) =>
      rows.map((row) => [title, row.slice(0, namesOf(first)).join(' · '), ...row]),
    ),
  };
  const bars = columnOf(first, 'share')?.title ?? '';
  const [title, note] =
    alike.length > 1 ? [heading, `Bars: ${bars}.`] : [`${first.title ?? ''}: ${bars}`, heading];
  return chartSvg(table, {
    title,
    notes: [note, ...notesOf(alike)],
    label,
    ...(alike.length > 1 && { group }),
    share: bars,
    ...(base && { base: base.title }),
  });
}

/** Draws a chart without bars, which says why there are none. */
export function emptyChart(title: string, notes: readonly string[]): string {
  const columns: Column[] = [
    { title: label, type: 'text' },
    { title: 'Share', type: 'share' },
  ];
  return chartSvg({ kind: 'table', columns, rows: [] }, { title, notes });
}

/** Returns the columns that a chart shows: names, how many, and the first share. */
function drawnPart(table: TablePart): TablePart {
  const names = namesOf(table);
  const share = columnOf(table, 'share');
  const isDrawn = table.columns.map((column, at) => {
    return at < names || column === share || isBase(column);
  });
  return {
    ...table,
    columns: table.columns.filter((_, at) => isDrawn[at]),
    rows: table.rows.map((row) => row.filter((_, at) => isDrawn[at])),
  };
}

function isBase({ title }: Column): boolean {
  return title.startsWith('Reports');
}

const group = 'Table';
const label = 'Row';

/** Returns how many columns a table begins with that name its rows. */
function namesOf({ columns }: TablePart): number {
  const end = columns.findIndex(({ type }) => type !== 'text' && type !== 'year');
  return end < 0 ? columns.length : end;
}

function columnOf({ columns }: TablePart, type: Column['type']): Column | undefined {
  return columns.find((column) => column.type === type);
}

function titlesOf(columns: readonly Column[]): string {
  return columns.map(({ title }) => title).join('\n');
}

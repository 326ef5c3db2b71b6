import { type Answer, type Column, chartSvg, type TablePart } from '@cydkit/reporters/answers';
import { UsageError } from '../../messages/errors';
import { messages } from '../../messages/messages';

/**
 * Draws the first shares that have names: a bar for each row, under the title of its table where several
 * have the same columns, such as those of the flags.
 *
 * @throws UsageError if there are none
 */
export function statisticsChart(
  tables: readonly TablePart[],
  { heading, notes }: Pick<Answer, 'heading' | 'notes'>,
): string {
  const first = tables.find(
    (table) => namesOf(table) > 0 && columnOf(table, 'share') !== undefined,
  );
  if (first === undefined) throw new UsageError(messages.chartImpossible());
  const alike = tables.filter(({ columns }) => titlesOf(columns) === titlesOf(first.columns));
  const share = columnOf(first, 'share');
  const base = first.columns.find(({ title }) => title.startsWith('Reports'));
  const table: TablePart = {
    kind: 'table',
    columns: [{ title: group, type: 'text' }, { title: label, type: 'text' }, ...first.columns],
    rows: alike.flatMap(({ title = '', rows }) =>
      rows.map((row) => [title, row.slice(0, namesOf(first)).join(' · '), ...row]),
    ),
  };
  const bars = share?.title ?? '';
  const [title, note] =
    alike.length > 1 ? [heading, `Bars: ${bars}.`] : [`${first.title ?? ''}: ${bars}`, heading];
  return chartSvg(table, {
    title,
    notes: [note, ...notes],
    label,
    ...(alike.length > 1 && { group }),
    share: bars,
    ...(base && { base: base.title }),
  });
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

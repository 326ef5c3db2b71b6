import type { Statistics, StatisticsGroup } from '@cydkit/corpus';
import type { Cell, Column, TablePart } from '@cydkit/reporters/answers';
import { groupCells, groupColumns } from './group-columns';

/** A column, with its cell for what was counted. */
export interface Field<Counted> extends Column {
  cell: (counted: Counted) => Cell;
}

/** What is counted several times in each group, such as flags. */
export interface Items<Item> {
  /** What each of them is: `Flag`. */
  noun: string;
  /** The title of a table of all. */
  title: string;
  /** Those of a group; every group has the same ones. */
  of: (group: StatisticsGroup) => readonly Item[] | undefined;
  label: (item: Item) => string;
  fields: readonly Field<Item>[];
}

/** Returns one table of all items; for groups one of each item, in which they can be compared. */
export function itemTables<Item>(
  { by, groups }: Statistics,
  { noun, title, of, label, fields }: Items<Item>,
): TablePart[] {
  const [first] = groups;
  const items = (first && of(first)) ?? [];
  if (by.length > 0) {
    return items.map((item, at) => ({
      kind: 'table',
      title: `${noun}: ${label(item)}`,
      columns: [...groupColumns(by), ...columnsOf(fields)],
      rows: groups.flatMap((group) => rowOf(group, of(group)?.[at], fields)),
    }));
  }
  if (items.length === 0) return [];
  const rows = items.map((item) => [label(item), ...cellsOf(item, fields)]);
  const columns: Column[] = [{ title: noun, type: 'text' }, ...columnsOf(fields)];
  return [{ kind: 'table', title, columns, rows }];
}

/** Returns a table with a row for each group; none if it was not counted. */
export function groupTables<Counted>(
  { by, groups }: Statistics,
  title: string,
  of: (group: StatisticsGroup) => Counted | undefined,
  fields: readonly Field<Counted>[],
): TablePart[] {
  const rows = groups.flatMap((group) => rowOf(group, of(group), fields));
  if (rows.length === 0) return [];
  return [{ kind: 'table', title, columns: [...groupColumns(by), ...columnsOf(fields)], rows }];
}

function rowOf<Counted>(
  group: StatisticsGroup,
  counted: Counted | undefined,
  fields: readonly Field<Counted>[],
): Cell[][] {
  return counted === undefined ? [] : [[...groupCells(group), ...cellsOf(counted, fields)]];
}

function cellsOf<Counted>(counted: Counted, fields: readonly Field<Counted>[]): Cell[] {
  return fields.map(({ cell }) => cell(counted));
}

function columnsOf(fields: readonly Column[]): Column[] {
  return fields.map(({ title, type }) => ({ title, type }));
}

import type { Dimension, Share, StatisticsGroup } from '@cydkit/corpus';
import type { Cell, Column } from '@cydkit/reporters/answers';

const titles: Readonly<Record<Dimension, string>> = {
  'fiscal-year': 'Fiscal year',
  form: 'Form',
  'sic-division': 'Industry',
  float: 'Public float',
  state: 'State',
};

/** Returns a dimension in words: `public float`. */
export function dimensionWords(dimension: Dimension): string {
  return titles[dimension].toLowerCase();
}

/** Returns the columns that say which group a row is about; none if there are no dimensions. */
export function groupColumns(by: readonly Dimension[]): Column[] {
  return by.map((dimension) => {
    return { title: titles[dimension], type: dimension === 'fiscal-year' ? 'year' : 'text' };
  });
}

/** Returns the cells of these columns. */
export function groupCells({ values }: Pick<StatisticsGroup, 'values'>): Cell[] {
  return values.map(({ label }) => label);
}

/** Returns a share with its interval. */
export function shareCell({ share, low, high, weak }: Share): Cell {
  if (share === null || low === null || high === null) return null;
  return weak ? { value: share, low, high, weak } : { value: share, low, high };
}

/** Returns a value without an interval. */
export function plainCell(value: number | null, weak: boolean): Cell {
  return weak && value !== null ? { value, weak } : value;
}

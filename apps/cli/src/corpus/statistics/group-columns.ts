import type { Dimension, StatisticsGroup } from '@cydkit/corpus';
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

import type { ConceptUse, LengthStatistics, Statistics } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { plainCell, shareCell } from '../share-cells';
import { type Field, groupTables, itemTables } from './group-tables';

/** Without groups, the heading of the answer says it. */
const reports: Field<ConceptUse> = { title: 'Reports', type: 'count', cell: ({ use }) => use.of };

/** Returns the tables of text blocks; none if their use was not counted. */
export function conceptTables(statistics: Statistics): TablePart[] {
  return itemTables(statistics, {
    noun: 'Text block',
    title: 'Text blocks',
    of: ({ concepts }) => concepts,
    label: ({ label }) => label,
    fields: [
      ...(statistics.by.length > 0 ? [reports] : []),
      { title: 'With text', type: 'count', cell: ({ use }) => use.count },
      { title: 'Share', type: 'share', cell: ({ use }) => shareCell(use) },
    ],
  });
}

/** Returns the table of lengths; none if they were not counted. */
export function lengthTables(statistics: Statistics): TablePart[] {
  return groupTables(statistics, 'Length in words', ({ length }) => length, [
    { title: 'Reports with text', type: 'count', cell: ({ reports }) => reports },
    quartile('Lower quartile', ({ lowerQuartile }) => lowerQuartile),
    quartile('Median', ({ median }) => median),
    quartile('Upper quartile', ({ upperQuartile }) => upperQuartile),
  ]);
}

/** One that lies between two words is rounded. */
function quartile(
  title: string,
  of: (length: LengthStatistics) => number | null,
): Field<LengthStatistics> {
  const cell = (length: LengthStatistics) => {
    const value = of(length);
    return plainCell(value === null ? null : Math.round(value), length.weak);
  };
  return { title, type: 'count', cell };
}

/** Returns the table of redundancy; none if it was not counted. */
export function redundancyTables(statistics: Statistics): TablePart[] {
  return groupTables(statistics, 'Redundancy', ({ redundancy }) => redundancy, [
    { title: 'Reports with text', type: 'count', cell: ({ reports }) => reports },
    { title: 'Characters', type: 'count', cell: ({ characters }) => characters },
    { title: 'Repeated', type: 'count', cell: ({ repeated }) => repeated },
    {
      title: 'Share of characters',
      type: 'share',
      cell: ({ share, weak }) => plainCell(share, weak),
    },
    {
      title: 'Median of reports',
      type: 'share',
      cell: ({ medianShare, weak }) => plainCell(medianShare, weak),
    },
  ]);
}

import type { FlagStatistics, Statistics, StatisticsGroup } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { plainCell, shareCell } from '../share-cells';
import { type Field, itemTables } from './group-tables';

type FlagField = Field<FlagStatistics>;

const reports: FlagField = { title: 'Reports', type: 'count', cell: ({ ofAll }) => ofAll.of };

const trueOfAll: FlagField = {
  title: 'True of all',
  type: 'share',
  cell: ({ ofAll }) => shareCell(ofAll),
};

const trueOfAnswers: FlagField = {
  title: 'True of answers',
  type: 'share',
  cell: ({ ofAnswers }) => plainCell(ofAnswers.share, ofAnswers.weak),
};

const trueCount: FlagField = { title: 'True', type: 'count', cell: (flag) => flag.true };

const others: readonly FlagField[] = [
  { title: 'False', type: 'count', cell: (flag) => flag.false },
  { title: 'Not reported', type: 'count', cell: (flag) => flag.notReported },
];

/** Rare: a column of zeros would take the place of bars. */
const unclear: FlagField = { title: 'Unclear', type: 'count', cell: unclearCount };

/** Returns how many reports have an answer that says neither true nor false, or both. */
function unclearCount({ unreadable, contradictory }: FlagStatistics): number {
  return unreadable + contradictory;
}

/** Returns the tables of flags; none if they were not counted. */
export function flagTables(statistics: Statistics): TablePart[] {
  const flags = statistics.groups.flatMap((group) => group.flags ?? []);
  const rest = flags.some((flag) => unclearCount(flag) > 0) ? [...others, unclear] : others;
  if (statistics.by.length > 0) {
    return tables(statistics, 'Flags', [reports, trueOfAll, trueOfAnswers, ...rest]);
  }
  // Side by side they would leave little room for the labels.
  return [
    ...tables(statistics, 'Flags that are true', [trueOfAll]),
    ...tables(statistics, 'What the flags say', [trueOfAnswers, trueCount, ...rest]),
  ];
}

function tables(statistics: Statistics, title: string, fields: readonly FlagField[]): TablePart[] {
  const of = ({ flags }: StatisticsGroup) => flags;
  return itemTables(statistics, { noun: 'Flag', title, of, label: ({ label }) => label, fields });
}

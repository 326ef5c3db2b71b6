import type { FlagPeers, MeasuredPeers, Peers } from '@cydkit/corpus';
import type { Cell, Column, TablePart } from '@cydkit/reporters/answers';
import { percentileOf } from './rank-cells';

/** Returns all measures and flags with what each group has, for CSV: plain numbers, shares from 0 to 1. */
export function peersTable({ measures, flags, groups }: Peers): TablePart {
  const count = (title: string): Column => ({ title, type: 'count' });
  const number = (title: string): Column => ({ title, type: 'number' });
  return {
    kind: 'table',
    columns: [
      { title: 'Measure', type: 'text' },
      { title: 'Here', type: 'text' },
      { title: 'Compared with', type: 'text' },
      ...['Companies', 'Percentile', 'Lower', 'Same', 'Higher'].map(count),
      ...['Lower quartile', 'Median', 'Upper quartile'].map(number),
      ...['True', 'False', 'Not reported', 'Unclear'].map(count),
    ],
    rows: [
      ...measures.flatMap((measured) => measureRows(measured, groups)),
      ...flags.flatMap((flag) => flagRows(flag, groups)),
    ],
  };
}

function measureRows({ measure, value, ranks }: MeasuredPeers, groups: Peers['groups']): Cell[][] {
  return ranks.map((rank, index) => {
    const { others, lower, same, higher, quartiles } = rank;
    return [
      ...[measure, value, groups[index]?.label ?? null, others, percentileOf(rank)],
      ...[lower, same, higher],
      ...[quartiles?.lower ?? null, quartiles?.median ?? null, quartiles?.upper ?? null],
      ...[null, null, null, null],
    ];
  });
}

function flagRows(
  { concept, state, groups: counts }: FlagPeers,
  groups: Peers['groups'],
): Cell[][] {
  return counts.map(({ true: yes, false: no, notReported, unclear }, index) => [
    ...[concept, state, groups[index]?.label ?? null, groups[index]?.companies ?? null],
    ...[null, null, null, null, null, null, null],
    ...[yes, no, notReported, unclear],
  ]);
}

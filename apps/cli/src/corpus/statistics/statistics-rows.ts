import type { Share, Statistics, StatisticsGroup } from '@cydkit/corpus';
import type { Cell, TablePart } from '@cydkit/reporters/answers';
import { plainCell, shareCell } from '../share-cells';
import { groupCells, groupColumns } from './group-columns';

/** What is counted (measure, item and statistic), of how many, and the value. */
type ValueRow = [
  measure: string,
  item: string,
  statistic: string,
  count: number | null,
  of: number,
  value: Cell,
];

/** Returns one table of all that was counted, a value a row, for programs that read CSV. */
export function statisticsRows({ by, groups }: Statistics): TablePart {
  return {
    kind: 'table',
    columns: [
      ...groupColumns(by),
      { title: 'Measure', type: 'text' },
      { title: 'Item', type: 'text' },
      { title: 'Statistic', type: 'text' },
      { title: 'Count', type: 'count' },
      { title: 'Of', type: 'count' },
      { title: 'Value', type: 'number' },
    ],
    rows: groups.flatMap((group) => {
      const rows = [...flagRows(group), ...textRows(group), ...findingRows(group)];
      return rows.map((row) => [...groupCells(group), ...row]);
    }),
  };
}

function flagRows({ flags = [] }: StatisticsGroup): ValueRow[] {
  return flags.flatMap((flag): ValueRow[] => {
    const { ofAll, ofAnswers } = flag;
    const state = (name: string, count: number): ValueRow => {
      const value = ofAll.of === 0 ? null : count / ofAll.of;
      return ['flags', flag.concept, name, count, ofAll.of, plainCell(value, ofAll.weak)];
    };
    return [
      shareRow(['flags', flag.concept, 'true of all'], ofAll),
      shareRow(['flags', flag.concept, 'true of answers'], ofAnswers),
      state('false of all', flag.false),
      state('not reported of all', flag.notReported),
      state('unreadable of all', flag.unreadable),
      state('contradictory of all', flag.contradictory),
    ];
  });
}

function textRows({ concepts = [], length, redundancy }: StatisticsGroup): ValueRow[] {
  const rows = concepts.map(({ concept, use }) => {
    return shareRow(['concepts', concept, 'reports with text'], use);
  });
  if (length !== undefined) {
    const { reports, weak, lowerQuartile, median, upperQuartile } = length;
    const quartiles = { 'lower quartile': lowerQuartile, median, 'upper quartile': upperQuartile };
    for (const [name, value] of Object.entries(quartiles)) {
      rows.push(['length', 'words', name, null, reports, plainCell(value, weak)]);
    }
  }
  if (redundancy !== undefined) {
    const { reports, weak, characters, repeated, share, medianShare } = redundancy;
    rows.push(
      ['redundancy', 'characters', 'repeated of all', repeated, characters, plainCell(share, weak)],
      ['redundancy', 'reports', 'median share', null, reports, plainCell(medianShare, weak)],
    );
  }
  return rows;
}

function findingRows({ findings }: StatisticsGroup): ValueRow[] {
  if (findings === undefined) return [];
  const { reports, severities, rules } = findings;
  const rows = (item: string, own: { findings: number; reports: Share }): ValueRow[] => {
    const mean = reports.of === 0 ? null : own.findings / reports.of;
    return [
      shareRow(['findings', item, 'reports with a finding'], own.reports),
      [
        'findings',
        item,
        'findings a report',
        own.findings,
        reports.of,
        plainCell(mean, reports.weak),
      ],
    ];
  };
  return [
    ...rows('all', findings),
    ...severities.flatMap((level) => rows(level.severity, level)),
    ...rules.flatMap((rule) => rows(`${rule.code} ${rule.rule}`, rule)),
  ];
}

function shareRow(names: [string, string, string], share: Share): ValueRow {
  return [...names, share.count, share.of, shareCell(share)];
}

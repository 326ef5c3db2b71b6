import type { FindingStatistics, Statistics } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { plainCell, shareCell } from '../share-cells';
import { type Field, groupTables } from './group-tables';

type Severity = FindingStatistics['severities'][number]['severity'];

/** Returns the tables of findings, by rule only if there are no groups; none if they were not counted. */
export function findingTables(statistics: Statistics): TablePart[] {
  const summary = groupTables(statistics, 'Findings', ({ findings }) => findings, [
    { title: 'Reports', type: 'count', cell: ({ reports }) => reports.of },
    { title: 'With a finding', type: 'share', cell: ({ reports }) => shareCell(reports) },
    {
      title: 'Findings a report',
      type: 'number',
      cell: ({ mean, reports }) => plainCell(mean, reports.weak),
    },
    level('Errors a report', 'error'),
    level('Warnings a report', 'warning'),
    level('Infos a report', 'info'),
  ]);
  return statistics.by.length > 0 ? summary : [...summary, ...ruleTables(statistics)];
}

function level(title: string, severity: Severity): Field<FindingStatistics> {
  const cell = ({ severities, reports }: FindingStatistics) => {
    const found = severities.find((each) => each.severity === severity);
    return plainCell(found?.mean ?? 0, reports.weak);
  };
  return { title, type: 'number', cell };
}

function ruleTables({ groups }: Statistics): TablePart[] {
  const rules = groups.flatMap(({ findings }) => findings?.rules ?? []);
  if (rules.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Findings by rule',
      columns: [
        { title: 'Code', type: 'text' },
        { title: 'Rule', type: 'text' },
        { title: 'Severity', type: 'text' },
        { title: 'Findings', type: 'count' },
        { title: 'With it', type: 'count' },
        { title: 'Share of reports', type: 'share' },
      ],
      rows: rules.map(({ code, rule, severity, findings, reports }) => {
        return [code, rule, severity, findings, reports.count, shareCell(reports)];
      }),
    },
  ];
}

import type { Severity } from '@cydkit/parser';
import { shareOf } from '../numbers/share';
import type { Database } from '../store/database';
import type { ReportGroup } from './dimensions';
import { groupedRows } from './grouped-rows';
import type { FindingStatistics } from './model';

interface RuleRow {
  rule: string;
  code: string;
  severity: Severity;
  findings: number;
  reports: number;
}

const byRule = `
  select cell, rule, code, severity, count(*) as findings, count(distinct filing_id) as reports
  from counted join findings on filing_id = counted.id
  group by cell, code, rule, severity
  order by cell, code, rule, severity`;

const bySeverity = `
  select cell, severity, count(*) as findings, count(distinct filing_id) as reports
  from counted join findings on filing_id = counted.id
  group by cell, severity`;

const withFindings = `
  select cell, count(*) as reports from counted
  where exists (select 1 from findings where filing_id = counted.id)
  group by cell`;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Returns what the rules found in each group. */
export function findingRates(
  database: Database,
  groups: readonly ReportGroup[],
  leastCell: number,
): FindingStatistics[] {
  const rules = groupedRows<RuleRow>(database, groups, byRule);
  const levels = groupedRows<Omit<RuleRow, 'rule' | 'code'>>(database, groups, bySeverity);
  const any = groupedRows<{ reports: number }>(database, groups, withFindings);
  return groups.map(({ reports }, place) => {
    const of = reports.length;
    const share = (count: number) => shareOf(count, of, leastCell);
    const mean = (findings: number) => (of === 0 ? 0 : findings / of);
    const found = levels[place] ?? [];
    const findings = found.reduce((sum, level) => sum + level.findings, 0);
    return {
      findings,
      mean: mean(findings),
      reports: share(any[place]?.[0]?.reports ?? 0),
      severities: severities.map((severity) => {
        const level = found.find((row) => row.severity === severity);
        const { findings = 0, reports = 0 } = level ?? {};
        return { severity, findings, mean: mean(findings), reports: share(reports) };
      }),
      rules: (rules[place] ?? []).map(({ rule, code, severity, findings, reports }) => {
        return { rule, code, severity, findings, reports: share(reports) };
      }),
    };
  });
}

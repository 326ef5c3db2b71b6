import type { ReportCounts, Statistics } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { dimensionWords } from './group-columns';

/**
 * Returns what was counted, what was left out and why, and what the numbers of the tables mean.
 *
 * @param byFloat whether the filter chooses reports by their public float
 */
export function statisticsNotes(
  statistics: Statistics,
  tables: readonly TablePart[],
  byFloat: boolean,
): string[] {
  const { by } = statistics;
  const hasTitle = (start: string) => tables.some(({ title }) => title?.startsWith(start));
  const hasFlags = hasTitle('Flag');
  return [
    unitNote(statistics),
    ...leftOutNote(statistics.reports),
    ...unknownNotes(statistics),
    ...(hasFlags ? factNote(statistics.reports) : []),
    ...(hasColumn(tables, 'True of answers') ? [answersNote] : []),
    ...(hasColumn(tables, 'Unclear') ? [unclearNote(statistics)] : []),
    ...(hasTitle('Length') ? [lengthNote] : []),
    ...(hasTitle('Redundancy') ? [redundancyNote] : []),
    ...(hasTitle('Findings') ? [findingNote] : []),
    ...(tables.some(hasRanges) ? [rangeNote] : []),
    ...weakNote(statistics),
    ...by.flatMap((dimension) => dimensionNotes[dimension] ?? []),
    ...(byFloat || by.includes('float') ? [floatNote(statistics)] : []),
    ...(by.length > 1 ? ['Groups without a report are not listed.'] : []),
  ];
}

/** Returns one sentence for a question that selects no report to count. */
export function nothingCounted({ reports }: Pick<Statistics, 'reports'>): string {
  const nothing = 'No annual report to count';
  if (reports.selected === 0) return `${nothing}: no filing matches.`;
  return `${nothing}: of ${counted(reports.selected, 'filing')}, ${reasonsOf(reports).join(', ')}.`;
}

function hasColumn(tables: readonly TablePart[], title: string): boolean {
  return tables.some(({ columns }) => columns.some((column) => column.title === title));
}

function hasRanges({ rows }: TablePart): boolean {
  return rows.flat().some((cell) => {
    return typeof cell === 'object' && cell !== null && cell.low !== undefined;
  });
}

function unitNote({ unit, reports }: Statistics): string {
  const { originals, amendments } = reports;
  const which = `${counted(originals, 'original')} and ${counted(amendments, 'amendment')}`;
  return unit === 'company'
    ? `Each company counts once, by the report of its latest period: ${which}.`
    : `Each company counts once a fiscal year, by the report that it filed last for it: ${which}.`;
}

function leftOutNote(counts: ReportCounts): string[] {
  const reasons = reasonsOf(counts);
  if (reasons.length === 0) return [];
  return [`Left out of ${counted(counts.selected, 'filing')}: ${reasons.join(', ')}.`];
}

function reasonsOf(counts: ReportCounts): string[] {
  const { notAnnual, superseded, supersededByOtherPeriod, earlier, notMatching } = counts;
  const otherPeriod =
    supersededByOtherPeriod === 0
      ? ''
      : ` (of another period: ${grouped(supersededByOtherPeriod)})`;
  return [
    ...(notAnnual === 0 ? [] : [`${grouped(notAnnual)} not annual reports`]),
    ...(superseded === 0
      ? []
      : [
          `${grouped(superseded)} with a later report for the same fiscal year, or another copy of the same report${otherPeriod}`,
        ]),
    ...(earlier === 0 ? [] : [`${grouped(earlier)} for earlier years`]),
    ...(notMatching === 0 ? [] : [`${grouped(notMatching)} that do not match the filter`]),
  ];
}

function unknownNotes({ unit, reports }: Statistics): string[] {
  const { withoutCik, withoutFiscalYear } = reports;
  return [
    ...(withoutCik === 0
      ? []
      : [`${counted(withoutCik, 'report')} without a CIK: each counts as a company.`]),
    ...(withoutFiscalYear === 0 || unit === 'company'
      ? []
      : [`${counted(withoutFiscalYear, 'report')} without a fiscal year, counted as one year.`]),
  ];
}

function factNote({ withoutFacts }: ReportCounts): string[] {
  if (withoutFacts === 0) return [];
  return [`${counted(withoutFacts, 'report')} without a CYD fact: no flag is reported.`];
}

function unclearNote({ groups }: Statistics): string {
  const flags = groups.flatMap((group) => group.flags ?? []);
  const sum = (of: 'unreadable' | 'contradictory') =>
    flags.reduce((total, flag) => total + flag[of], 0);
  return `Unclear: ${grouped(sum('unreadable'))} neither true nor false, ${grouped(sum('contradictory'))} both.`;
}

function floatNote({ by, reports }: Statistics): string {
  const bands = by.includes('float') ? '; a band includes its lower limit' : '';
  const { doubtfulFloats: doubtful, counted: all } = reports;
  const floats = `Public floats are in US dollars, as filed${bands}`;
  if (doubtful === 0) return `${floats}.`;
  return `${floats}. Above $10 trillion, or more than 100 times or less than a hundredth of what another report of the company states: ${grouped(doubtful)} of ${counted(all, 'report')}.`;
}

const answersNote =
  "'True of answers' leaves out reports that say neither true nor false: what is not reported is not false.";
const lengthNote = 'Length counts each passage of a report once.';
const redundancyNote =
  'Redundancy: characters, without white space, that repeat others of the same report.';
const findingNote =
  'Findings: of all rules, at their own severities, without a comparison with earlier reports.';
const rangeNote = 'Ranges in parentheses are 95% intervals (Wilson).';

function weakNote({ groups, leastCell }: Statistics): string[] {
  const weak = groups.filter((group) => group.weak).length;
  if (weak === 0) return [];
  const of =
    groups.length === 1 ? '' : ` in ${grouped(weak)} of ${counted(groups.length, 'group')}`;
  return [`Fewer than ${counted(leastCell, 'report')}${of}: too few to rely on.`];
}

const dimensionNotes: Readonly<Partial<Record<Statistics['by'][number], string>>> = {
  'fiscal-year': "The fiscal year is that of the source, else the year of the period's end.",
  form: 'Amendments count under the form that they amend.',
  state:
    'The state is that of the business address; outside the United States and Canada, the country.',
};

/** Returns what is grouped by, in words: `, by form and public float`. */
export function byWords({ by }: Pick<Statistics, 'by'>): string {
  if (by.length === 0) return '';
  const names = by.map(dimensionWords);
  const last = names.pop() ?? '';
  return `, by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`;
}

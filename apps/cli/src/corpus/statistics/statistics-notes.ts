import type { ReportCounts, Statistics } from '@cydkit/corpus';
import { counted, grouped } from '@cydkit/text';
import { dimensionWords } from './group-columns';

/** Returns what was counted, what was left out and why, and what the numbers mean. */
export function statisticsNotes(statistics: Statistics): string[] {
  const { by, groups } = statistics;
  const [first] = groups;
  return [
    unitNote(statistics),
    ...leftOutNote(statistics.reports),
    ...unknownNotes(statistics),
    ...(first?.flags === undefined ? [] : [flagNote, ...unclearNote(statistics)]),
    ...(first?.length === undefined ? [] : [lengthNote]),
    ...(first?.redundancy === undefined ? [] : [redundancyNote]),
    ...(first?.findings === undefined ? [] : [findingNote]),
    'Ranges in parentheses are 95% intervals (Wilson): how far chance alone may move a rate.',
    ...weakNote(statistics),
    ...by.flatMap((dimension) => dimensionNotes[dimension] ?? []),
    ...(by.length > 1 ? ['Groups without a report are not listed.'] : []),
  ];
}

function unitNote({ unit, reports }: Statistics): string {
  const { originals, amendments } = reports;
  const which = `${counted(originals, 'original')} and ${counted(amendments, 'amendment')}`;
  return unit === 'company'
    ? `Each company counts once, by the report of its latest period: ${which}.`
    : `Each company counts once a fiscal year, by the report that it filed last for it: ${which}.`;
}

function leftOutNote(counts: ReportCounts): string[] {
  const { selected, notAnnual, superseded, supersededByOtherPeriod, earlier, notMatching } = counts;
  const otherPeriod =
    supersededByOtherPeriod === 0
      ? ''
      : ` (of another period: ${grouped(supersededByOtherPeriod)})`;
  const reasons = [
    ...(notAnnual === 0 ? [] : [`${grouped(notAnnual)} not annual reports`]),
    ...(superseded === 0
      ? []
      : [
          `${grouped(superseded)} with a later report, or another copy of the same report, for the same fiscal year${otherPeriod}`,
        ]),
    ...(earlier === 0 ? [] : [`${grouped(earlier)} for earlier years`]),
    ...(notMatching === 0 ? [] : [`${grouped(notMatching)} that do not match the filter`]),
  ];
  if (reasons.length === 0) return [];
  return [`Left out of ${counted(selected, 'filing')}: ${reasons.join(', ')}.`];
}

function unknownNotes({ unit, reports }: Statistics): string[] {
  const { withoutCik, withoutFiscalYear, withoutFacts } = reports;
  return [
    ...(withoutCik === 0
      ? []
      : [`${counted(withoutCik, 'report')} without a CIK: each counts as a company.`]),
    ...(withoutFiscalYear === 0 || unit === 'company'
      ? []
      : [`${counted(withoutFiscalYear, 'report')} without a fiscal year, counted as one year.`]),
    ...(withoutFacts === 0
      ? []
      : [`${counted(withoutFacts, 'report')} without a CYD fact: no flag is reported.`]),
  ];
}

function unclearNote({ groups }: Statistics): string[] {
  const flags = groups.flatMap((group) => group.flags ?? []);
  const sum = (of: 'unreadable' | 'contradictory') =>
    flags.reduce((total, flag) => total + flag[of], 0);
  const [unreadable, contradictory] = [sum('unreadable'), sum('contradictory')];
  if (unreadable + contradictory === 0) return [];
  return [
    `Unclear answers: ${grouped(unreadable)} unreadable (nil, or neither true nor false), ${grouped(contradictory)} contradictory (true and false).`,
  ];
}

const flagNote =
  "A flag that is not reported is not false: no fact answers it. 'True of answers' leaves out reports that say neither true nor false.";
const lengthNote = 'Length counts each passage once, however many text blocks have it.';
const redundancyNote =
  'Redundancy is the share of characters, without white space, that repeat others of the same report.';
const findingNote =
  'Findings are those of all rules at their own severities, without a comparison with earlier reports.';

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
  'sic-division': 'Industries are divisions of the Standard Industrial Classification.',
  float:
    'The public float is in US dollars, as the cover page states it; a band includes its lower limit.',
  state: `The state is that of the business address; elsewhere than in the United States and Canada, the country.`,
};

/** Returns what is grouped by, in words: `, by form and public float`. */
export function byWords({ by }: Pick<Statistics, 'by'>): string {
  if (by.length === 0) return '';
  const names = by.map(dimensionWords);
  const last = names.pop() ?? '';
  return `, by ${names.length === 0 ? last : `${names.join(', ')} and ${last}`}`;
}

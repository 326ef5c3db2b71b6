import { compare } from '@cydkit/compare';
import { flags, reportContextOf } from '@cydkit/disclosure';
import { lint } from '@cydkit/lint';
import type { Context, Fact, Filing } from '@cydkit/parser';
import { createReport, disclosureView } from '@cydkit/presentation';
import { expect, it } from 'vitest';
import { filing, flag, textBlock, year2025 } from '../../presentation/test/sample';

/**
 * The linter, the comparison and the report use the same facts, for the same period, in the same
 * state. The linter quotes the flag that it uses if the text contradicts it.
 */

const year2024: Context = { ...year2025, period: { start: '2024-01-01', end: '2024-12-31' } };
const quarter: Context = { ...year2025, period: { start: '2025-10-01', end: '2025-12-31' } };
const sister: Context = { ...year2025, entity: '0009999904' };
const subsidiary: Context = {
  ...year2025,
  dimensions: [
    {
      axis: { namespace: 'http://xbrl.sec.gov/dei/2025', name: 'LegalEntityAxis' },
      member: { namespace: 'http://harborlamp.example/2025', name: 'BuoyMember' },
    },
  ],
};
const weeks53: Context = { ...year2025, period: { start: '2024-12-29', end: '2026-01-03' } };
const weeks52: Context = { ...year2025, period: { start: '2023-12-31', end: '2024-12-28' } };

/** Returns a flag and a text that contradicts it, so that the linter names the flag that it uses. */
function statement(engaged: boolean | null, context: Context): Fact[] {
  return [
    flag('ThirdPartyEngagedFlag', engaged, { context }),
    textBlock(
      'AssessingIdentifyingAndManagingThreatsTextBlock',
      engaged ? 'We do not engage any consultants.' : 'We engage consultants to test our network.',
      { context },
    ),
  ];
}
function period(start: string | null, end: string | null): Partial<Filing> {
  return {
    period: { start, end },
  };
}

it.each<[string, Fact[], Partial<Filing>, { context: Context | null; state: string }]>([
  ['one context', statement(true, year2025), {}, { context: year2025, state: 'true' }],
  [
    'two years',
    [...statement(true, year2024), ...statement(false, year2025)],
    {},
    { context: year2025, state: 'false' },
  ],
  [
    'two years, neither of them the period of the report',
    [...statement(false, year2024), ...statement(true, year2025), ...statement(false, year2024)],
    period(null, '2026-12-31'),
    { context: year2025, state: 'true' },
  ],
  [
    'fiscal years of 52 and 53 weeks',
    [...statement(true, weeks52), ...statement(false, weeks53)],
    period('2024-12-29', '2026-01-03'),
    { context: weeks53, state: 'false' },
  ],
  [
    'fiscal years of 52 and 53 weeks, the period rounded to the end of a month',
    [...statement(true, weeks52), ...statement(false, weeks53)],
    period(null, '2025-12-31'),
    { context: weeks53, state: 'false' },
  ],
  [
    'a year and its last quarter',
    [...statement(true, quarter), ...statement(false, year2025)],
    {},
    { context: year2025, state: 'false' },
  ],
  [
    'no period',
    [...statement(true, year2025), ...statement(false, year2024)],
    period(null, null),
    { context: year2025, state: 'true' },
  ],
  [
    'two registrants',
    [...statement(true, sister), ...statement(false, year2025), ...statement(true, sister)],
    {},
    { context: year2025, state: 'false' },
  ],
  [
    'a subsidiary and the registrant',
    [...statement(true, subsidiary), ...statement(false, year2025)],
    {},
    { context: year2025, state: 'false' },
  ],
  ['a subsidiary alone', statement(true, subsidiary), {}, { context: null, state: 'notReported' }],
  [
    'two answers',
    [...statement(true, year2025), flag('ThirdPartyEngagedFlag', false)],
    {},
    { context: year2025, state: 'contradictory' },
  ],
  [
    'an answer and an unreadable fact',
    [...statement(true, year2025), flag('ThirdPartyEngagedFlag', null)],
    {},
    { context: year2025, state: 'unreadable' },
  ],
  [
    'an amendment',
    [...statement(false, year2024), ...statement(true, year2025)],
    { form: '10-K/A', amendment: true },
    { context: year2025, state: 'true' },
  ],
  [
    'no flag',
    [textBlock('RoleOfManagementTextBlock', 'Our officer manages risks.')],
    {},
    { context: year2025, state: 'notReported' },
  ],
])(
  'linter, comparison and report use the same facts of a filing with %s',
  (_, facts, given, { context, state }) => {
    const subject = filing(facts, given);
    expect(reportContextOf(subject)?.context ?? null).toEqual(context);
    const [, engaged] = flags(subject);
    expect(engaged?.state).toBe(state);

    const page = disclosureView(createReport(subject));
    expect(page.flags[0]?.rows[1]).toMatchObject({ label: 'Third Party Engaged', state });

    // If only a member has facts, the comparison uses these, and its context names the member.
    // What a comparison also has of other periods and registrants comes after these facts.
    const compared = compare(subject, subject);
    if (context !== null) {
      expect(compared.new.context).toEqual(context);
      const own = compared.flags.filter((change) => change.context === 0);
      expect(own[1]).toMatchObject({ old: state, new: state });
      expect(own.map(({ new: one }) => one)).toEqual(flags(subject).map((one) => one.state));
    } else expect(compared.new.context).toEqual(subsidiary);

    const gone = {
      true: 'third-party-engaged-flag-denied',
      false: 'third-party-engaged-false-affirmed',
    };
    const { findings } = lint(subject);
    const about = findings.filter(({ rule }) => Object.values(gone).includes(rule));
    const answered = state === 'true' || state === 'false';
    expect(about.map(({ rule }) => rule)).toEqual(answered ? [gone[state]] : []);
    expect(about.map(({ evidence: [first] }) => first?.fact)).toEqual(
      answered ? [engaged?.facts[0]?.index] : [],
    );
  },
);

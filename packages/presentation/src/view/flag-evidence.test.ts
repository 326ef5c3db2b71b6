import type { Fact } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { filing, flag, textBlock } from '../../test/sample';
import { reportOfBody } from '../../test/support/inline';
import { createReport, type Report } from '../report/report';
import { describeBasis, flagTables } from './flag-tables';
import { reportIndex } from './report-index';

function rowsOf(report: Report) {
  const rows = flagTables(reportIndex(report)).flatMap((table) => table.rows);
  return Object.fromEntries(rows.map((row) => [row.label, row]));
}

/** Returns a row as it reads, `likely in passage 2: We …`, or why no words are shown. */
function shownOf(report: Report, label: string): string | null {
  const { basis = null, missing = null } = rowsOf(report)[label] ?? {};
  return basis === null ? missing : `${describeBasis(basis)}: ${basis.quote}`;
}

describe('a flag rests on', () => {
  it('the words that it tags, whatever else tags them', () => {
    const report = reportOfBody(
      '{RoleOfManagementTextBlock|<p>Our lamps are lit. {ThirdPartyEngagedFlag|We engage <b>lamplighters</b>} every year. They come at dusk.</p>}',
    );
    const { state, basis } = rowsOf(report)['Third Party Engaged'] ?? {};
    expect([state, basis?.kind, basis?.quote]).toEqual([
      'true',
      'tagged',
      'We engage lamplighters',
    ]);
    // "Ourlampsarelit." is fifteen characters.
    expect(basis?.ranges).toEqual([{ passage: 0, from: 15, to: 35 }]);
  });

  it('words of several passages, quoted as filed', () => {
    const report = reportOfBody(
      '{RoleOfManagementTextBlock|<p>{ProcessesIntegratedFlag|Lamps are part of {ExpertiseOfManagementResponsibleTextBlock|all that we plan and do each year}, of course.}</p>}',
    );
    const { basis } = rowsOf(report)['Processes Integrated'] ?? {};
    expect(basis?.quote).toBe('Lamps are part of all that we plan and do each year, of course.');
    expect(basis?.ranges.map(({ passage }) => passage)).toEqual([0, 1, 2]);
  });

  it('the text block that explains it, if the source gives no places', () => {
    const report = createReport(
      filing([
        flag('ProcessesIntegratedFlag', true),
        textBlock('RoleOfManagementTextBlock', 'She manages lamps.'),
        textBlock('ProcessesIntegratedTextBlock', 'Lamps are part of our plans.'),
      ]),
    );
    const { basis } = rowsOf(report)['Processes Integrated'] ?? {};
    expect([basis?.kind, basis?.quote, basis?.passage]).toEqual([
      'explained',
      'Lamps are part of our plans.',
      1,
    ]);
  });

  it('the text block that explains it, even if the flag itself is not reported', () => {
    const report = createReport(
      filing([textBlock('ProcessesIntegratedTextBlock', 'Lamps are part of our plans.')]),
    );
    expect(rowsOf(report)['Processes Integrated']).toMatchObject({
      state: 'notReported',
      basis: { kind: 'explained' },
    });
  });

  it('a text block of its own context only', () => {
    const other = { entity: null, period: { start: null, end: '2024-12-31' }, dimensions: [] };
    const report = createReport(
      filing([
        flag('ProcessesIntegratedFlag', true),
        textBlock('ProcessesIntegratedTextBlock', 'Lamps were part.', { context: other }),
      ]),
    );
    expect(rowsOf(report)['Processes Integrated']?.basis).toBe(null);
  });

  it('the first of its facts that tags words', () => {
    const report = reportOfBody(
      '{ThirdPartyEngagedFlag|yes}{RoleOfManagementTextBlock|<p>{ThirdPartyEngagedFlag|We engage lamplighters}.</p>}',
    );
    expect(shownOf(report, 'Third Party Engaged')).toBe('passage 1: We engage lamplighters');
  });
});

const engaged = 'Third Party Engaged';
const integrated = 'Processes Integrated';
const aside = 'She manages lamps.';
const yes = 'We engage consultants to test our network.';
const no = 'We do not engage any consultants.';
const plan = 'We may engage consultants in the future.';
const isPart = 'Lamps are a part of our overall risk management.';
const unknown = 'This source does not say which words it tags.';

function role(text: string) {
  return textBlock('RoleOfManagementTextBlock', text);
}
function paired(text: string) {
  return textBlock('ProcessesIntegratedTextBlock', text);
}
function says(value: boolean | null) {
  return flag('ThirdPartyEngagedFlag', value);
}
function isIntegrated(value: boolean) {
  return flag('ProcessesIntegratedFlag', value);
}

describe('where the source gives no places, a flag', () => {
  it.each<[string, string, Fact[], string | null]>([
    [
      'likely rests on a sentence that says the same',
      engaged,
      [says(true), role(`${aside} ${yes}`)],
      `likely in passage 1: ${yes}`,
    ],
    [
      'likely rests on a sentence that denies the same',
      engaged,
      [says(false), role(aside), textBlock('BoardOfDirectorsOversightTextBlock', no)],
      `likely in passage 2: ${no}`,
    ],
    [
      'is shown with text that says otherwise',
      engaged,
      [says(false), role(`${aside} ${yes}`)],
      `the text reads otherwise in passage 1: ${yes}`,
    ],
    [
      'is shown with text that says otherwise rather than text that leaves it open',
      engaged,
      [says(true), role(`${plan} ${no}`)],
      `the text reads otherwise in passage 1: ${no}`,
    ],
    ['does not rest on text that leaves it open', engaged, [says(true), role(plan)], unknown],
    ['rests on nothing if the text is silent', engaged, [says(true), role(aside)], unknown],
    ['rests on nothing if it has no answer', engaged, [says(null), role(yes)], unknown],
    [
      'rests on nothing if it has two answers',
      engaged,
      [says(true), says(false), role(yes)],
      unknown,
    ],
    ['rests on nothing if it is not reported', engaged, [isIntegrated(true), role(yes)], null],
    [
      'rests on a sentence of its own block rather than of another',
      integrated,
      [isIntegrated(true), role(`Keys, too. ${isPart}`), paired(`Buoys and ${isPart}`)],
      `likely in passage 2: Buoys and ${isPart}`,
    ],
    [
      'rests on a sentence of another block if its own says nothing',
      integrated,
      [isIntegrated(true), paired(aside), role(isPart)],
      `likely in passage 2: ${isPart}`,
    ],
    [
      'is explained by its own block if no sentence says so',
      integrated,
      [isIntegrated(true), role(yes), paired(aside)],
      `explained in passage 2: ${aside}`,
    ],
    [
      'has no words in a filing without text blocks',
      engaged,
      [says(true)],
      'It tags no words of a text block.',
    ],
  ])('%s', (_, label, facts, expected) => {
    expect(shownOf(createReport(filing(facts)), label)).toBe(expected);
  });

  it('has a quote that shows where words of its sentence are left out', () => {
    const before = 'the lamps of each of our many towers are lit, '.repeat(12);
    const report = createReport(filing([says(true), role(`At dusk ${before}and ${yes}`)]));
    expect(shownOf(report, engaged)).toMatch(/^likely in passage 1: … .*engage consultants/);
  });

  it('has a note on what “likely” means only in tables that use the word', () => {
    const noteOf = (...facts: Fact[]) =>
      flagTables(reportIndex(createReport(filing(facts))))[0]?.note;
    expect(noteOf(says(true), role(yes))).toMatch(/^Likely: this source does not show/);
    expect(noteOf(says(true), role(plan))).toBe(null);
  });
});

describe('where the source gives places, a flag', () => {
  it.each([
    [
      'outside all text blocks says so',
      `{ThirdPartyEngagedFlag|yes}{RoleOfManagementTextBlock|${yes}}`,
      'It tags no words of a text block.',
    ],
    [
      'that is hidden likely rests on a sentence',
      `<ix:header><ix:hidden>{ThirdPartyEngagedFlag|yes}</ix:hidden></ix:header>{RoleOfManagementTextBlock|${yes}}`,
      `likely in passage 1: ${yes}`,
    ],
  ])('%s', (_, body, expected) => {
    expect(shownOf(reportOfBody(body), engaged)).toBe(expected);
  });
});

describe('a flag leads to the passage in which its quote begins', () => {
  const lit = 'Our lamps are lit at dusk and put out at dawn each day.';

  it('even if it is not the first of its block', () => {
    const report = createReport(
      filing([
        says(true),
        role(`${lit} ${yes}`),
        textBlock('BoardOfDirectorsOversightTextBlock', lit),
      ]),
    );
    expect(shownOf(report, engaged)).toBe(`likely in passage 2: ${yes}`);
  });

  it('even if another passage begins inside the quote', () => {
    const expert = 'has led the keepers of our lamps for many years';
    const sentence = `Our CISO is responsible for assessing the risks, and ${expert}.`;
    const report = createReport(
      filing([
        flag('CommitteesResponsibleFlag', true),
        role(`${aside} ${sentence}`),
        textBlock('ExpertiseOfManagementResponsibleTextBlock', expert),
      ]),
    );
    expect(report.passages).toHaveLength(2);
    expect(shownOf(report, 'Positions or Committees Responsible')).toBe(
      `likely in passage 1: ${sentence}`,
    );
  });

  it('even if it begins inside a sentence that starts in another passage', () => {
    const keepers = 'are lit by the keepers of our town at dusk on each day of the year';
    const report = reportOfBody(
      `{RoleOfManagementTextBlock|<p>Our lamps (on all of the many piers that we have{ExpertiseOfManagementResponsibleTextBlock|{ThirdPartyEngagedFlag|) ${keepers}}}.</p>}`,
    );
    expect(report.passages.map(({ text }) => text.slice(0, 9))).toEqual(['Our lamps', 'are lit b']);
    expect(shownOf(report, engaged)).toBe(`passage 2: ) ${keepers}`);
  });

  it('even if the quote continues in an earlier passage', () => {
    const report = reportOfBody(
      `{BoardOfDirectorsOversightTextBlock|<p>${lit}</p>}{RoleOfManagementTextBlock|<p>{ThirdPartyEngagedFlag|Keepers light them. ${lit}}</p>}`,
    );
    expect(shownOf(report, engaged)).toBe(`passage 2: Keepers light them. ${lit}`);
  });
});

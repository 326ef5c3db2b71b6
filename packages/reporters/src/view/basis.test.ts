import { describe, expect, it } from 'vitest';
import { filing, flag, textBlock } from '../../test/sample';
import { reportOfBody } from '../../test/support/inline';
import { createReport } from '../report';
import type { Report } from '../report-model';
import { flagTablesOf } from './flag-tables';
import { groundsOf } from './grounds';

function basesOf(report: Report) {
  const rows = flagTablesOf(groundsOf(report)).flatMap((table) => table.rows);
  return Object.fromEntries(rows.map(({ label, state, basis }) => [label, { state, basis }]));
}

describe('a flag rests on', () => {
  it('the words that it is tagged on, whatever they are tagged with beside', () => {
    const report = reportOfBody(
      '{RoleOfManagementTextBlock|<p>Our lamps are lit. {ThirdPartyEngagedFlag|We engage <b>lamplighters</b>} every year. They come at dusk.</p>}',
    );
    const { state, basis } = basesOf(report)['Third Party Engaged'] ?? {};
    expect([state, basis?.kind, basis?.quote]).toEqual([
      'true',
      'tagged',
      'We engage lamplighters',
    ]);
    // "Ourlampsarelit." is fifteen characters.
    expect(basis?.spots).toEqual([{ passage: 0, from: 15, to: 35 }]);
  });

  it('words of several passages, quoted as they stand in the filing', () => {
    const report = reportOfBody(
      '{RoleOfManagementTextBlock|<p>{ProcessesIntegratedFlag|Lamps are part of {ExpertiseOfManagementResponsibleTextBlock|all that we plan and do each year}, of course.}</p>}',
    );
    const { basis } = basesOf(report)['Processes Integrated'] ?? {};
    expect(basis?.quote).toBe('Lamps are part of all that we plan and do each year, of course.');
    expect(basis?.spots.map(({ passage }) => passage)).toEqual([0, 1, 2]);
  });

  it('the text block that explains it, where the source tells no place', () => {
    const report = createReport(
      filing([
        flag('ProcessesIntegratedFlag', true),
        textBlock('RoleOfManagementTextBlock', 'She manages lamps.'),
        textBlock('ProcessesIntegratedTextBlock', 'Lamps are part of our plans.'),
      ]),
    );
    const { basis } = basesOf(report)['Processes Integrated'] ?? {};
    expect([basis?.kind, basis?.quote, basis?.passage]).toEqual([
      'explained',
      'Lamps are part of our plans.',
      1,
    ]);
  });

  it('the text block also where the flag itself is not reported', () => {
    const report = createReport(
      filing([textBlock('ProcessesIntegratedTextBlock', 'Lamps are part of our plans.')]),
    );
    expect(basesOf(report)['Processes Integrated']).toMatchObject({
      state: 'notReported',
      basis: { kind: 'explained' },
    });
  });

  it('the text block of its own context only', () => {
    const other = { entity: null, period: { start: null, end: '2024-12-31' }, dimensions: [] };
    const report = createReport(
      filing([
        flag('ProcessesIntegratedFlag', true),
        textBlock('ProcessesIntegratedTextBlock', 'Lamps were part.', { context: other }),
      ]),
    );
    expect(basesOf(report)['Processes Integrated']?.basis).toBe(null);
  });

  it('nothing where it has no pair and no words', () => {
    const report = createReport(
      filing([
        flag('ThirdPartyEngagedFlag', true),
        textBlock('RoleOfManagementTextBlock', 'She manages lamps.'),
      ]),
    );
    expect(basesOf(report)['Third Party Engaged']?.basis).toBe(null);
  });
});

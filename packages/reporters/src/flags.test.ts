import { describe, expect, it } from 'vitest';
import { filing, flag, textBlock, year2025 } from '../test/sample';
import { flagStatements } from './flags';

const year2024 = { ...year2025, period: { start: '2024-01-01', end: '2024-12-31' } };

describe('flagStatements', () => {
  it('tells true, false, unreadable and not reported apart, in presentation order', () => {
    const facts = [
      flag('ReportToBoardFlag', false),
      flag('ProcessesIntegratedFlag', true),
      flag('ThirdPartyEngagedFlag', null),
    ];
    expect(flagStatements(filing(facts)).map(({ state }) => state)).toEqual([
      'true',
      'unreadable',
      'notReported',
      'notReported',
      'notReported',
      'false',
    ]);
  });

  it('gives six flags that are not reported for an annual disclosure without flags', () => {
    const statements = flagStatements(filing([textBlock('RoleOfManagementTextBlock', 'Text.')]));
    expect(statements.map(({ state, context }) => [state, context])).toEqual(
      Array.from({ length: 6 }, () => ['notReported', null]),
    );
  });

  it.each([
    ['an incident report', filing([textBlock('IncidentNatureTextBlock', 'Text.')])],
    ['a filing without facts', filing([])],
  ])('gives none for %s', (_, given) => {
    expect(flagStatements(given)).toEqual([]);
  });

  it('gives six for each context that has a flag', () => {
    const facts = [
      flag('ProcessesIntegratedFlag', true),
      flag('ProcessesIntegratedFlag', false, { context: year2024 }),
    ];
    const statements = flagStatements(filing(facts));
    expect(statements).toHaveLength(12);
    expect(statements[0]).toMatchObject({ state: 'true', context: year2025 });
    expect(statements[6]).toMatchObject({ state: 'false', context: year2024 });
  });

  it('takes contexts that differ in their id only as one, and equal flags as one', () => {
    const facts = [
      flag('ProcessesIntegratedFlag', true),
      flag('ProcessesIntegratedFlag', true, { context: { ...year2025, id: 'c-9' } }),
    ];
    expect(flagStatements(filing(facts))).toHaveLength(6);
  });

  it('lists both answers of a flag that is reported true and false', () => {
    const facts = [flag('ProcessesIntegratedFlag', true), flag('ProcessesIntegratedFlag', false)];
    const states = flagStatements(filing(facts)).map(({ state }) => state);
    expect(states.slice(0, 2)).toEqual(['true', 'false']);
  });

  it('keeps a flag of a concept that is not known', () => {
    const facts = [flag('ProcessesIntegratedFlag', true, { concept: 'NewFlag', label: null })];
    expect(flagStatements(filing(facts)).at(-1)).toMatchObject({ label: 'NewFlag', state: 'true' });
  });
});

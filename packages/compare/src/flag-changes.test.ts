import { describe, expect, it } from 'vitest';
import { fact, filing, year } from '../test/sample';
import { compare } from './compare';
import type { FlagChange } from './model';

const integrated = 'ProcessesIntegratedFlag';

function flagOf(old: (boolean | null)[], current: (boolean | null)[]): FlagChange | undefined {
  const filingOf = (end: string, values: (boolean | null)[]) =>
    filing(end, [
      fact('RoleOfManagementTextBlock', 'Text.', year(end)),
      ...values.map((value) => fact(integrated, value, year(end))),
    ]);
  const { flags } = compare(filingOf('2024-12-31', old), filingOf('2025-12-31', current));
  return flags.find(({ concept }) => concept.endsWith(integrated));
}

describe('a flag', () => {
  it.each<[(boolean | null)[], (boolean | null)[], string]>([
    [[true], [true], 'kept: true → true'],
    [[false], [false], 'kept: false → false'],
    [[], [], 'kept: notReported → notReported'],
    [[true], [false], 'flipped: true → false'],
    [[false], [true], 'flipped: false → true'],
    [[], [false], 'appeared: notReported → false'],
    [[true], [], 'vanished: true → notReported'],
    [[null], [true], 'unclear: unreadable → true'],
    [[null], [null], 'kept: unreadable → unreadable'],
    [[true, true], [true], 'kept: true → true'],
    [[true, false], [true], 'unclear: contradictory → true'],
    [[true, false], [null], 'unclear: contradictory → unreadable'],
    [[true, null], [true], 'unclear: unreadable → true'],
    [[], [true, false], 'appeared: notReported → contradictory'],
  ])('that is %j and then %j has a change', (old, current, expected) => {
    const flag = flagOf(old, current);
    expect(`${flag?.change}: ${flag?.old} → ${flag?.new}`).toBe(expected);
  });

  it('that is both true and false is reported', () => {
    const both = [true, false].map((value) => fact(integrated, value, year('2024-12-31')));
    const { diagnostics } = compare(
      filing('2024-12-31', both),
      filing('2025-12-31', [fact(integrated, true, year('2025-12-31'))]),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['compare-flag-contradictory']);
  });
});

it('lists no unreported flags for incident reports', () => {
  const incident = filing('2025-03-01', [
    fact('IncidentNatureTextBlock', 'It.', year('2025-03-01')),
  ]);
  expect(compare(incident, incident).flags).toEqual([]);
});

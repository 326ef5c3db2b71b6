import type { Fact, ReaderDiagnostic } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, filing, member, year } from '../test/sample';
import { compare } from './compare';
import { pairFacts } from './compared-facts';

const nature = 'IncidentNatureTextBlock';
const role = 'RoleOfManagementTextBlock';

/** Returns the text of both sides that was compared. */
function compared(...filings: Parameters<typeof compare>): string[] {
  const { changes } = compare(...filings);
  return changes.flatMap(({ old, new: current }) => [old?.text ?? '–', current?.text ?? '–']);
}
function codes(...filings: Parameters<typeof compare>): string[] {
  return compare(...filings).diagnostics.map(({ code }) => code);
}

describe('compare compares', () => {
  it('facts about the registrant as a whole, for the period of each report, then those of members', () => {
    const old = filing('2024-12-31', [
      fact(role, 'Of a part.', year('2024-12-31', member('PartMember'))),
      fact(role, 'Of this year.', year('2024-12-31')),
    ]);
    const current = filing('2025-12-31', [
      fact(role, 'Of this year.', year('2025-12-31')),
      fact(role, 'Of a part, too.', year('2025-12-31', member('PartMember'))),
    ]);
    expect(compared(old, current)).toEqual([
      'Of this year.',
      'Of this year.',
      'Of a part.',
      'Of a part, too.',
    ]);
    expect(compare(old, current)).toMatchObject({ complete: true, differs: true });
    expect(compare(old, current).changes.map(({ id, context }) => [id, context])).toEqual([
      ['c1', 0],
      ['c2', 1],
    ]);
  });

  it('facts of each registrant with those of the same one', () => {
    const of = (end: string, entity: string) => ({ ...year(end), entity });
    const facts = (end: string, tests: string) => [
      fact(role, 'Ours.', year(end)),
      fact(role, `They test ${tests}.`, of(end, '0009999904')),
    ];
    const changed = compare(
      filing('2024-12-31', facts('2024-12-31', 'monthly')),
      filing('2025-12-31', facts('2025-12-31', 'weekly').reverse()),
    );
    expect(changed.contexts.map(({ old, new: current }) => [old?.entity, current?.entity])).toEqual(
      [
        ['0009999903', '0009999903'],
        ['0009999904', '0009999904'],
      ],
    );
    expect(changed.changes.map(({ kind }) => kind)).toEqual(['kept', 'reworded']);
  });

  it('filings of two registrants, each for itself', () => {
    const other = { ...year('2025-12-31'), entity: '0009999904' };
    const current = filing('2025-12-31', [fact(role, 'A.', other)], {
      entity: { name: 'Other Co.', cik: '0009999904' },
    });
    const old = filing('2024-12-31', [fact(role, 'A.', year('2024-12-31'))]);
    expect(compared(old, current)).toEqual(['A.', 'A.']);
  });

  it('facts for the month of the period if a data set rounded one of them', () => {
    const old = filing('2024-12-28', [fact(role, 'A.', year('2024-12-31'))]);
    const current = filing('2025-12-31', [fact(role, 'A.', year('2025-12-31'))]);
    expect(compared(old, current)).toEqual(['A.', 'A.']);
  });

  it('the latest facts if none is for the period, and others of one period', () => {
    const old = filing('2024-12-31', [
      fact(role, 'Old.', year('2022-12-31')),
      fact(role, 'Late.', year('2023-12-31')),
    ]);
    expect(compared(old, old)).toEqual(['Late.', 'Late.', 'Old.', 'Old.']);
    expect(compare(old, old)).toMatchObject({ complete: true, differs: false });
  });

  it('facts of members that both filings have, whatever their namespace; others are new or gone', () => {
    const old = filing('2025-03-01', [
      fact(nature, 'May.', year('2025-03-01', member('MayMember', '2024'))),
      fact(nature, 'March.', year('2025-03-01', member('MarchMember', '2024'))),
    ]);
    const current = filing('2025-04-01', [
      fact(nature, 'June.', year('2025-04-01', member('JuneMember'))),
      fact(nature, 'March.', year('2025-04-01', member('MarchMember'))),
    ]);
    expect(compared(old, current)).toEqual(['March.', 'March.', '–', 'June.', 'May.', '–']);
    expect(compare(old, current).complete).toBe(true);
  });

  it('members of other names if their texts are similar', () => {
    const text = (end: string) => `A stranger copied the files of our lamp office ${end}.`;
    const old = filing('2025-03-01', [
      fact(nature, 'It rained.', year('2025-03-01', member('RainMember'))),
      fact(nature, text('in May'), year('2025-03-01', member('MayMember'))),
    ]);
    const current = filing('2025-04-01', [
      fact(nature, text('in late May'), year('2025-04-01', member('FileMember'))),
      fact(nature, 'It rained.', year('2025-04-01', member('RainMember'))),
    ]);
    expect(compare(old, current).changes.map(({ kind }) => kind)).toEqual(['kept', 'reworded']);
  });

  it('what each filing has if their contexts differ', () => {
    const old = filing('2025-03-01', [fact(nature, 'It.', year('2025-03-01'))]);
    const current = filing('2025-04-01', [
      fact(nature, 'It.', year('2025-04-01', member('MarchMember'))),
    ]);
    expect(compared(old, current)).toEqual(['It.', 'It.']);
    expect(codes(old, current)).toEqual([]);
  });

  it('facts of unknown concepts', () => {
    const other = (end: string, value: string): Fact => {
      const { concept: _, ...given } = fact(role, null, year(end));
      return { ...given, concept: 'SomethingNew', type: 'other', value };
    };
    const [old, current] = [
      filing('2024-12-31', [other('2024-12-31', 'four lamps')]),
      filing('2025-12-31', [other('2025-12-31', 'five lamps')]),
    ];
    expect(compare(old, current).differs).toBe(true);
    expect(compare(old, old)).toMatchObject({ complete: true, differs: false });
  });
});

describe('a comparison is not complete', () => {
  it('if facts are for periods that the other filing has none for', () => {
    const old = filing('2024-12-31', [fact(role, 'A.', year('2024-12-31'))]);
    const current = filing('2025-12-31', [
      fact(role, 'A.', year('2025-12-31')),
      fact(role, 'B.', year('2023-12-31')),
    ]);
    const { differs, complete, uncompared } = compare(old, current);
    expect({ differs, complete, uncompared }).toEqual({
      differs: false,
      complete: false,
      uncompared: { old: [], new: [1] },
    });
    expect(codes(old, current)).toEqual(['compare-contexts-left-out']);
  });

  it.each<[string, ReaderDiagnostic['severity'], boolean]>([
    ['document-truncated', 'error', false],
    ['markup-syntax', 'error', true],
    ['encoding-invalid', 'warning', true],
  ])('if reading lost text: %s, %s', (code, severity, complete) => {
    const found = { code, severity, message: 'It ends.', args: {}, location: null };
    const old = filing('2024-12-31', [fact(role, 'A.', year('2024-12-31'))], {
      diagnostics: [found as unknown as ReaderDiagnostic],
    });
    expect(compare(old, old)).toMatchObject({ differs: false, complete });
  });
});

it('puts every fact of both filings in a pair or among those not compared', () => {
  const facts = fc.array(
    fc.record({
      value: fc.constantFrom('We log.', 'We test it.', 'They meet.'),
      end: fc.constantFrom('2023-12-31', '2024-12-31', '2025-12-31'),
      entity: fc.constantFrom('0009999903', '0009999904'),
      members: fc.subarray(['MayMember', 'JuneMember'], { maxLength: 1 }),
    }),
    { maxLength: 8 },
  );
  const read = (
    list: readonly { value: string; end: string; entity: string; members: string[] }[],
  ) =>
    filing(
      '2025-12-31',
      list.map(({ value, end, entity, members }) =>
        fact(role, value, {
          ...year(
            end,
            members.flatMap((name) => member(name)),
          ),
          entity,
        }),
      ),
    );
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const [old, current] = [read(a), read(b)];
      const { pairs, uncompared } = pairFacts(old, current);
      for (const [side, { facts: all }] of [
        ['old', old],
        ['new', current],
      ] as const) {
        const paired = pairs.flatMap((pair) => pair[side].facts.map(({ index }) => index));
        expect([...paired, ...uncompared[side]].sort((x, y) => x - y)).toEqual([...all.keys()]);
      }
      const { differs, complete } = compare(old, old);
      expect({ differs, complete }).toEqual({ differs: false, complete: true });
    }),
  );
});

import type { Fact } from '@cydkit/parser';
import { flags as concepts } from '@cydkit/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, fact, filing, member, year } from '../test/sample';
import { flags, flagsByContext } from './flags';

const integrated = 'ProcessesIntegratedFlag';
const lake = { ...year, dimensions: member('LakeMember') };

function statesOf(facts: Fact[]): string[] {
  return flags(filing(facts)).map(({ state }) => state);
}

describe('flags', () => {
  it.each<[(boolean | null)[], string]>([
    [[true], 'true'],
    [[false], 'false'],
    [[null], 'unreadable'],
    [[], 'notReported'],
    [[true, true], 'true'],
    [[true, false], 'contradictory'],
    [[true, null], 'unreadable'],
    [[null, null], 'unreadable'],
    [[null, true, false], 'contradictory'],
  ])('of facts that are %j have the state %s', (values, state) => {
    const facts = values.map((value) => fact(integrated, value));
    const [first] = flags(filing([fact('RoleOfManagementTextBlock', 'Text.'), ...facts]));
    expect(first?.state).toBe(state);
    expect(first?.facts.map(({ index, fact }) => [index, fact.value])).toEqual(
      values.map((value, at) => [at + 1, value]),
    );
  });

  it('are six in presentation order, whatever is reported', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...concepts), fc.constantFrom(true, false, null)), {
          minLength: 1,
        }),
        (given) => {
          const found = flags(filing(given.map(([{ name }, value]) => fact(name, value))));
          expect(found.map(({ concept }) => concept)).toEqual(concepts.map(({ name }) => name));
          expect(found.flatMap(({ facts }) => facts)).toHaveLength(given.length);
        },
      ),
    );
  });

  it('are six unreported ones if an annual disclosure has none', () => {
    expect(statesOf([fact('RoleOfManagementTextBlock', 'Text.')])).toEqual(
      Array(6).fill('notReported'),
    );
  });

  it.each([
    ['an incident report', filing([fact('IncidentNatureTextBlock', 'Text.')], { form: '8-K' })],
    ['a filing without facts', filing([])],
  ])('do not exist for %s', (_, given) => {
    expect(flags(given)).toEqual([]);
    expect(flagsByContext(given)).toEqual([]);
  });

  it('are those of the report, not of the year before', () => {
    const facts = [fact(integrated, false, context('2024-12-31')), fact(integrated, true)];
    expect(statesOf(facts)[0]).toBe('true');
  });

  it('of a member say nothing about the registrant as a whole', () => {
    expect(statesOf([fact(integrated, true, lake)])[0]).toBe('notReported');
  });

  it('end with those that no edition has, by concept or by label', () => {
    const unnamed = { ...fact('New', false), concept: null };
    const found = flags(filing([fact('NewFlag', true), unnamed, fact(integrated, true)])).slice(6);
    expect(found).toMatchObject([
      { concept: 'NewFlag', label: 'NewFlag', state: 'true' },
      { concept: null, label: 'New', state: 'false' },
    ]);
  });
});

describe('flags by context', () => {
  it('begin with those of the report even if others come first in the document', () => {
    const facts = [
      fact(integrated, false, lake),
      fact(integrated, true, context('2024-12-31')),
      fact('RoleOfManagementTextBlock', 'Text.'),
    ];
    const found = flagsByContext(filing(facts));
    expect(found.map(({ context, flags: [first] }) => [context, first?.state])).toEqual([
      [year, 'notReported'],
      [lake, 'false'],
      [context('2024-12-31'), 'true'],
    ]);
  });

  it('begin with six unreported ones if only members have facts', () => {
    const [whole, part] = flagsByContext(filing([fact(integrated, true, lake)]));
    expect(whole).toMatchObject({ context: null });
    expect(whole?.flags.map(({ state }) => state)).toEqual(Array(6).fill('notReported'));
    expect(part?.context).toBe(lake);
  });

  it('are one list for contexts that differ only in their ids', () => {
    const facts = [fact(integrated, true), fact(integrated, false, { ...year, id: 'c-9' })];
    expect(flagsByContext(filing(facts))).toMatchObject([
      { flags: { 0: { state: 'contradictory' } } },
    ]);
  });

  it('leave out contexts without a flag', () => {
    const facts = [fact(integrated, true), fact('RoleOfManagementTextBlock', 'Text.', lake)];
    expect(flagsByContext(filing(facts))).toHaveLength(1);
  });
});

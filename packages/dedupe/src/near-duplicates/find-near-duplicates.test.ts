import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { diffWords } from '../diff/diff-words';
import { findNearDuplicates, pairRuns } from './find-near-duplicates';

const plan = 'Our team tests the response plan every year and reports to the Audit Committee.';
function toTexts(list: readonly string[]): { id: string; text: string }[] {
  return list.map((text, at) => ({ id: `t${at}`, text }));
}
function pairsOf(...list: string[]): string[] {
  return findNearDuplicates(toTexts(list)).pairs.map(({ a, b }) => `${a} ${b}`);
}

describe('near-duplicates', () => {
  it.each([
    [
      'another tense',
      'Our team tested the response plan every year and reported to the Audit Committee.',
    ],
    [
      'another name',
      'Our team tests the response plan every year and reports to the Risk Committee.',
    ],
    [
      'another number',
      'Our team tests the response plan every 2 years and reports to the Audit Committee.',
    ],
    [
      'a reworded clause',
      'Once a year our team tests the response plan and reports to the Audit Committee.',
    ],
    ['a heading', `Incident response ${plan}`],
    ['a long heading', `Management of Risks and Response to Incidents in Our Subsidiaries ${plan}`],
  ])('are texts with %s', (_, other) => {
    expect(pairsOf(plan, other)).toEqual(['t0 t1']);
  });

  it.each([
    [
      'one that says something else',
      'Our team has many years of experience in information security.',
    ],
    [
      'a text with a further sentence',
      `${plan} The committee meets four times a year with the auditors.`,
    ],
    [
      'one that denies it',
      'Our team has never tested a response plan every year and reported to the Audit Committee.',
    ],
    [
      'one about something else with the same names',
      'Our team hires new employees every spring and reports to the Audit Committee.',
    ],
    ['one without words', '—'],
  ])('are not a text and %s', (_, other) => {
    expect(pairsOf(plan, other)).toEqual([]);
  });

  it('have their similarity and the words that differ', () => {
    const [a, b] = ['We test our plan once a year.', 'We test our plan twice a year.'];
    const [pair] = findNearDuplicates(toTexts([a, b])).pairs;
    expect(pair).toMatchObject({ a: 't0', b: 't1', similarity: 9 / 11, unmatched: 0 });
    expect(pair?.changes).toHaveLength(1);
    expect(a.slice(pair?.changes[0]?.a.start, pair?.changes[0]?.a.end).trim()).toBe('once');
    expect(b.slice(pair?.changes[0]?.b.start, pair?.changes[0]?.b.end).trim()).toBe('twice');
  });

  it('are listed once for texts with the same words', () => {
    const other = plan.replace('year', 'quarter');
    expect(findNearDuplicates(toTexts([other, plan, plan.toUpperCase()]))).toMatchObject({
      same: [['t1', 't2']],
      pairs: [{ a: 't0', b: 't1' }],
    });
  });

  it('do not depend on the order of the texts', () => {
    fc.assert(
      fc.property(
        texts.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(toTexts(list), { minLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(findNearDuplicates(shuffled)).toEqual(findNearDuplicates(toTexts(list)));
        },
      ),
    );
  });

  it.each([
    [
      'TypeError',
      () =>
        findNearDuplicates([
          { id: 'a', text: '' },
          { id: 'a', text: 'b' },
          { id: 'a', text: 'c' },
        ]),
    ],
    ['RangeError', () => findNearDuplicates([], { similarity: 2 })],
    ['RangeError', () => findNearDuplicates([], { unmatched: Number.NaN })],
    ['RangeError', () => findNearDuplicates([], { shingleSize: 0 })],
  ])('end wrong calls with a %s', (name, ask) => {
    expect(ask).toThrow(expect.objectContaining({ name }));
  });
});

it('pairs what was removed with what was added in its place', () => {
  const [a, b] = ['We test our plan once a year', 'We also test our plan twice a year now'];
  const changes = pairRuns(diffWords(a, b)).map((change) => [
    a.slice(change.a.start, change.a.end).trim(),
    b.slice(change.b.start, change.b.end).trim(),
  ]);
  expect(changes).toEqual([
    ['', 'also'],
    ['once', 'twice'],
    ['', 'now'],
  ]);
});

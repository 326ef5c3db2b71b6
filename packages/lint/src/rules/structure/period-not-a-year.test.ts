import { expect, it } from 'vitest';
import { processes } from '../../concept-names';
import { buildExample } from '../../examples/build-example';
import { lint } from '../../lint';
import { periodNotAYear } from './period-not-a-year';

const facts = [[processes, 'We assess threats every quarter.']] as const;
const other = buildExample({ period: '2024-12-31', facts });

it.each([
  ['a first period of some months', '2025-08-20', {}, 'info'],
  [
    'a first period of some months, as on the cover page',
    '2025-08-20',
    { cover: '2025-08-20' },
    'info',
  ],
  ['a quarter of a year on the cover page', '2025-10-01', { cover: '2025-01-01' }, 'warning'],
  ['some months after the report of a year before', '2025-08-20', { prior: other }, 'warning'],
  ['one day', '2025-12-31', {}, 'warning'],
  ['two years', '2024-01-01', {}, 'warning'],
  ['52 weeks', '2025-01-02', {}, undefined],
  ['some months of a transition report', '2025-08-20', { form: '10-KT' }, undefined],
] as const)('weighs %s', (_, start, { ...given }, severity) => {
  const { cover, prior, form } = { cover: null, prior: undefined, form: '10-K', ...given };
  const built = buildExample({ form, start, facts });
  const filing = { ...built, period: { ...built.period, start: cover } };
  const { findings } = lint(filing, prior && { prior });
  expect(findings.find(({ code }) => code === periodNotAYear.id)?.severity).toBe(severity);
});

it('keeps the severity that a user sets', () => {
  const filing = buildExample({ start: '2025-08-20', facts });
  const { findings } = lint(filing, { rules: { S03: 'error' } });
  expect(findings.find(({ code }) => code === periodNotAYear.id)?.severity).toBe('error');
});

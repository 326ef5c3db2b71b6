import { expect, it } from 'vitest';
import { countedFindings } from './severities';

it.each([
  ['', []],
  ['1 error', ['error']],
  ['3 errors, 2 notes', ['info', 'error', 'error', 'info', 'error']],
  ['2 errors, 1 warning, 1 note', ['warning', 'error', 'info', 'error']],
] as const)('counts findings as %j, the gravest first', (counts, severities) => {
  expect(countedFindings(severities.map((severity) => ({ severity })))).toBe(counts);
});

import { expect, it } from 'vitest';
import { comparison } from '../../test/comparison-sample';
import { comparisonJson } from './comparison-json';
import { json } from './print-json';

it('has all that the comparison has', () => {
  expect(JSON.parse(json([comparisonJson(comparison)]))).toEqual(comparison);
});

it('as a summary has no changes', () => {
  const { changes: _, ...others } = comparison;
  expect(comparisonJson(comparison, { summary: true })).toEqual(others);
});

it('leaves out what is no part of the contract', () => {
  const given = { ...comparison, internal: 1, old: { ...comparison.old, internal: 1 } };
  expect(comparisonJson(given)).toEqual(comparison);
});

import { expect, it } from 'vitest';
import { addressOf, readAddress } from './address';
import { initialState } from './state';

it.each([
  ['#example=annual-report', { example: 'annual-report', view: 'disclosure' }],
  ['#example=two-years&view=compare', { example: 'two-years', view: 'compare' }],
] as const)('writes %s as it is read', (fragment, address) => {
  expect(readAddress(fragment)).toEqual(address);
  expect(addressOf({ ...initialState, ...address })).toBe(fragment);
});

it.each(['', '#', '#view=source', '#p4'])('finds no example in %j', (fragment) => {
  expect(readAddress(fragment).example).toBeNull();
});

it('falls back to the first view', () => {
  expect(readAddress('#example=x&view=../y').view).toBe('disclosure');
});

it('is empty for filings that are not an example', () => {
  expect(addressOf({ ...initialState, view: 'source', selected: 3 })).toBe('');
});

import { expect, it } from 'vitest';
import { addressOf, readAddress } from './address';
import { initialState } from './state';

it.each([
  ['#example=annual-report', { example: 'annual-report', view: 'disclosure' }],
  ['#example=two-years&view=compare', { example: 'two-years', view: 'compare' }],
] as const)('%s is written as it is read', (fragment, address) => {
  expect(readAddress(fragment)).toEqual(address);
  expect(addressOf({ ...initialState, ...address })).toBe(fragment);
});

it.each(['', '#', '#view=source', '#p4'])('%j names no example', (fragment) => {
  expect(readAddress(fragment).example).toBeNull();
});

it('takes an unknown view for the first', () => {
  expect(readAddress('#example=x&view=../y').view).toBe('disclosure');
});

it('says nothing of filings that are no example', () => {
  expect(addressOf({ ...initialState, view: 'source', selected: 3 })).toBe('');
});

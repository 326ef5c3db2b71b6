import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { Library, MOST_FILINGS } from './library';

const open = {
  filing: parse('<p>lamp</p>'),
  given: { kind: 'file', file: new File([], 'lamp.htm') },
} as const;

it('gives each filing a number of its own, also of those that were closed', () => {
  const library = new Library();
  const first = library.add(open);
  library.remove(first);
  expect(library.add(open)).not.toBe(first);
  expect(() => library.get(first)).toThrow(RangeError);
});

it('is full with as many filings as a tab has room for', () => {
  const library = new Library();
  for (let count = 0; count < MOST_FILINGS; count++) library.add(open);
  expect(library.isFull).toBe(true);
  library.clear();
  expect(library.isFull).toBe(false);
});

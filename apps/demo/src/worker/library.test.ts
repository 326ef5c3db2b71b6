import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { Library, maxFilings } from './library';

const open = {
  filing: parse('<p>lamp</p>'),
  given: { kind: 'file', file: new File([], 'lamp.htm') },
} as const;

it('gives each filing a new number, even after another was closed', () => {
  const library = new Library();
  const first = library.add(open);
  library.remove(first);
  expect(library.add(open)).not.toBe(first);
  expect(() => library.get(first)).toThrow(RangeError);
});

it('is full when it has the most filings that a tab has room for', () => {
  const library = new Library();
  for (let count = 0; count < maxFilings; count += 1) library.add(open);
  expect(library.isFull).toBe(true);
  library.clear();
  expect(library.isFull).toBe(false);
});

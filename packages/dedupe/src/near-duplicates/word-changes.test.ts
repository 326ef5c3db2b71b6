import { expect, it } from 'vitest';
import { diffWords } from '../diff/diff-words';
import { changesOf } from './word-changes';

it('puts what was removed and what stands in its place together', () => {
  const [a, b] = ['We test our plan once a year', 'We also test our plan twice a year now'];
  const changes = changesOf(diffWords(a, b)).map((change) => [
    a.slice(change.a.start, change.a.end).trim(),
    b.slice(change.b.start, change.b.end).trim(),
  ]);
  expect(changes).toEqual([
    ['', 'also'],
    ['once', 'twice'],
    ['', 'now'],
  ]);
});

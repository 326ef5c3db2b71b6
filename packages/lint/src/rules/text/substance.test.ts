import { expect, it } from 'vitest';
import { hasWords } from './substance';

it.each(['None.', 'We', 'is', 'Über'])('finds words in %j', (text) =>
  expect(hasWords(text)).toBe(true),
);

it.each(['.', '—', ' ', 'a', '24', '(a)', 'n/a'])('finds no words in %j', (text) =>
  expect(hasWords(text)).toBe(false),
);

import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { completionsOf } from './word-endings';

it.each([
  ['governan', 'governance'],
  ['cybersecurit', 'cybersecurity'],
  ['organiz', 'organization'],
  ['remediat', 'remediation'],
])('completes %s to %s, among others', (prefix, word) => {
  expect(completionsOf(prefix)).toContain(word);
});

it('completes no word that ends in no part of an ending', () => {
  expect(completionsOf('dark')).toEqual([]);
});

const words = [
  ...['governance', 'cybersecurity', 'organization', 'vulnerabilities', 'materiality', 'insurance'],
  ...[
    'identification',
    'certified',
    'certification',
    'remediation',
    'responsibilities',
    'policies',
  ],
  ...['assessments', 'management', 'effectiveness', 'operational', 'experiences', 'notifying'],
  ...['compliance', 'continuity', 'availability', 'monitoring', 'ransomware', 'penetration'],
];

it('lets each beginning of a word find it in the index', async () => {
  const { database } = await corpusOf([]);
  database.exec("create virtual table temp.words using fts5 (word, tokenize = 'porter unicode61')");
  for (const word of words) database.prepare('insert into temp.words values (?)').run(word);
  const lost = words.flatMap((word) =>
    [...word].flatMap((_, length) => {
      const prefix = word.slice(0, length);
      if (length < 4) return [];
      const expression = [`"${prefix}" *`, ...completionsOf(prefix).map((one) => `"${one}"`)];
      const found = database
        .prepare('select word from temp.words where words match ?')
        .all(expression.join(' OR '))
        .map(({ word: one }) => one);
      return found.includes(word) ? [] : [`${prefix}* does not find ${word}`];
    }),
  );
  expect(lost).toEqual([]);
});

import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { matchExpression } from './match-expression';
import { completionsOf } from './word-endings';

it.each([
  ['governan', 'governance'],
  ['cybersecurit', 'cybersecurity'],
  ['organiz', 'organization'],
  ['remediat', 'remediation'],
  ['occurr', 'occurred'],
])('completes %s to %s, among others', (prefix, word) => {
  expect(completionsOf(prefix).words).toContain(word);
});

it('lengthens what the index would turn into another prefix', () => {
  expect(completionsOf('employ').prefixes).toContain('employe');
});

it('completes nothing that ends in no part of an ending', () => {
  expect(completionsOf('dark')).toEqual({ words: [], prefixes: [] });
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
  ...[
    'likely',
    'employees',
    'occurred',
    'committed',
    'encrypted',
    'layered',
    'using',
    'successful',
  ],
];

it('lets each beginning of a word find it in the index', async () => {
  const { database } = await corpusOf([]);
  database.exec("create virtual table temp.words using fts5 (word, tokenize = 'porter unicode61')");
  for (const word of words) database.prepare('insert into temp.words values (?)').run(word);
  const lost = words.flatMap((word) =>
    [...word].flatMap((_, length) => {
      const prefix = word.slice(0, length);
      if (length < 3) return [];
      const node = { kind: 'term', text: prefix, quoted: false, prefix: true, at: 0 } as const;
      const found = database
        .prepare('select word from temp.words where words match ?')
        .all(matchExpression(node))
        .map(({ word: one }) => one);
      return found.includes(word) ? [] : [`${prefix}* does not find ${word}`];
    }),
  );
  expect(lost).toEqual([]);
});

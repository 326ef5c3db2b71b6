import { expect, it } from 'vitest';
import { parseQuery } from './parse-query';
import { QueryError } from './query-error';

function errorOf(query: string): QueryError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
  }
  throw new Error(`No query error: ${query}`);
}

it.each([
  ['', null, 'The query is empty. Name a word to find'],
  ['  ', null, 'The query is empty. Name a word to find'],
  ['— &', null, 'The query has no letter and no digit. Name a word to find'],
  ['a "b', 2, 'The quotation mark is not closed (at character 3). Close it, or leave it out'],
  ['a (b', 2, 'The parenthesis is not closed (at character 3). Close it, or leave it out'],
  ['a (', 2, 'The parenthesis is not closed (at character 3). Close it, or leave it out'],
  ['NEAR(a', 0, 'The parenthesis is not closed (at character 1). Close it, or leave it out'],
  ['a)', 1, 'The parenthesis closes nothing (at character 2). Leave it out'],
  ['()', 1, 'There is nothing in the parentheses (at character 2). Leave them out'],
  ['NEAR()', 0, 'There is no word in NEAR(…) (at character 1). Example: NEAR(incident board, 10)'],
  ['OR a', 0, "There is no word before 'OR' (at character 1). Write 'or' to find the word itself"],
  ['a OR', 2, "There is no word after 'OR' (at character 3). Write 'or' to find the word itself"],
  [
    '(a AND)',
    3,
    "There is no word after 'AND' (at character 4). Write 'and' to find the word itself",
  ],
  [
    'a AND OR b',
    6,
    "There is no word before 'OR' (at character 7). Write 'or' to find the word itself",
  ],
  [
    'a NEAR/5',
    2,
    "There is no word after 'NEAR/5' (at character 3). Write 'near' to find the word itself",
  ],
  ['NOT', 0, "There is no word after 'NOT' (at character 1). Write 'not' to find the word itself"],
  [
    '-a',
    0,
    'This says only what must not occur (at character 1). Name a word that must occur, too',
  ],
  [
    'a OR NOT b',
    5,
    'This says only what must not occur (at character 6). Name a word that must occur, too',
  ],
  ['a NEAR (b c)', 7, 'NEAR takes words and phrases only (at character 8). Leave out the rest'],
  ['(a) NEAR b', 4, 'NEAR takes words and phrases only (at character 5). Leave out the rest'],
  ['NEAR(a OR b)', 7, 'NEAR takes words and phrases only (at character 8). Leave out the rest'],
  ['a NEAR/1001 b', 2, 'At most 1000 words can be between words (at character 3)'],
  [
    'a NEAR/x b',
    2,
    "'NEAR/x' does not say how many words can be between (at character 3). Example: incident NEAR/10 board",
  ],
  [
    'a NEAR/ b',
    2,
    "'NEAR/' does not say how many words can be between (at character 3). Example: incident NEAR/10 board",
  ],
  [
    'a NEAR5 b',
    2,
    "'NEAR5' does not say how many words can be between (at character 3). Example: incident NEAR/10 board",
  ],
  ['a near/5 b', 2, "'near/5' is not in capitals (at character 3). Write NEAR/5"],
  ['=(a b)', 0, '= is possible only before a word or phrase (at character 1). Example: =incident'],
  ['==a', 0, '= is possible only before a word or phrase (at character 1). Example: =incident'],
  [
    'a =NEAR(b c)',
    2,
    '= is possible only before a word or phrase (at character 3). Example: =incident',
  ],
  [
    'NEAR(=a "b c")',
    8,
    'NEAR takes = before all of its words or before none (at character 9). Write ="b c", too',
  ],
  [
    'a NEAR/5 =b',
    0,
    'NEAR takes = before all of its words or before none (at character 1). Write =a, too',
  ],
  [
    '*',
    0,
    'A * is possible only after two letters or more, at the end of a word (at character 1). Example: ransom*',
  ],
  [
    'a b*',
    2,
    'A * is possible only after two letters or more, at the end of a word (at character 3). Example: ransom*',
  ],
  [
    '"ab* cd"',
    0,
    'A * is possible only after two letters or more, at the end of a word (at character 1). Example: ransom*',
  ],
  [
    'ran*ware',
    0,
    'A * is possible only after two letters or more, at the end of a word (at character 1). Example: ransom*',
  ],
])('%j is refused at %j', (query, position, message) => {
  const error = errorOf(query);
  expect({ position: error.position, message: error.message }).toEqual({ position, message });
});

it.each([
  ['letters', 'a'.repeat(2001), 'The query has 2001 characters, and 2000 are possible'],
  ['words', 'a '.repeat(65), 'The query has more than 64 words'],
  ['parentheses', `${'('.repeat(9)}a${')'.repeat(9)}`, 'Parentheses are nested more than 8 deep'],
])('too many %s are refused', (_, query, message) => {
  expect(errorOf(query).message).toContain(message);
});

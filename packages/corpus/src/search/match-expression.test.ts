import { expect, it } from 'vitest';
import { matchExpression, phraseOf } from './match-expression';
import { parseQuery } from './parse-query';

function expressionOf(query: string): string {
  return matchExpression(parseQuery(query).node);
}

it.each([
  ['words that must all occur', 'tabletop exercise', '("tabletop" AND "exercise")'],
  ['a word once', 'tabletop tabletop', '"tabletop"'],
  ['a phrase', '"tabletop exercise"', '"tabletop exercise"'],
  ['a phrase in curly quotes', '“tabletop exercise”', '"tabletop exercise"'],
  ['words with a hyphen as two words or one', 'third-party', '("third-party" OR "thirdparty")'],
  ['an apostrophe that may be lost', 'firm’s', '("firm\'s" OR "firms")'],
  ['a beginning', 'ransom*', '("ransom" * OR "ransoment" OR "ransoments")'],
  ['a beginning in a phrase', '"incident zzq*"', '"incident zzq" *'],
  ['a beginning after a phrase', '"incident zzq"*', '"incident zzq" *'],
  ['AND', 'a AND b', '("a" AND "b")'],
  ['OR, which joins what is around it', 'a b OR c', '(("a" AND "b") OR "c")'],
  ['NOT', 'a b NOT c NOT d', '(("a" AND "b") NOT ("c" OR "d"))'],
  ['a minus before a word', '-c a', '("a" NOT "c")'],
  ['a minus before a phrase', 'a -"c d"', '("a" NOT "c d")'],
  ['parentheses', '(a OR b) c', '(("a" OR "b") AND "c")'],
  ['NEAR with a distance', 'NEAR(a "b c", 5)', 'NEAR("a" "b c", 5)'],
  ['NEAR without one', 'NEAR(a b)', 'NEAR("a" "b", 10)'],
  ['NEAR between words', 'a NEAR/3 b', 'NEAR("a" "b", 3)'],
  ['NEAR between three words', 'a NEAR b NEAR/3 c', '(NEAR("a" "b", 10) AND NEAR("b" "c", 3))'],
  ['NEAR with a hyphen', 'NEAR(x-y b, 2)', '(NEAR("x-y" "b", 2) OR NEAR("xy" "b", 2))'],
  ['NEAR of one word', 'NEAR(a, 5)', '"a"'],
  ['operators in lower case as words', 'a and near', '("a" AND "and" AND "near")'],
  ['signs of the index as words', 'text:a ^b {c}', '("text:a" AND "^b" AND "{c}")'],
  ['a comma in a number', '1,000 users', '("1,000" AND "users")'],
  ['the stop of a sentence', 'What now?', '("What" AND "now")'],
  ['SQL', "'; drop table t; --", '("drop" AND "table" AND "t")'],
  ['words without letters not at all', 'a — & b', '("a" AND "b")'],
  ['what is left of an operator', 'a OR —', '"a"'],
  ['control characters as spaces', 'a\u0000b\u001bc', '("a" AND "b" AND "c")'],
  ['other scripts', '安全 AND безопасность', '("安全" AND "безопасность")'],
])('%s', (_, query, expression) => {
  expect(expressionOf(query)).toBe(expression);
});

it('names what it ignores', () => {
  expect(parseQuery('a — "&" 🔒 b').ignored).toEqual(['—', '&', '🔒']);
});

it.each([
  ['words', 'tabletop exercise', '"tabletop exercise"'],
  ['one word', 'tabletop', null],
  ['a phrase', '"tabletop exercise" board', null],
  ['a beginning', 'tabletop exerc*', null],
  ['a word that must not occur', 'tabletop exercise -board', null],
  ['alternatives', 'tabletop OR exercise', null],
])('the phrase of %s is %s → %s', (_, query, phrase) => {
  const found = phraseOf(parseQuery(query).node);
  expect(found && matchExpression(found)).toBe(phrase);
});

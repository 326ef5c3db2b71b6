import { describe, expect, it } from 'vitest';
import { nouns, verbs, words } from './forms';
import { matchAt, type Phrase, phrase } from './phrase';
import { phrasebook } from './phrasebook';
import { wordsOf } from './words';

const end = (pattern: Phrase, text: string): number | null =>
  matchAt(pattern, wordsOf(text, 0, text.length), 0);

describe('a phrase', () => {
  const AFFECT = verbs('affect');
  const FIRM = [phrase`third party`, phrase`consultant`];

  it.each<[string, Phrase, string, number | null]>([
    ['is its words', phrase`not aware of`, 'not aware of any', 3],
    ['needs all of them', phrase`not aware of`, 'not aware', null],
    ['has alternatives', phrase`has|have not`, 'have not', 2],
    ['may lack a word', phrase`not currently? aware`, 'not aware', 2],
    ['may have that word', phrase`not currently? aware`, 'not currently aware', 3],
    ['takes any form of a verb', phrase`materially ${AFFECT}`, 'materially affecting', 2],
    ['may lack a vocabulary', phrase`so ${AFFECT}? us`, 'so us', 2],
    ['takes phrases for words', phrase`engage ${FIRM} now`, 'engage third party now', 4],
    ['has gaps', phrase`no ~2 risk`, 'no known cyber risk', 4],
    ['has no wider gaps', phrase`no ~2 risk`, 'no known or unknown risk', null],
    ['reads across commas', phrase`have ~1 affected`, 'have, materially, affected', 3],
    ['does not reach across a semicolon', phrase`no ~3 risk`, 'no; this risk', null],
    ['is read as short as it can be', phrase`no ~5 risk`, 'no risk of risk', 2],
  ])('%s', (_, pattern, text, expected) => expect(end(pattern, text)).toBe(expected));

  it('is found at each word that it may begin with', () => {
    const find = phrasebook([
      { phrase: phrase`risk`, meaning: 'risk' },
      { phrase: phrase`no|any risk`, meaning: 'no risk' },
      { phrase: phrase`so? any`, meaning: 'any' },
    ]);
    const text = 'no risk, any risk';
    expect(
      find(wordsOf(text, 0, text.length)).map(({ meaning, start }) => [meaning, start]),
    ).toEqual([
      ['no risk', 0],
      ['risk', 1],
      ['any', 2],
      ['no risk', 2],
      ['risk', 3],
    ]);
  });
});

describe('the forms', () => {
  it.each([
    ['of a verb in -e', verbs('engage'), 'engage engages engaged engaging'],
    ['of a verb in -y', verbs('identify'), 'identify identifies identified identifying'],
    ['of a verb in a hiss', verbs('assess'), 'assess assesses assessed assessing'],
    ['of other verbs', verbs('affect'), 'affect affects affected affecting'],
    [
      'of a noun, with the possessive that lost its apostrophe',
      nouns('policy'),
      'policy policies policys',
    ],
    ['of a noun in a hiss', nouns('breach'), 'breach breaches breachs'],
  ])('%s', (_, forms, expected) => expect(forms).toEqual(words(expected)));
});

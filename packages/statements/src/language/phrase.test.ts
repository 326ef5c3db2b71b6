import { describe, expect, it } from 'vitest';
import { matchAt, type Phrase, phrase } from './phrase';
import { phrasebook } from './phrasebook';
import { wordsOf } from './split-words';
import { nouns, verbs, words } from './word-forms';

function end(pattern: Phrase, text: string): number | null {
  return matchAt(pattern, wordsOf(text, 0, text.length), 0);
}

describe('a phrase', () => {
  const AFFECT = verbs('affect');
  const FIRM = [phrase`third party`, phrase`consultant`];

  it.each<[string, Phrase, string, number | null]>([
    ['matches its words', phrase`not aware of`, 'not aware of any', 3],
    ['needs all of them', phrase`not aware of`, 'not aware', null],
    ['accepts alternatives', phrase`has|have not`, 'have not', 2],
    ['may omit an optional word', phrase`not currently? aware`, 'not aware', 2],
    ['may have an optional word', phrase`not currently? aware`, 'not currently aware', 3],
    ['accepts any form of a verb', phrase`materially ${AFFECT}`, 'materially affecting', 2],
    ['may omit an optional vocabulary', phrase`so ${AFFECT}? us`, 'so us', 2],
    ['accepts phrases in place of words', phrase`engage ${FIRM} now`, 'engage third party now', 4],
    ['allows gaps', phrase`no ~2 risk`, 'no known cyber risk', 4],
    ['allows no wider gaps', phrase`no ~2 risk`, 'no known or unknown risk', null],
    ['ignores commas', phrase`have ~1 affected`, 'have, materially, affected', 3],
    ['does not extend across a semicolon', phrase`no ~3 risk`, 'no; this risk', null],
    ['matches as little as possible', phrase`no ~5 risk`, 'no risk of risk', 2],
  ])('%s', (_, pattern, text, expected) => expect(end(pattern, text)).toBe(expected));

  it('is found at every word that it may start with', () => {
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
    ['of a verb in -ss', verbs('assess'), 'assess assesses assessed assessing'],
    ['of other verbs', verbs('affect'), 'affect affects affected affecting'],
    [
      'of a noun, with a possessive without its apostrophe',
      nouns('policy'),
      'policy policies policys',
    ],
    ['of a noun in -ch', nouns('breach'), 'breach breaches breachs'],
  ])('%s', (_, forms, expected) => expect(forms).toEqual(words(expected)));
});

import { describe, expect, it } from 'vitest';
import { dedupe } from './dedupe';
import type { Block } from './model';

const named = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));

/** Each passage with the blocks that cover it: `text @ab`. */
const tell = (texts: readonly string[], minWords?: number): string[] =>
  dedupe(named(texts), minWords === undefined ? {} : { minWords }).passages.map(
    ({ text, blocks }) => `${text} @${blocks.join('')}`,
  );

describe('passages', () => {
  it.each<[string, string[], string[]]>([
    ['no block gives none', [], []],
    ['a block of white space gives none', [' \n'], []],
    ['a block alone is one passage', ['We train. We test.'], ['We train. We test. @a']],
    ['identical blocks are one, with the first block’s lines', ['a\nb', 'a b'], ['a\nb @ab']],
    [
      'a shorter run is told twice',
      ['x one two.', 'y one two.'],
      ['x one two. @a', 'y one two. @b'],
    ],
    [
      'a shared run is a passage, with its own punctuation',
      ['First. (One two three.) Then.', 'Other. (One two three.) End.'],
      ['First. @a', 'Other. @b', '(One two three.) @ab', 'Then. @a', 'End. @b'],
    ],
    [
      'punctuation that differs stays outside',
      ['x “one two three”', 'y “one two three.'],
      ['x @a', 'y @b', '“one two three @ab', '” @a', '. @b'],
    ],
    [
      'a sentence that stands twice in one block is told once',
      ['One two three. Mid. One two three.'],
      ['One two three. @a', 'Mid. @a'],
    ],
    [
      'a contained block cuts its container',
      ['We plan one two three now.', 'one two three'],
      ['We plan @a', 'one two three @ab', 'now. @a'],
    ],
    [
      'a short block cuts at one place only',
      ['Board', 'the Board and the Board'],
      ['the @b', 'Board @ab', 'and the Board @b'],
    ],
    [
      'a short block stands in its closest container',
      ['Board', 'our Board is the Board of it', 'the Board of'],
      ['our Board is @b', 'the @bc', 'Board @abc', 'of @bc', 'it @b'],
    ],
    [
      'punctuation at the ends of a contained block is cut too',
      ['x. one two three • y', '. one two three •'],
      ['x @a', '. one two three • @ab', 'y @a'],
    ],
    ['a block of punctuation is told', ['—', 'a — b'], ['a @b', '— @ab', 'b @b']],
    [
      'a block inside a word is not told with it',
      ['room', 'Boardroom'],
      ['room @a', 'Boardroom @b'],
    ],
    ['text that repeats itself is told once', ['a a a a a a'], ['a @a']],
  ])('%s', (_, texts, expected) => {
    expect(tell(texts, 3)).toEqual(expected);
  });

  it('the default is eight words', () => {
    const seven = 'one two three four five six seven';
    expect(tell([`a ${seven}`, `b ${seven}`])).toHaveLength(2);
    expect(tell([`a ${seven} eight`, `b ${seven} eight`])).toHaveLength(3);
  });

  it('with one word each word is told once', () => {
    expect(tell(['a b', 'b, a'], 1)).toEqual(['a @ab', 'b @ab', ', @b']);
  });

  it('one that stands twice in a block has two occurrences there and is listed twice', () => {
    const result = dedupe(named(['One two three. Mid. One two three.']), { minWords: 3 });
    expect(result.blocks).toEqual([{ id: 'a', passages: ['p1', 'p2', 'p1'] }]);
    expect(result.passages[0]?.occurrences).toEqual([
      { block: 'a', start: 0, end: 14 },
      { block: 'a', start: 20, end: 34 },
    ]);
  });

  it('keep the order of every block where the source is unknown', () => {
    expect(tell(['c d e', 'a b c d e f'], 3)).toEqual(['a b @b', 'c d e @ab', 'f @b']);
  });

  it('stand where the text that holds them reads them first', () => {
    const whole = 'a b c, x y z, a b c, m n, x y z';
    expect(tell([whole], 3)).toEqual(['a b c, @a', 'x y z @a', ', @a', 'm n, @a']);
  });

  it('go by first appearance where blocks disagree about the order', () => {
    const [one, two] = ['one two three', 'four five six'];
    expect(tell([`${one} ${two}`, `${two} ${one}`], 3)).toEqual([`${one} @ab`, `${two} @ab`]);
  });
});

describe('relations', () => {
  it('are every identical and every contained pair, copies included', () => {
    const { relations } = dedupe(named(['Board', 'the Board, which', 'Board ', 'Boardroom', '']));
    expect(relations.map(({ kind, a, b }) => `${kind} ${a} ${b}`)).toEqual([
      'identical a c',
      'contained a b',
      'contained c b',
    ]);
  });

  it.each([
    ['case', 'board', 'the Board'],
    ['quotes', "the firm's", 'in the firm’s view'],
    ['a space', 'a,b', 'x a, b'],
    ['the end of a word', 'cyber', 'our cyber_team'],
    ['a combining mark', 'e', 'an e\u0301'],
  ])('%s makes a difference', (_, inner, outer) => {
    expect(dedupe(named([inner, outer])).relations).toEqual([]);
  });
});

describe('statistics', () => {
  it('count blocks with text, and characters without white space', () => {
    const { statistics } = dedupe(named(['a b', 'a  b', 'c a b', '', 'b']));
    expect(statistics).toEqual({
      blocks: 4,
      identical: 1,
      contained: 2,
      characters: 8,
      uniqueCharacters: 3,
      redundancy: 1 - 3 / 8,
    });
  });

  it('of nothing are zero', () => {
    expect(dedupe([]).statistics.redundancy).toBe(0);
  });
});

describe('a wrong call throws', () => {
  const twice = [...named(['x']), ...named(['y'])];
  const noText = [{ id: 'a', text: null }] as unknown as Block[];
  it.each<[string, () => unknown, RegExp]>([
    ['two blocks with one id', () => dedupe(twice), /two blocks have the id "a"/],
    ['a text that is no string', () => dedupe(noText), /text of block "a" must be a string/],
    ['minWords 0', () => dedupe([], { minWords: 0 }), /at least 1/],
    ['minWords 1.5', () => dedupe([], { minWords: 1.5 }), /integer/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

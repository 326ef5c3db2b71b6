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

describe('overlapping blocks', () => {
  /** `words: begin of the run`, as it stands in both blocks. */
  const overlapsOf = (texts: readonly string[], minWords: number): string[] =>
    dedupe(named(texts), { minWords }).relations.flatMap((relation) => {
      if (relation.kind !== 'overlapping') return [];
      const { a, b, runs } = relation;
      const textOf = (id: string): string => texts[id.charCodeAt(0) - 97] ?? '';
      return runs.map((run) => {
        const [one, other] = [textOf(a).slice(run.a.start), textOf(b).slice(run.b.start)];
        const found = textOf(a).slice(run.a.start, run.a.end);
        expect(textOf(b).slice(run.b.start, run.b.end).split(/\s+/)).toEqual(found.split(/\s+/));
        return `${a}${b} ${run.words} ${found} | ${one.length} ${other.length}`;
      });
    });

  it.each<[string, string[], string[]]>([
    [
      'share a run from its first to its last word',
      ['x (one two three). Y', 'z “one two  three”'],
      ['ab 3 one two three | 17 15'],
    ],
    ['share no shorter run', ['x one two y', 'z one two w'], []],
    ['share nothing where the signs between differ', ['x one two, three', 'y one two three'], []],
    [
      'share runs, the longest first',
      ['a b c x one two three four', 'one two three four y a b c'],
      ['ab 4 one two three four | 18 26', 'ab 3 a b c | 26 5'],
    ],
    ['share no run if one lies in the other', ['one two three', 'x one two three y'], []],
    [
      'share each word once: what a run has taken is not in another',
      ['w one two three four x', 'y one two three z two three four v'],
      ['ab 3 one two three | 20 32'],
    ],
    [
      'share what is left of a run that was taken in part',
      ['a b c d e f g', 'z a b c d y d e f g'],
      ['ab 4 a b c d | 13 17', 'ab 3 e f g | 5 5'],
    ],
    [
      'share as many copies as both have',
      ['one two three x one two three y one two three', 'one two three z one two three w'],
      ['ab 3 one two three | 45 31', 'ab 3 one two three | 29 15'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(overlapsOf(texts, 3)).toEqual(expected);
  });

  it('are all pairs of copies', () => {
    const texts = ['x one two three', 'x  one two three', 'y one two three'];
    expect(overlapsOf(texts, 3)).toHaveLength(2);
    expect(dedupe(named(texts), { minWords: 3 }).statistics).toMatchObject({
      identical: 1,
      contained: 0,
      overlapping: 2,
    });
  });

  it('count among those that lie in no other', () => {
    const texts = ['x one two three', 'y one two three w', 'y one two three'];
    const { statistics } = dedupe(named(texts), { minWords: 3 });
    expect(statistics).toMatchObject({ contained: 1, overlapping: 2 });
    expect(overlapsOf(texts, 3).map((told) => told.slice(0, 2))).toEqual(['ab', 'ac']);
  });
});

describe('statistics', () => {
  it('count blocks with text, and characters without white space', () => {
    const { statistics } = dedupe(named(['a b', 'a  b', 'c a b', '', 'b']));
    expect(statistics).toEqual({
      blocks: 4,
      identical: 1,
      contained: 2,
      overlapping: 0,
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

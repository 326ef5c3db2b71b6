import { describe, expect, it } from 'vitest';
import { dedupe } from './dedupe';
import type { Block } from './exact/model';
import { joinPassages } from './exact/passages/join-passages';

function named(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
}

/** Returns each passage with the blocks that contain it: `text @ab`. */
function list(texts: readonly string[], minWords?: number): string[] {
  return dedupe(named(texts), minWords === undefined ? {} : { minWords }).passages.map(
    ({ text, blocks }) => `${text} @${blocks.join('')}`,
  );
}

describe('passages', () => {
  it.each<[string, string[], string[]]>([
    ['are none without blocks', [], []],
    ['are none in a block of white space', [' \n'], []],
    ['are none in a block without words', ['—', 'a — b'], ['a — b @b']],
    ['are one in a single block', ['We train. We test.'], ['We train. We test. @a']],
    ['are one in identical blocks, with the lines of the first', ['a\nb', 'a b'], ['a\nb @ab']],
    [
      'are not cut at a recurring phrase, however long',
      ['x one two three four.', 'y one two three four.'],
      ['x one two three four. @a', 'y one two three four. @b'],
    ],
    [
      'list a recurring sentence once',
      ['First. (One two three.) Then.', 'Other. (One two three.) End.'],
      ['First. @a', 'Other. @b', '(One two three.) @ab', 'Then. @a', 'End. @b'],
    ],
    [
      'list a recurring heading, item or row once',
      ['Risk\nWe plan.\n• item one\n• item two', 'Risk\nWe test.\n• item two'],
      ['Risk @ab', 'We plan.\n• item one @a', 'We test. @b', '• item two @ab'],
    ],
    [
      'list text once whose signs at the ends differ',
      ['We log.\n• We test;\nOne', 'We test.\nTwo'],
      ['We log. @a', '• We test; @ab', 'One @a', 'Two @b'],
    ],
    [
      'differ if their meaningful signs do',
      ['$5 were lost.\nOne', 'Two\n5 were lost.', 'We lost 5%.\nSix', 'We lost 5.\nTen'],
      [
        ...['$5 were lost.\nOne @a', 'Two\n5 were lost. @b'],
        ...['We lost 5%.\nSix @c', 'We lost 5.\nTen @d'],
      ],
    ],
    [
      'list a sentence once that a block has twice',
      ['One two three. Mid. One two three.'],
      ['One two three. @a', 'Mid. @a'],
    ],
    [
      'are cut where a contained block begins and ends',
      ['We plan one two three now.', 'one two three'],
      ['We plan @a', 'one two three @ab', 'now. @a'],
    ],
    [
      'are cut there in the same sentence wherever it occurs',
      ['First. We plan one two three now.', 'one two three', 'Last. We plan one two three now.'],
      ['First. @a', 'Last. @c', 'We plan @ac', 'one two three @abc', 'now. @ac'],
    ],
    [
      'are cut at only one place by a short block',
      ['Board', 'the Board and the Board'],
      ['the @b', 'Board @ab', 'and the Board @b'],
    ],
    [
      'place a short block in its closest container',
      ['Board', 'our Board is the Board of it', 'the Board of'],
      ['our Board is @b', 'the @bc', 'Board @abc', 'of @bc', 'it @b'],
    ],
    [
      'keep equal words of two sentences apart, so that neither loses its first',
      ['The Board meets. The CEO acts.', 'Board', 'CEO'],
      ['The @a', 'Board @ab', 'meets. The @a', 'CEO @ac', 'acts. @a'],
    ],
    [
      'have the signs that touch or close their words',
      ['x. one two three • y', '. one two three •'],
      ['x. @a', 'one two three @ab', '• y @a'],
    ],
    [
      'do not begin with the stop of the sentence before',
      ['We plan. One two three. Then.', '. One two three'],
      ['We plan. @a', 'One two three. @ab', 'Then. @a'],
    ],
    ['do not include a block inside a word', ['room', 'Boardroom'], ['room @a', 'Boardroom @b']],
    ['are one for an endlessly repeated word', ['a a a a a a'], ['a a a a a a @a']],
    ['are one for an endlessly repeated sentence', ['We do. We do. We do.'], ['We do. @a']],
  ])('%s', (_, texts, expected) => {
    expect(list(texts, 3)).toEqual(expected);
  });

  it('are cut by a block of eight words in every block that contains it, by default', () => {
    const seven = 'one two three four five six seven';
    const cut = (block: string): string[] => list([block, `a ${block} x`, `b ${block} y`]);
    expect(cut(seven)).toEqual(['a @b', `${seven} @ab`, 'x @b', `b ${seven} y @c`]);
    expect(cut(`${seven} eight`)).toEqual(['a @b', 'b @c', `${seven} eight @abc`, 'x @b', 'y @c']);
  });

  it('take the fullest text, and blocks keep the signs that differ from it', () => {
    const given = named(['One two', 'We log. (One two.) End.', '—']);
    const { passages, blocks } = dedupe(given);
    expect(passages.map(({ text }) => text)).toEqual(['We log.', '(One two.)', 'End.']);
    expect(passages[1]?.occurrences).toEqual([
      { block: 'b', start: 8, end: 18 },
      { block: 'a', start: 0, end: 7 },
    ]);
    expect(blocks).toEqual([
      { id: 'a', passages: ['p2'], signs: [{ at: 0, before: '', after: '' }] },
      { id: 'b', passages: ['p1', 'p2', 'p3'] },
      { id: 'c', passages: [], signs: [{ at: 0, before: '—' }] },
    ]);
    const texts = new Map(passages.map(({ id, text }) => [id, text]));
    const joined = blocks.map((block) => joinPassages(block, (id) => texts.get(id) ?? ''));
    expect(joined).toEqual(given.map(({ text }) => text));
  });

  it('have an occurrence, and are listed, for each time a block has them', () => {
    const result = dedupe(named(['One two three. Mid. One two three.']), { minWords: 3 });
    expect(result.blocks).toEqual([{ id: 'a', passages: ['p1', 'p2', 'p1'] }]);
    expect(result.passages[0]?.occurrences).toEqual([
      { block: 'a', start: 0, end: 14 },
      { block: 'a', start: 20, end: 34 },
    ]);
  });

  it('keep the order of every block if the source is unknown', () => {
    expect(list(['c d e', 'a b c d e f'], 3)).toEqual(['a b @b', 'c d e @ab', 'f @b']);
  });

  it('are in the order of their first places in the text around them', () => {
    const whole = 'A b c. X y z. A b c. M n. X y z.';
    expect(list([whole], 3)).toEqual(['A b c. @a', 'X y z. @a', 'M n. @a']);
  });

  it('are in order of first appearance if blocks disagree', () => {
    const [one, two] = ['One two three.', 'Four five six.'];
    expect(list([`${one} ${two}`, `${two} ${one}`], 3)).toEqual([`${one} @ab`, `${two} @ab`]);
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
  ])('differ by %s', (_, inner, outer) => {
    expect(dedupe(named([inner, outer])).relations).toEqual([]);
  });
});

describe('overlapping blocks', () => {
  /** Returns each run with its number of words and the length of the text from it on. */
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
    ['share nothing if the signs between differ', ['x one two, three', 'y one two three'], []],
    [
      'share runs, the longest first',
      ['a b c x one two three four', 'one two three four y a b c'],
      ['ab 4 one two three four | 18 26', 'ab 3 a b c | 26 5'],
    ],
    ['share no run if one lies in the other', ['one two three', 'x one two three y'], []],
    [
      'share each word once, in only one run',
      ['w one two three four x', 'y one two three z two three four v'],
      ['ab 3 one two three | 20 32'],
    ],
    [
      'share the rest of a run that was partly taken',
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

  it('are counted among those that lie in no other', () => {
    const texts = ['x one two three', 'y one two three w', 'y one two three'];
    const { statistics } = dedupe(named(texts), { minWords: 3 });
    expect(statistics).toMatchObject({ contained: 1, overlapping: 2 });
    expect(overlapsOf(texts, 3).map((overlap) => overlap.slice(0, 2))).toEqual(['ab', 'ac']);
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

  it('are zero without blocks', () => {
    expect(dedupe([]).statistics.redundancy).toBe(0);
  });
});

describe('dedupe', () => {
  const twice = [...named(['x']), ...named(['y'])];
  const noText = [{ id: 'a', text: null }] as unknown as Block[];
  it.each<[string, () => unknown, RegExp]>([
    ['two blocks with one id', () => dedupe(twice), /Two blocks have the id "a"/],
    ['a text that is not a string', () => dedupe(noText), /text of block "a" must be a string/],
    ['minWords 0', () => dedupe([], { minWords: 0 }), /at least 1/],
    ['minWords 1.5', () => dedupe([], { minWords: 1.5 }), /integer/],
  ])('rejects %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});

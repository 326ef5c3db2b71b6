import { describe, expect, it } from 'vitest';
import { GAP, isWord, startWithSigns } from './symbols';
import { createTokenizer } from './tokenizer';

function cut(text: string): string[] {
  const { symbols, starts, ends } = createTokenizer()(text);
  return Array.from(symbols, (symbol, at) => {
    const token = text.slice(starts[at], ends[at]);
    return `${symbol & GAP ? '_' : ''}${isWord(symbol) ? token : `<${token}>`}`;
  });
}

describe('a tokenizer', () => {
  it.each([
    ['words and what is between them', 'the Board, which', ['the', '_Board', '<,>', '_which']],
    ['each other character as a token', ').”', ['<)>', '<.>', '<”>']],
    ['digits, underscores and marks in words', 'Item_1e\u0301', ['Item_1e\u0301']],
    ['letters of any script', '取締役会 réunion', ['取締役会', '_réunion']],
    ['letters outside the basic plane', '𝒳𝒴 a', ['𝒳𝒴', '_a']],
    ['an emoji as one token', 'a😀', ['a', '<😀>']],
    ['a lone surrogate', 'a\ud83d b', ['a', '<\ud83d>', '_b']],
    ['a no-break space as white space', 'a\u00a0b', ['a', '_b']],
    ['no gap before the first token', ' \n a', ['a']],
    ['nothing in white space', ' \t\u2003', []],
  ])('reads %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives equal tokens equal symbols in all texts, unless the gap differs', () => {
    const tokenize = createTokenizer();
    const one = tokenize('a b').symbols;
    const other = tokenize('b\na b,b').symbols;
    expect(other[1]).not.toBe(one[0]);
    expect(other[2]).toBe(one[1]);
    expect(other[4]).not.toBe(one[1]);
  });
});

describe('startWithSigns', () => {
  /** Returns the words, with the signs between them left or right of the bar. */
  function divide(text: string): string {
    const { symbols, starts, ends } = createTokenizer()(text);
    const first = startWithSigns(symbols, symbols.length - 1);
    return `${text.slice(0, ends[first - 1])}|${text.slice(starts[first])}`;
  }

  it.each([
    ['cat. dog', 'cat.|dog'],
    ['cat .) dog', 'cat .)|dog'],
    ['cat. (dog', 'cat.|(dog'],
    ['cat.” “dog', 'cat.”|“dog'],
    ['cat." "dog', 'cat."|"dog'],
    ['cat.("dog', 'cat.|("dog'],
    ['cat • dog', 'cat|• dog'],
    ['cat—dog', 'cat—|dog'],
    ['cat $4', 'cat|$4'],
    ['5%) dog', '5%)|dog'],
    ['5% dog', '5%|dog'],
    ['cat dog', 'cat|dog'],
    ['cat/"> dog', 'cat/">|dog'],
    ['cat ." dog', 'cat ."|dog'],
    ['cat ( dog', 'cat|( dog'],
    ['cat"dog', 'cat|"dog'],
  ])('divides %s as in %s', (text, expected) => {
    expect(divide(text)).toBe(expected);
  });
});

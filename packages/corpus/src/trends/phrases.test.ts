import { describe, expect, it } from 'vitest';
import { hashOf, keyOf, PhraseReader } from './phrases';

function phrasesOf(text: string): string[] {
  const found: string[] = [];
  new PhraseReader().read(text, ({ start, end }) => found.push(text.slice(start, end)));
  return found;
}

describe('PhraseReader', () => {
  it.each([
    ['has every run of words', 'risk policy', ['risk', 'risk policy', 'policy']],
    [
      'begins and ends with a word that names something',
      'the use of AI',
      ['use', 'use of AI', 'AI'],
    ],
    ['keeps what denies', 'is not material', ['not material', 'material']],
    ['leaves out words that name nothing', 'we have not', []],
    ['ends at punctuation', 'boats, nets', ['boats', 'nets']],
    ['goes on over hyphens', 'third-party', ['third', 'third-party', 'party']],
    ['ends with a paragraph', 'boats\n\nnets', ['boats', 'nets']],
    ['has no years', 'ISO 27001 in 2025', ['ISO', 'ISO 27001', '27001']],
    [
      'has five words at most',
      'a1 b1 c1 d1 e1 f1',
      [
        ...['a1', 'a1 b1', 'a1 b1 c1', 'a1 b1 c1 d1', 'a1 b1 c1 d1 e1'],
        ...['b1', 'b1 c1', 'b1 c1 d1', 'b1 c1 d1 e1', 'b1 c1 d1 e1 f1'],
        ...['c1', 'c1 d1', 'c1 d1 e1', 'c1 d1 e1 f1', 'd1', 'd1 e1', 'd1 e1 f1'],
        ...['e1', 'e1 f1', 'f1'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });

  it('gives equal phrases one key in every text, and others another', () => {
    const keys = new Map<number, string>();
    const reader = new PhraseReader();
    for (const text of ['Risk policy for boats', 'policy risk', 'boats, RISK POLICY']) {
      reader.read(text, (phrase) => {
        const words = text.slice(phrase.start, phrase.end).toLowerCase();
        expect(keys.get(keyOf(phrase)) ?? words).toBe(words);
        keys.set(keyOf(phrase), words);
        expect(hashOf(keyOf(phrase))).toBe(phrase.hash | 0);
      });
    }
    expect(new Set(keys.values()).size).toBe(keys.size);
  });
});

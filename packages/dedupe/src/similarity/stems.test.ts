import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../folded-words/vocabulary';
import { Stems } from './stems';

function areOne(a: string, b: string): boolean {
  const vocabulary = new Vocabulary();
  const stems = new Stems(vocabulary);
  const [one] = stems.of(vocabulary.number(a).ids);
  const [other] = stems.of(vocabulary.number(b).ids);
  return one === other;
}

describe('stems', () => {
  it.each([
    ['managing', 'management'],
    ['Regularly', 'regular'],
    ['assessed', 'ASSESSMENT'],
    ['policy', 'policies'],
  ])('are the same for %s and %s', (a, b) => {
    expect(areOne(a, b)).toBe(true);
    expect(areOne(b, a)).toBe(true);
  });

  it.each([
    ['plan', 'plans', 'short words are compared whole'],
    ['2024001', '2024002', 'and so are words with digits'],
    ['Cybersicherheitsrisiko', 'Cybersicherheitsstrategie', 'compounds begin alike'],
    ['取締役会は毎月開催される', '取締役会は監督する', 'a clause can be one word'],
  ])('differ for %s and %s: %s', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it('are whole words for the first words of the vocabulary, if requested', () => {
    const vocabulary = new Vocabulary();
    const [under] = vocabulary.number('under').ids;
    const stems = new Stems(vocabulary, 1);
    const [one, ...others] = stems.of(vocabulary.number('under underlying understood').ids);
    expect(one).toBe(under);
    expect(new Set(others).size).toBe(1);
    expect(others).not.toContain(one);
  });

  it('cover words that the vocabulary learns later, however many', () => {
    const vocabulary = new Vocabulary();
    const stems = new Stems(vocabulary);
    const first = stems.of(vocabulary.number('managing').ids);
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    expect(new Set(stems.of(vocabulary.number(words).ids)).size).toBe(5000);
    expect(stems.of(vocabulary.number('management').ids)).toEqual(first);
  });
});

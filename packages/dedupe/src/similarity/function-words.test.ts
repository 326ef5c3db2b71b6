import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../folded-words/vocabulary';
import { functionEnd, isDenial, numberFunctionWords } from './function-words';

function idsOf(text: string): Int32Array {
  const vocabulary = new Vocabulary();
  numberFunctionWords(vocabulary);
  return vocabulary.number(text).ids;
}

describe('function words', () => {
  it('are numbered before all others, each once', () => {
    const vocabulary = new Vocabulary();
    numberFunctionWords(vocabulary);
    expect(vocabulary.number('Must').ids[0]).toBeLessThan(functionEnd);
    expect(vocabulary.number('must').ids[0]).toBe(functionEnd - 1);
    expect(vocabulary.number('limited plan').ids.every((id) => id >= functionEnd)).toBe(true);
  });
});

describe('a denial', () => {
  it.each([
    'We have not tested it',
    'None of them grew',
    'They don’t know',
    'It is unable to',
    'There is no plan',
    'neither of us',
  ])('is in %s', (text) => {
    const ids = idsOf(text);
    expect([...ids.keys()].filter((at) => isDenial(ids, at))).toHaveLength(1);
  });

  it.each([
    'including, but not limited to, logs',
    'not only logs',
    'whether or not it grows',
    'no later than May',
    'We know it',
    'Notable',
    '',
  ])('is not in %s', (text) => {
    const ids = idsOf(text);
    expect([...ids.keys()].some((at) => isDenial(ids, at))).toBe(false);
  });
});

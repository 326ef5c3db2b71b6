import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary';

function cut(text: string): string[] {
  const { starts, ends } = new Vocabulary().number(text);
  return Array.from(starts, (start, word) => text.slice(start, ends[word]));
}

describe('words', () => {
  it.each([
    ['end at punctuation and white space', 'We do, (so).', ['We', 'do', 'so']],
    ['continue after an apostrophe', "Company’s o'clock", ['Company’s', "o'clock"]],
    ['do not begin or end with one', "'tis employees’ ", ['tis', 'employees']],
    ['are not joined by two', "a''b", ['a', 'b']],
    ['include digits, underscores and marks', 'Item_1e\u0301', ['Item_1e\u0301']],
    ['can be in any script', '取締役会 réunion 𝒳𝒴', ['取締役会', 'réunion', '𝒳𝒴']],
    ['do not include signs', '— … !', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('have one number in all texts and in upper and lower case', () => {
    const vocabulary = new Vocabulary();
    expect([...vocabulary.number('the Board’s É').ids]).toEqual([0, 1, 2]);
    expect([...vocabulary.number('é other BOARDS THE').ids]).toEqual([2, 3, 1, 0]);
    expect(vocabulary.size).toBe(4);
  });

  it('keep their numbers as the vocabulary grows', () => {
    const vocabulary = new Vocabulary();
    const many = Array.from({ length: 5000 }, (_, word) => `word${word}`).join(' ');
    const { ids } = vocabulary.number(many);
    expect([...ids]).toEqual(Array.from({ length: 5000 }, (_, word) => word));
    expect(vocabulary.number(many).ids).toEqual(ids);
  });
});

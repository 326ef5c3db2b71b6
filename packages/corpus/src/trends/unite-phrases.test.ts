import { describe, expect, it } from 'vitest';
import { unitePhrases } from './unite-phrases';

describe('unitePhrases', () => {
  it.each([
    {
      title: 'keeps the longest of those with the same companies',
      phrases: { ai: [10, 50], 'generative ai': [10, 48], 'generative ai tools': [9, 46] },
      kept: { 'generative ai tools': 2 },
    },
    {
      title: 'keeps the first of those with others',
      phrases: { ai: [10, 50], 'generative ai': [5, 30] },
      kept: { ai: 1 },
    },
    {
      title: 'unites what goes on, with the same companies',
      phrases: { 'eels patrol the pier': [0, 20], 'the pier at night': [0, 20] },
      kept: { 'eels patrol the pier': 1 },
    },
    {
      title: 'keeps what goes on with other companies',
      phrases: { 'eels patrol the pier': [0, 20], 'the pier at night': [0, 40] },
      kept: { 'eels patrol the pier': 0, 'the pier at night': 0 },
    },
    {
      title: 'compares words, not parts of them',
      phrases: { ai: [1, 9], aim: [1, 9], 'the pier': [0, 5], pierce: [0, 5] },
      kept: { ai: 0, aim: 0, 'the pier': 0 },
    },
  ])('$title', ({ phrases, kept }) => {
    const list = Object.entries(phrases).map(([phrase, [from = 0, to = 0]]) => ({
      phrase,
      from,
      to,
    }));
    const united = unitePhrases(list, 3);
    expect(Object.fromEntries(united.map((one) => [one.phrase.phrase, one.overlapping]))).toEqual(
      kept,
    );
  });
});

import { dedupe } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import { toBlocks } from './support/arbitraries';

const fibonacci = (length: number): string => {
  let [shorter, longer] = ['a ', 'a b '];
  while (longer.length < length) [shorter, longer] = [longer, longer + shorter];
  return longer;
};

/** Shared sentences, each with the first word of the next, which goes on differently. */
const branching = (count: number): string[] => {
  const shared = 'There was no big incident in this or that year. We ';
  return ['a', 'b'].map((name) =>
    Array.from({ length: count }, (_, k) => `${k} ${shared}${name}${k} it, threats. `).join(''),
  );
};

/** Anything quadratic in the text would take minutes here. */
describe('text that repeats itself is read in linear time', () => {
  const size = 600_000;
  it.each<[string, string[], number]>([
    ['one repeated word', ['word '.repeat(size / 5)], 8],
    ['one repeated sign', ['- '.repeat(size / 2)], 8],
    ['one long word', ['a'.repeat(size)], 8],
    ['a Fibonacci string', [fibonacci(size)], 8],
    ['a Fibonacci string with long runs', [fibonacci(size)], 5000],
    ['one repeated sentence', ['We do. '.repeat(size / 7)], 8],
    ['sentences that go on differently', branching(size / 80), 8],
    ['many lengths of one word', Array.from({ length: 400 }, (_, k) => 'x '.repeat(k + 1)), 8],
    ['many ends of one text', Array.from({ length: 400 }, (_, k) => fibonacci(1500).slice(k)), 8],
  ])(
    '%s',
    (_, texts, minWords) => {
      const blocks = toBlocks(texts);
      const { statistics } = dedupe(blocks, { minWords });
      expect(statistics.blocks).toBe(texts.length);
    },
    10_000,
  );
});

import { dedupe } from '@cydkit/dedupe';
import { describe, expect, it } from 'vitest';
import { toBlocks } from './support/arbitraries';

function fibonacci(length: number): string {
  let [shorter, longer] = ['a ', 'a b '];
  while (longer.length < length) [shorter, longer] = [longer, longer + shorter];
  return longer;
}

/** Shared sentences, each with the first word of the next, which then differs. */
function branching(count: number): string[] {
  const shared = 'There was no big incident in this or that year. We ';
  return ['a', 'b'].map((name) =>
    Array.from({ length: count }, (_, k) => `${k} ${shared}${name}${k} it, threats. `).join(''),
  );
}

/** Random words `a` and `b`, so that many short runs occur in many places. */
function random(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length: length / 2 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state < 0 ? 'a ' : 'b ';
  }).join('');
}

/** Anything quadratic in the text would take minutes here. */
describe('dedupe takes linear time for', () => {
  const size = 600_000;
  it.each<[string, string[], number]>([
    ['one repeated word', ['word '.repeat(size / 5)], 8],
    ['one repeated sign', ['- '.repeat(size / 2)], 8],
    ['one long word', ['a'.repeat(size)], 8],
    ['a Fibonacci string', [fibonacci(size)], 8],
    ['a Fibonacci string with long runs', [fibonacci(size)], 5000],
    ['one repeated sentence', ['We do. '.repeat(size / 7)], 8],
    ['sentences that begin alike', branching(size / 80), 8],
    [
      'one word in two texts, neither of which contains the other',
      ['a '.repeat(size / 4).concat('x'), `y ${'a '.repeat(size / 4)}`],
      8,
    ],
    ['two Fibonacci strings', [`${fibonacci(size / 2)} x`, `y ${fibonacci(size / 2).slice(2)}`], 8],
    ['periods of one length', [`${'a b c '.repeat(size / 12)}x`, 'b c a '.repeat(size / 12)], 8],
    ['periods of two lengths', ['a a b '.repeat(size / 12), 'a b a a b '.repeat(size / 20)], 2],
    ['words of two letters', [random(size / 2, 1), random(size / 2, 2)], 8],
    ['many lengths of one word', Array.from({ length: 400 }, (_, k) => 'x '.repeat(k + 1)), 8],
    ['many ends of one text', Array.from({ length: 400 }, (_, k) => fibonacci(1500).slice(k)), 8],
  ])(
    '%s',
    (_, texts, minWords) => {
      const blocks = toBlocks(texts);
      const { statistics } = dedupe(blocks, { minWords });
      expect(statistics.blocks).toBe(texts.length);
    },
    60_000,
  );
});

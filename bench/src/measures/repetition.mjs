import { built, whyNotBuilt } from '../built.mjs';
import { median } from '../timing.mjs';

const SMALL = 1e6;
const LARGE = 1e7;

/** Measures whether `dedupe` takes ten times as long for ten times as much pure repetition. */
export async function repetition() {
  const missing = whyNotBuilt(built.dedupe);
  const title = 'De-duplication of endless repetition: blocks of 1 and 10 MB';
  if (missing) return { title, notes: [missing], rows: [] };
  const { dedupe } = await import('@cydkit/dedupe');

  const rows = Object.entries(texts).flatMap(([what, textsOf]) => {
    const [small, large] = [SMALL, LARGE].map((size) => {
      const blocks = textsOf(size).map((text, index) => ({ id: String(index), text }));
      const times = Array.from({ length: size === SMALL ? 5 : 1 }, () => {
        const start = performance.now();
        dedupe(blocks);
        return performance.now() - start;
      });
      return { ms: median(times), bytes: blocks.reduce((sum, { text }) => sum + text.length, 0) };
    });
    const growth = { value: large.ms / small.ms, of: 'the time of 1 MB' };
    return [
      { what, ...small },
      { what: '… ten times as long', ...large, ratio: growth },
    ];
  });
  return { title, rows };
}

const texts = {
  prose: (size) => [prose(size)],
  'one repeated word': (size) => ['word '.repeat(size / 5)],
  'a Fibonacci string': (size) => [fibonacci(size)],
  'two texts of one word that overlap': (size) => [
    `${'a '.repeat(size / 4)}x`,
    `y ${'a '.repeat(size / 4)}`,
  ],
  'two Fibonacci strings that overlap': (size) => [
    `${fibonacci(size / 2)} x`,
    `y ${fibonacci(size / 2).slice(2)}`,
  ],
  'two texts of two words by chance': (size) => [chance(size / 2, 1), chance(size / 2, 2)],
};

function fibonacci(length) {
  let [shorter, longer] = ['a ', 'a b '];
  while (longer.length < length) [shorter, longer] = [longer, longer + shorter];
  return longer.slice(0, length);
}

/** Yields numbers that look random and are the same each time. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    yield state >>> 16;
  }
}

function chance(length, seed) {
  const sequence = numbers(seed);
  return Array.from({ length: length / 2 }, () => (sequence.next().value & 1 ? 'a ' : 'b ')).join(
    '',
  );
}

/** Makes text from a vocabulary of some thousand words, for comparison. */
function prose(length) {
  const sequence = numbers(3);
  const words = Array.from({ length: length / 6 }, () => `w${sequence.next().value % 5000}`);
  return words.join(' ');
}

import type { Block } from '@cydkit/dedupe';
import fc from 'fast-check';

const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', '  ', '');
const token = fc.constantFrom('a', 'b', 'ab', 'é', '𝒳', '1', '.', ',', '(', '“', '😀', 'e\u0301');

const random = fc
  .array(fc.tuple(token, gap), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

function fibonacci(length: number): string {
  let [shorter, longer] = ['a', 'ab'];
  while (longer.length < length) [shorter, longer] = [longer, longer + shorter];
  return [...longer.slice(0, length)].join(' ');
}
const length = fc.integer({ min: 1, max: 60 });
const periodic = fc.oneof(
  length.map(fibonacci),
  fc
    .tuple(fc.constantFrom('a ', 'a b ', 'a, b ', 'a b a c ', '. ', 'a. '), length)
    .map(([unit, times]) => unit.repeat(times)),
);

/** Sentences of very few distinct words, so that shared runs begin and end inside them. */
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom('We', 'We', 'do', 'not', '(so)', 'U.S.'), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('. ', '. ', '.” ', '! ', ', ', '.) ', '.'),
  )
  .map(([words, end]) => words.join(' ') + end);
const sentences = fc
  .tuple(
    fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(), { maxLength: 12 }),
  )
  .map(([list, picks]) => picks.map((pick) => list[pick % list.length]).join(''));

/** Texts of very few distinct words, so that they repeat, overlap and contain each other. */
export const texts: fc.Arbitrary<string[]> = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: random }, { weight: 3, arbitrary: sentences }, periodic),
    { maxLength: 6 },
  )
  .chain((given) =>
    // Pieces of the given texts, cut anywhere, and copies with other white space.
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }).map((cuts) => [
      ...given,
      ...cuts.map(([which, from, size, spread]) => {
        const text = [...(given[which % Math.max(1, given.length)] ?? '')];
        const start = from % Math.max(1, text.length);
        const piece = text.slice(start, start + (size % 40)).join('');
        return spread ? piece.replaceAll(' ', ' \n') : piece;
      }),
    ]),
  );

/** A few units of one to four words, each repeated, so that a text is nothing but repetition. */
const unit = fc.array(fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', ', a', '. b'), {
  minLength: 1,
  maxLength: 4,
});
const repetitive = fc
  .array(fc.tuple(unit, fc.nat(8)), { maxLength: 5 })
  .map((parts) => parts.map(([words, times]) => `${words.join(' ')} `.repeat(times)).join(''));

export function toBlocks(list: readonly string[]): Block[] {
  return list.map((text, index) => ({ id: `b${index}`, text }));
}

export const blocks: fc.Arbitrary<Block[]> = fc
  .oneof(
    { weight: 4, arbitrary: texts },
    { weight: 1, arbitrary: fc.array(repetitive, { minLength: 2, maxLength: 3 }) },
  )
  .map(toBlocks);
export const minWords: fc.Arbitrary<number> = fc.integer({ min: 1, max: 9 });

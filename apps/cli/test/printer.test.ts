import { expect, it } from 'vitest';
import { jsonPrinter } from '../src/io/printer';

/** Returns documents of these lengths, in characters. */
function documentsOf(lengths: number[]) {
  return lengths.map((length) => ({
    lines: Array.from({ length: length / 20 }, () => '🪔 lamp\n'),
  }));
}

it.each([[[]], [[20]], [[20, 40, 60]], [[3_000_000, 20, 4_000_000]]])(
  'prints the same JSON in pieces as in one, for documents of %j characters',
  (lengths) => {
    const documents = documentsOf(lengths);
    const { add, end } = jsonPrinter();
    const pieces = documents.flatMap((one) => [...add([JSON.stringify(one, null, 2)])]);
    const whole = documents.length === 1 ? documents[0] : documents;
    expect(pieces.join('') + end()).toBe(
      JSON.stringify(whole, null, 2) + (lengths.length === 1 ? '' : '\n'),
    );
    expect(pieces.every((piece) => piece.length < 2 ** 21 && !/\p{Surrogate}/u.test(piece))).toBe(
      true,
    );
  },
);

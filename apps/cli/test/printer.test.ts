import { expect, it } from 'vitest';
import { jsonPrinter } from '../src/io/printer';

/** Returns documents of these lengths, in characters. */
function documentsOf(lengths: number[]) {
  return lengths.map((length) => ({
    lines: Array.from({ length: length / 20 }, () => '🪔 lamp\n'),
  }));
}

/** Cuts a text as no writer would, even inside a line end and its margin. */
function chunksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / 7) }, (_, at) =>
    text.slice(7 * at, 7 * at + 7),
  );
}

it.each([[[]], [[20]], [[20, 40, 60]], [[3_000, 20, 4_000]]])(
  'prints the same JSON in chunks as in one, for documents of %j characters',
  (lengths) => {
    const documents = documentsOf(lengths);
    const { add, end } = jsonPrinter();
    const texts = documents.map((one) => `${JSON.stringify(one, null, 2)}\n`);
    const pieces = [...texts.flatMap((text) => [...add(chunksOf(text))]), ...end()];
    const whole = documents.length === 1 ? documents[0] : documents;
    expect(pieces.join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
    expect(pieces.every((piece) => piece.length < 100)).toBe(true);
  },
);

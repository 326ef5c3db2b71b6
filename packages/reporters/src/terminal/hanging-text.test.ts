import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hangPainted } from './hanging-text';

function paint(letter: string) {
  return (text: string) => (text === '' ? '' : `<${letter}${text}${letter}>`);
}

it('paints each run on every line that it is on', () => {
  const runs = [
    { text: 'one two', paint: paint('a') },
    { text: ' three four', paint: paint('b') },
  ];
  expect(hangPainted(runs, { prefix: '- ', width: 12 })).toEqual([
    '- <aone twoa>',
    '  <bthree fourb>',
  ]);
});

it('paints inside words', () => {
  const runs = [
    { text: 'log', paint: paint('a') },
    { text: 's', paint: paint('b') },
    { text: '.', paint: paint('a') },
  ];
  expect(hangPainted(runs, { prefix: '', width: 40 })).toEqual(['<aloga><bsb><a.a>']);
});

it('paints every character but white space in its own paint, however lines break', () => {
  const run = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '\u001b'), maxLength: 20 }),
    letter: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 3, max: 12 }), (runs, width) => {
      const mark = (letter: string) => (text: string) =>
        text.replaceAll(/[^\s]/gu, (character) => character + letter);
      const lines = hangPainted(
        runs.map(({ text, letter }) => ({ text, paint: mark(letter) })),
        { prefix: '', width },
      );
      const expected = runs.map(({ text, letter }) => mark(letter)(text.replaceAll('\u001b', '␛')));
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(expected.join('').replaceAll(/\s/g, ''));
    }),
  );
});

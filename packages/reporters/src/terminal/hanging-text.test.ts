import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hangPainted, onePaintedLine } from './hanging-text';

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

it.each([
  ['what fits as it is', ['one two'], 7, '<aone twoa>'],
  ['cut after a word', ['one two three'], 10, '<aone twoa> …'],
  ['cut inside a word that is too long', ['lighthouse'], 6, '<aligha> …'],
  ['cut by columns', ['港港港港'], 7, '<a港港a> …'],
  ['with a space for a line feed', ['one\ntwo'], 7, '<aone twoa>'],
  ['whole in any width', ['one two '.repeat(99)], Number.POSITIVE_INFINITY, /(?:one two ?){99}/],
  ['in several paints', ['one ', 'two three'], 9, '<aonea> <btwob> …'],
])('shows on one line %s', (_, texts, width, expected) => {
  const runs = texts.map((text, index) => ({ text, paint: paint('ab'.charAt(index)) }));
  expect(onePaintedLine(runs, width)).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  );
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

import { expect, it } from 'vitest';
import { textBlock } from '../../test/sample';
import { passageRows } from './passage-rows';
import type { PlacedBlock } from './places';

/** A block of these passages, each with its number and its text. */
function blockOf(...parts: [passage: number, text: string][]): PlacedBlock {
  let text = '';
  const places = parts.map(([passage, part]) => {
    const start = text.length;
    text += `${part} `;
    return { passage, start, end: start + part.length, lead: 0, isExact: true };
  });
  return {
    block: { id: 'b1', concept: null, passages: [], fact: 0 },
    fact: textBlock('RoleOfManagementTextBlock', text.trimEnd()),
    places,
    nonSpaceBefore: () => 0,
  };
}

/** `0 1…` for a row of passages, with the sides at which it is torn. */
const rowsOf = (count: number, ...blocks: PlacedBlock[]): string[] =>
  passageRows(blocks, count).map(
    ({ passages, tornBefore, tornAfter }) =>
      `${tornBefore ? '…' : ''}${passages.join(' ')}${tornAfter ? '…' : ''}`,
  );

it.each<[string, string[], number, PlacedBlock[]]>([
  [
    'a sentence that a block divides',
    ['0 1 2'],
    3,
    [blockOf([0, 'Our CISO,'], [1, 'who leads,'], [2, 'acts.'])],
  ],
  ['sentences one by one', ['0', '1'], 2, [blockOf([0, 'We plan.'], [1, 'We act.'])]],
  [
    'only what one block has from end to end',
    ['0…', '1 2…', '…3'],
    4,
    [
      blockOf([0, 'The committee hears from'], [2, 'the chief officer'], [3, 'on all matters.']),
      blockOf([1, 'It is overseen by'], [2, 'the chief officer']),
    ],
  ],
  [
    'no tear where another block ends the sentence there',
    ['0', '1'],
    2,
    [
      blockOf([0, 'We meet'], [1, 'The board acts.']),
      blockOf([0, 'We meet.'], [1, 'The board acts.']),
    ],
  ],
])('shows %s', (_, expected, count, blocks) => {
  expect(rowsOf(count, ...blocks)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { textBlock } from '../../test/sample';
import type { PlacedBlock } from './block-layout';
import { passageRows } from './passage-rows';

/** Returns a block of these passages, each given by its number and text. */
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

/** Returns rows as `0 1…`: `…` at a side where a sentence is torn, `↺` before a repeated passage. */
function rowsOf(...blocks: PlacedBlock[]): string[] {
  const passages: { text: string }[] = [];
  for (const { fact, places } of blocks) {
    for (const { passage, start, end } of places) {
      passages[passage] ??= { text: fact.value?.slice(start, end) ?? '' };
    }
  }
  return passageRows(blocks, passages).map(({ pieces, tornBefore, tornAfter }) => {
    const row = pieces
      .map(({ passage, again }) => `${again === null ? '' : '↺'}${passage}`)
      .join(' ');
    return `${tornBefore ? '…' : ''}${row}${tornAfter ? '…' : ''}`;
  });
}

it.each<[string, string[], PlacedBlock[]]>([
  [
    'a sentence that a block divides in one row',
    ['0 1 2'],
    [blockOf([0, 'Our CISO,'], [1, 'who leads,'], [2, 'acts.'])],
  ],
  ['sentences one by one', ['0', '1'], [blockOf([0, 'We plan.'], [1, 'We act.'])]],
  [
    'the part that two sentences share with each of them',
    ['0 2 3', '1 ↺2'],
    [
      blockOf([0, 'The committee hears from'], [2, 'the chief officer'], [3, 'on all matters.']),
      blockOf([1, 'It is overseen by'], [2, 'the chief officer']),
    ],
  ],
  [
    'the start of a sentence again where its end is new',
    ['0', '1 2', '↺1 3'],
    [
      blockOf([0, 'We plan.'], [1, 'The chief officer'], [3, 'acts at once.']),
      blockOf([1, 'The chief officer'], [2, 'decides at length.']),
    ],
  ],
  [
    'nothing again that contains a sentence of its own',
    ['0 2', '1…'],
    [
      blockOf([0, 'We hear from'], [2, 'the chief officer. He acts at all times.']),
      blockOf([1, 'We report to'], [2, 'the chief officer. He acts at all times.']),
    ],
  ],
  [
    'no tear where a block lacks the stop',
    ['0', '1', '2'],
    [
      blockOf([0, 'We meet'], [2, 'The board acts.']),
      blockOf([1, 'We plan.'], [2, 'The board acts.']),
    ],
  ],
  [
    'no tear where another block ends the sentence there',
    ['0', '1'],
    [
      blockOf([0, 'We meet'], [1, 'The board acts.']),
      blockOf([0, 'We meet.'], [1, 'The board acts.']),
    ],
  ],
])('shows %s', (_, expected, blocks) => {
  expect(rowsOf(...blocks)).toEqual(expected);
});

it('repeats a passage with the punctuation of its sentence', () => {
  const rows = passageRows(
    [
      blockOf([0, 'The committee hears from'], [2, 'the chief officer,'], [3, 'on all matters.']),
      blockOf([1, 'It is overseen by'], [2, 'the chief officer.']),
    ],
    [
      { text: 'The committee hears from' },
      { text: 'It is overseen by' },
      { text: 'the chief officer,' },
      { text: 'on all matters.' },
    ],
  );
  expect(rows.at(-1)?.pieces).toEqual([
    { passage: 1, again: null },
    { passage: 2, again: 'the chief officer.' },
  ]);
});

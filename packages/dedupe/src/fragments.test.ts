import { describe, expect, it } from 'vitest';
import { dedupe } from './dedupe';
import type { Block } from './model';

/** The passages of each text: `one | two`, with `minWords` 3. */
const cut = (...texts: string[]): string[] =>
  cutBlocks(texts.map((text, at) => ({ id: `${at}`, text })));

function cutBlocks(given: readonly Block[]): string[] {
  const { passages, blocks } = dedupe(given, { minWords: 3 });
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return blocks.map((block) => block.passages.map((id) => texts.get(id)).join(' | '));
}

describe('the first words of a sentence', () => {
  it('stay in it where texts go on differently', () => {
    expect(cut('No big incident. We passed.', 'No big incident. We failed.')).toEqual([
      'No big incident. | We passed.',
      'No big incident. | We failed.',
    ]);
  });

  it('do so where they are a passage of their own', () => {
    expect(
      cut('No big incident. We passed.', 'No big incident. We failed.', 'No big incident.'),
    ).toEqual([
      'No big incident. | We passed.',
      'No big incident. | We failed.',
      'No big incident.',
    ]);
  });

  it('are the same passage where they go on in the same way', () => {
    const [one, two] = ['No big incident. We passed.', 'No big incident. We failed.'];
    const result = dedupe(
      [one, two, one].map((text, at) => ({ id: `${at}`, text })),
      { minWords: 3 },
    );
    expect(result.blocks.map(({ passages }) => passages.join())).toEqual([
      'p1,p2',
      'p1,p3',
      'p1,p2',
    ]);
  });

  it('have their opening quote with them', () => {
    expect(cut('No big incident.” “We passed.', 'No big incident.” “We failed.')).toEqual([
      'No big incident.” | “We passed.',
      'No big incident.” | “We failed.',
    ]);
  });
});

describe('the last words of a sentence', () => {
  it('stay in it where texts begin differently', () => {
    expect(cut('Watch the threats. No big incident.', 'We see threats. No big incident.')).toEqual([
      'Watch the threats. | No big incident.',
      'We see threats. | No big incident.',
    ]);
  });

  it('and the first words of the next leave a cut between them', () => {
    expect(cut('Watch my threats. We do this.', 'Fight my threats. We do that.')).toEqual([
      'Watch my threats. | We do this.',
      'Fight my threats. | We do that.',
    ]);
  });
});

describe('a passage inside a sentence stays', () => {
  it.each<[string, string[], string[]]>([
    [
      'as long as a shared run',
      ['Stop. We do it now.', 'Stop. We do it later.'],
      ['Stop. We do it | now.', 'Stop. We do it | later.'],
    ],
    [
      'that begins no sentence',
      ['No big incident, we passed.', 'No big incident, we failed.'],
      ['No big incident, we | passed.', 'No big incident, we | failed.'],
    ],
    [
      'that begins one in some places only',
      ['No big incident. We passed.', 'No big incident. We go on.', 'But We go on now.'],
      [
        'No big incident. | We | passed.',
        'No big incident. | We | go on | .',
        'But | We | go on | now.',
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(cut(...texts)).toEqual(expected);
  });

  it('that the source cuts', () => {
    const text = 'No big incident. We passed. No big incident. We failed.';
    const range = (start: number, end: number, textStart: number) => ({
      start,
      end,
      textStart,
      textEnd: textStart + end - start,
    });
    const blocks: Block[] = [
      { id: 'all', text, ranges: [range(0, 55, 0)] },
      { id: 'pieces', text: 'We failed. We', ranges: [range(45, 55, 0), range(17, 19, 11)] },
    ];
    expect(cutBlocks(blocks)).toEqual([
      'No big incident. | We | passed. | No big incident. | We | failed.',
      'We | failed. | We',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './split-words';

function spell(text: string): string {
  return wordsOf(text, 0, text.length)
    .map(({ text, before }) => ({ none: '', pause: ', ', stop: '; ' })[before] + text)
    .join(' ')
    .replaceAll(' , ', ', ')
    .replaceAll(' ; ', '; ');
}

describe('words', () => {
  it.each([
    ['are lowercase without apostrophes', 'The Company’s IT', 'the companys it'],
    ['of a contraction are two', "doesn't don’t cannot", 'does not do not can not'],
    ['of a contraction are two without the apostrophe', 'doesnt havent', 'does not have not'],
    ['end at a hyphen', 'third-party third -party', 'third party third party'],
    ['in damaged text are mended', 'do no t hav e belie ve', 'do not have believe'],
    [
      'that damage has fused are separated',
      'isnotaware didnotidentify',
      'is not aware did not identify',
    ],
    ['are kept if they only look fused', 'is noted; notice', 'is noted; notice'],
    ['are kept if a letter is a word', 'Plan A re A', 'plan a re a'],
    ['after a comma, bracket or dash follow a pause', 'we, (they) — it', 'we, they, it'],
    ['after a hyphen between spaces follow a pause', 'us - or them', 'us, or them'],
    ['after a semicolon or colon follow a stop', 'we; they: it', 'we; they; it'],
    ['after a ballot box follow a stop', 'Yes ☒ No ☐ none', 'yes; no; none'],
  ])('%s', (_, text, words) => expect(spell(text)).toBe(words));

  it('keep their positions in the text', () => {
    const text = 'It doesn’t.';
    const places = wordsOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['It', 'doesn’t', 'doesn’t']);
  });

  it('stay in order within the requested range of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const end = Math.floor(text.length / 2);
        const words = wordsOf(text, 0, end);
        for (const [index, word] of words.entries()) {
          expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.start ?? 0);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});

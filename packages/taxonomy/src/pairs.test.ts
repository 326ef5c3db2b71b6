import { expect, it } from 'vitest';
import { concepts, flags, getConcept } from './concepts';
import { pairs } from './pairs';

it('a pair is a flag and the text block with the same stem and paragraph', () => {
  for (const { flag, textBlock } of pairs) {
    expect(textBlock).toBe(flag.replace(/Flag$/, 'TextBlock'));
    expect(getConcept(flag).kind).toBe('flag');
    expect(getConcept(textBlock).kind).toBe('textBlock');
    expect(getConcept(textBlock).paragraphs).toEqual(getConcept(flag).paragraphs);
  }
});

it('each half of a pair names the other', () => {
  for (const { flag, textBlock } of pairs) {
    expect(getConcept(flag).pair).toBe(textBlock);
    expect(getConcept(textBlock).pair).toBe(flag);
  }
  expect(concepts.filter(({ pair }) => pair !== null)).toHaveLength(2 * pairs.length);
});

it('a flag without a pair has no text block of its stem', () => {
  const alone = flags.filter(({ pair }) => pair === null).map(({ name }) => name);
  expect(alone).toHaveLength(3);
  const names: string[] = concepts.map(({ name }) => name);
  for (const name of alone) expect(names).not.toContain(name.replace(/Flag$/, 'TextBlock'));
});

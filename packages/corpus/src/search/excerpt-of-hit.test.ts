import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOfHit } from './excerpt-of-hit';
import type { TextRange } from './model';

function marksOf(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function marked({ text, marks }: { text: string; marks: TextRange[] }): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

const filler = 'Logs are kept for a year. '.repeat(30);

it('shows a short text as it is', () => {
  const text = 'Pumps and valves.';
  const excerpt = excerptOfHit(text, marksOf(text, /valves/g));
  expect(excerpt).toEqual({ text, marks: [{ start: 10, end: 16 }] });
});

it('shows where most words are, not where the first is', () => {
  const text = `Pumps. ${filler}Pumps have valves and pumps. ${filler}Valves.`;
  const excerpt = excerptOfHit(text, marksOf(text, /pumps|valves/gi));
  expect(excerpt.text).toContain('Pumps have valves and pumps.');
  expect(excerpt.text.length).toBeLessThan(420);
  expect(marked(excerpt)).toEqual(['Pumps', 'valves', 'pumps']);
});

it('begins at a sentence', () => {
  const text = `${filler}The crew says that our pumps hum. ${filler}`;
  const excerpt = excerptOfHit(text, marksOf(text, /pumps/g));
  expect(excerpt.text).toMatch(/^… The crew says that our pumps hum\. Logs/);
});

it('shows words that are far apart in pieces', () => {
  const text = `Our pumps hum. ${filler}Our valves close.`;
  const excerpt = excerptOfHit(text, marksOf(text, /pumps|valves/gi));
  expect(marked(excerpt)).toEqual(['pumps', 'valves']);
  expect(excerpt.text).toContain(' … ');
});

it('marks the same words in the excerpt as in the text', () => {
  const word = fc.constantFrom(
    'pumps',
    'valves',
    'a',
    '… ',
    'logs\n',
    'Logs. ',
    '𝒳',
    'x'.repeat(120),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 150 }), (words) => {
      const text = words.join(' ').trim();
      const excerpt = excerptOfHit(text, marksOf(text, /pumps|valves/g));
      const shown = marked(excerpt);
      expect(shown.every((one) => one === 'pumps' || one === 'valves')).toBe(true);
      expect(shown).toHaveLength(marksOf(excerpt.text, /pumps|valves/g).length);
    }),
  );
});

import { existsSync } from 'node:fs';
import { DocumentIndex, findNearDuplicates, similarity } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import { describe, expect, it } from 'vitest';
import { notes, readNotes } from './support/notes';

const file = `${notes}/2025_08_notes.zip`;
const missing = !existsSync(file);

/** With one row per band, any two texts with a few shingles in common are compared. */
function isNearDuplicate(a: string, b: string): boolean {
  const texts = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
  return findNearDuplicates(texts, { findFrom: 0 }).pairs.length > 0;
}

describe.skipIf(missing)(
  `near-duplicates of real filings${missing ? ` (skipped: no ${file})` : ''}`,
  () => {
    const filings = missing ? [] : readNotes(file);
    // Sentences that many companies have in nearly the same words.
    const sentences = filings
      .flat()
      .flatMap(({ text }) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end)))
      .filter((sentence) => /materially affect|management program/.test(sentence));
    const documents = [...new Set(sentences)]
      .slice(0, 100)
      .map((text, at) => ({ id: `s${at}`, text }));
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const textOf = (id: string): string => texts.get(id) ?? '';

    it('exist', () => {
      expect(documents).toHaveLength(100);
    });

    it('are those found by brute force, except for some with few shingles in common', () => {
      const index = new DocumentIndex();
      for (const document of documents) index.add(document);
      const { pairs, same } = index.pairs(textOf);
      const copies = new Set(same.flatMap(([, ...others]) => others));
      const distinct = documents.filter(({ id }) => !copies.has(id));
      const near = distinct.flatMap((a, at) =>
        distinct
          .slice(at + 1)
          .filter((b) => isNearDuplicate(a.text, b.text))
          .map((b) => [a.id, b.id].sort().join(' | ')),
      );
      const found = pairs.map(({ a, b }) => `${a} | ${b}`);
      expect(near.length).toBeGreaterThan(20);
      expect(near).toEqual(expect.arrayContaining(found));
      const missed = near.filter((pair) => !found.includes(pair));
      expect(missed.length).toBeLessThan(near.length / 5);
      for (const pair of missed) {
        const [a = '', b = ''] = pair.split(' | ');
        expect(similarity(textOf(a), textOf(b))).toBeLessThan(0.6);
      }
    });

    it('do not depend on the order of the texts', () => {
      for (const blocks of filings.slice(0, 20)) {
        const reversed = findNearDuplicates([...blocks].reverse());
        expect(reversed).toEqual(findNearDuplicates(blocks));
      }
    });
  },
);

import { describe, expect, it } from 'vitest';
import { SentenceIndex } from './sentence-index';

const common = 'We have a plan for incidents.';
const filings = [
  {
    id: '3',
    publisher: 'B',
    date: '2025-03-02',
    texts: [`Governance\n${common}`, 'Ours alone is this sentence.'],
  },
  {
    id: '2',
    publisher: 'A',
    date: '2025-03-01',
    texts: [`${common} ${common}`, common.toUpperCase()],
  },
  { id: '1', publisher: 'A', date: '2024-03-01', texts: ['“We have a plan for incidents”'] },
  { id: '4', publisher: 'C', date: '2024-03-01', texts: [common] },
];

function indexOf(documents: readonly (typeof filings)[number][]): SentenceIndex {
  const index = new SentenceIndex();
  for (const document of documents) index.add(document);
  return index;
}

describe('provenance', () => {
  it('counts documents and publishers, and names the first by date and id', () => {
    for (const documents of [filings, [...filings].reverse()]) {
      expect(indexOf(documents).provenance(common)).toEqual({
        documents: 4,
        publishers: 3,
        first: { id: '1', publisher: 'A', date: '2024-03-01' },
      });
    }
  });

  it('is null for a sentence that no document has, and for one without words', () => {
    expect(indexOf(filings).provenance('We have no plan.')).toBeNull();
    expect(indexOf(filings).provenance('…')).toBeNull();
  });

  it('rejects a document that was added before', () => {
    const index = indexOf(filings);
    expect(index.size).toBe(4);
    expect(() => index.add({ id: '1', publisher: 'A', date: '', texts: [] })).toThrow(TypeError);
  });
});

describe('boilerplate', () => {
  const index = indexOf(filings);

  it('is the share of the words in sentences that enough others have', () => {
    const text = `${common} Others have not written these words.`;
    expect(index.boilerplate([text], { publishers: 2 })).toEqual({
      score: 6 / 12,
      words: 12,
      sentences: [
        { text: 0, start: 0, end: 29, words: 6, publishers: 3, boilerplate: true },
        { text: 0, start: 30, end: 66, words: 6, publishers: 0, boilerplate: false },
      ],
    });
  });

  it('does not count the documents of the publisher', () => {
    expect(index.boilerplate([common], { publishers: 3 }).score).toBe(1);
    expect(index.boilerplate([common], { publishers: 3, publisher: 'A' }).score).toBe(0);
  });

  it('counts a sentence of several texts once, and short ones only as words', () => {
    const { score, words } = index.boilerplate([`Governance\n${common}`, common], {
      publishers: 1,
    });
    expect([score, words]).toEqual([6 / 7, 7]);
  });

  it('is 0 without texts', () => {
    expect(index.boilerplate([])).toEqual({ score: 0, words: 0, sentences: [] });
  });

  it('rejects options that are not positive integers', () => {
    expect(() => index.boilerplate([], { publishers: 0 })).toThrow(RangeError);
    expect(() => index.boilerplate([], { minWords: 1.5 })).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { TextComparer } from '../similarity/agreement';
import { containment, similarity } from '../similarity/shingle-similarity';
import { DocumentIndex, type DocumentIndexOptions, type IndexedText } from './document-index';
import { checkCriteria } from './verifier';

function indexOf(documents: readonly IndexedText[], options?: DocumentIndexOptions) {
  const index = new DocumentIndex(options);
  for (const document of documents) index.add(document);
  const byId = new Map(documents.map(({ id, text }) => [id, text]));
  return { index, textOf: (id: string): string => byId.get(id) ?? '' };
}

function toDocuments(list: readonly string[]): IndexedText[] {
  return list.map((text, at) => ({ id: `d${at}`, text }));
}

/** Returns the similarity of near-duplicates, `null` for others. */
function nearness(a: string, b: string): number | null {
  const comparer = new TextComparer();
  const least = checkCriteria({});
  const agreement = comparer.agree(comparer.read(a), comparer.read(b), least.similarity);
  return agreement !== null && agreement.unmatched <= least.unmatched ? agreement.similarity : null;
}

function isNear(a: string, b: string): boolean {
  return nearness(a, b) !== null;
}

/** Versions of one text, each two words further from it: neighbors are alike, the ends are not. */
const chain = Array.from({ length: 12 }, (_, step) =>
  Array.from({ length: 24 }, (_, word) => `${word < 2 * step ? 'new' : 'old'}${word}`).join(' '),
);

describe('document index', () => {
  it('reports only pairs that the texts confirm, and all that are similar enough', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const documents = toDocuments(list);
        const { index, textOf } = indexOf(documents);
        const { pairs, same } = index.pairs(textOf);
        for (const { a, b } of pairs) expect(isNear(textOf(a), textOf(b))).toBe(true);
        for (const group of same) {
          for (const id of group) expect(similarity(textOf(id), textOf(group[0] ?? ''))).toBe(1);
        }
        const reported = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
        const first = new Map(same.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id])));
        const distinct = documents.filter(
          ({ id, text }) => (first.get(id) ?? id) === id && /[\p{L}\p{N}]/u.test(text),
        );
        distinct.forEach((a, at) => {
          for (const b of distinct.slice(at + 1)) {
            // At this similarity a pair is missed once in a million.
            const alike = similarity(a.text, b.text) > 0.7 && isNear(a.text, b.text);
            if (alike) expect(reported).toContain([a.id, b.id].sort().join(' '));
          }
        });
      }),
    );
  });

  it('does not depend on the order in which documents were added', () => {
    const shuffled = texts.chain((list) =>
      fc.tuple(
        fc.constant(toDocuments(list)),
        fc.shuffledSubarray(toDocuments(list), { minLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([documents, others]) => {
        const [one, other] = [indexOf(documents), indexOf(others)];
        expect(other.index.pairs(other.textOf)).toEqual(one.index.pairs(one.textOf));
        expect(other.index.clusters(other.textOf)).toEqual(one.index.clusters(one.textOf));
      }),
    );
  });

  it('puts every document with words into one cluster, as a near-duplicate of its center, and equal texts into the same', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const { index, textOf } = indexOf(toDocuments(list));
        const clusters = index.clusters(textOf);
        const ids = clusters.flatMap(({ centre, members }) => [
          centre,
          ...members.map(({ id }) => id),
        ]);
        expect(new Set(ids).size).toBe(index.size);
        expect(ids).toHaveLength(index.size);
        const centres = new Map<string, string>();
        for (const { centre, members } of clusters) {
          for (const { id, similarity } of [{ id: centre, similarity: 1 }, ...members]) {
            expect(nearness(textOf(centre), textOf(id))).toBe(similarity);
            expect(centres.get(textOf(id)) ?? centre).toBe(centre);
            centres.set(textOf(id), centre);
          }
        }
      }),
      // Of two documents with the same words, one is not a near-duplicate of the center.
      {
        examples: [
          [['ab ab é\n', ' ab é', 'b é', 'ab ab \né']],
          [['(so) (so) We. ', '(so) \n(so) \nWe', ') (so) We', ') We']],
          [['😀 a a éa é 1', '😀 a a \néa \né 1', '😀 a a', '😀 a a \né']],
          [['𝒳 é 𝒳 ', '𝒳', '𝒳 \né 𝒳', ' é 𝒳']],
        ],
      },
    );
  });

  it('does not merge documents by chains', () => {
    const { index, textOf } = indexOf(toDocuments(chain));
    expect(index.pairs(textOf).pairs.length).toBeGreaterThan(chain.length);
    for (const { centre, members } of index.clusters(textOf)) {
      for (const { id } of members) expect(isNear(textOf(centre), textOf(id))).toBe(true);
    }
    expect(index.clusters(textOf).length).toBeGreaterThan(1);
  });

  it('compares copies once', () => {
    const text = chain[0] ?? '';
    const { index } = indexOf(toDocuments(Array.from({ length: 3000 }, () => text)));
    let asked = 0;
    const clusters = index.clusters(() => {
      asked += 1;
      return text;
    });
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.members).toHaveLength(2999);
    expect(asked).toBe(3000);
  });

  it.each([
    ['one word', 'risk '.repeat(300_000)],
    ['two alternating words', 'risk plan '.repeat(150_000)],
    ['no word', '— '.repeat(300_000)],
  ])('is fast on an endless text of %s', (_, text) => {
    const { index, textOf } = indexOf(toDocuments([text, `${text} plan`, `plan ${text}`]));
    expect(index.clusters(textOf).length).toBeLessThan(4);
  });

  it('rejects a repeated id, a text that is not a string, and a source without the text', () => {
    const { index } = indexOf([
      { id: 'a', text: 'a b c' },
      { id: 'b', text: 'A b, c' },
    ]);
    expect(() => index.add({ id: 'a', text: 'b' })).toThrow(TypeError);
    expect(() => index.add({ id: 'c', text: JSON.parse('1') })).toThrow(TypeError);
    expect(() => index.pairs(() => JSON.parse('null'))).toThrow(TypeError);
  });

  it.each([{ shingleSize: 0 }, { signatureLength: 1.5 }, { findFrom: -1 }, { recall: 2 }])(
    'rejects %j',
    (options) => {
      expect(() => new DocumentIndex(options)).toThrow(RangeError);
    },
  );
});

describe('contained documents', () => {
  const whole = chain[0] ?? '';

  it('are all found if they are contained word for word', () => {
    const cut = fc.tuple(fc.constantFrom(...chain), fc.nat(16), fc.integer({ min: 6, max: 23 }));
    fc.assert(
      fc.property(cut, fc.constantFrom('', 'before '), ([text, from, size], lead) => {
        const part = text
          .split(' ')
          .slice(from, from + size)
          .join(' ');
        fc.pre(part.split(' ').length >= 6);
        const { index, textOf } = indexOf([{ id: 'part', text: part }]);
        const long = { id: 'whole', text: `${lead}${text}. And more.` };
        expect(index.contained([long], textOf)).toEqual([
          { part: 'part', whole: 'whole', containment: 1, verbatim: true },
        ]);
      }),
    );
  });

  it('have their share if they differ in a few words', () => {
    const part = whole.split(' ').slice(2, 22).join(' ').replace('old20', 'other');
    const { index, textOf } = indexOf([{ id: 'part', text: part }]);
    const [found] = index.contained([{ id: 'whole', text: whole }], textOf);
    expect(found).toMatchObject({ verbatim: false, containment: containment(part, whole) });
    expect(index.contained([{ id: 'whole', text: whole }], textOf, { containment: 0.9 })).toEqual(
      [],
    );
  });

  it('have fewer words than what contains them, and at least six', () => {
    const short = whole.split(' ').slice(0, 5).join(' ');
    const { index, textOf } = indexOf(toDocuments([whole, short]));
    expect(index.contained([{ id: 'other', text: whole }], textOf)).toEqual([]);
    expect(() => index.contained([], textOf, { containment: 2 })).toThrow(RangeError);
  });
});

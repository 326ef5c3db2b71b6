import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { collapse, squeeze } from '../../test/support/oracle';
import { alignPassages } from './align-passages';
import type { AlignedChange, LabelledPassage } from './model';

const sentence = fc
  .array(fc.constantFrom('we', 'log', 'test', 'the', 'Board', 'risk', 'of', 'cyber', 'it'), {
    minLength: 3,
    maxLength: 12,
  })
  .map((words) => `Now ${words.join(' ')}.`);
const prose = fc.array(sentence, { maxLength: 8 });

/** A version and another made from it: with sentences dropped, added, doubled, cut and moved. */
const edited = fc.tuple(prose, prose, fc.array(fc.nat({ max: 40 }), { maxLength: 10 }));
const versions: fc.Arbitrary<[string[], string[]]> = fc.oneof(
  edited.map(([list, others, picks]): [string[], string[]] => {
    const pool = [...list, ...others, ...list.map((text) => text.replace(' the', ', and'))];
    const pick = (at: number): string => pool[at % Math.max(1, pool.length)] ?? '';
    return [list, [...list.slice(0, picks[0] ?? 0), ...picks.map(pick)]];
  }),
  fc.tuple(texts, texts),
);

const gap = fc.constantFrom<('' | ' ' | '\n')[]>('', ' ', '\n');
const labels = fc.subarray(['A', 'B', 'C']);
const positions = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }));
function dressed(list: readonly string[]): fc.Arbitrary<LabelledPassage[]> {
  return fc.tuple(
    ...list.map((text, at) =>
      fc.record(
        { id: fc.constant(`p${at}`), text: fc.constant(text), labels, gap, positions },
        { requiredKeys: ['id', 'text', 'labels', 'gap'] },
      ),
    ),
  );
}
const pair = versions.chain(([old, current]) => fc.tuple(dressed(old), dressed(current)));

function holds(check: (old: LabelledPassage[], current: LabelledPassage[]) => void): void {
  fc.assert(
    fc.property(pair, ([old, current]) => check(old, current)),
    { numRuns: 500 },
  );
}

type Name = 'old' | 'new';

/** Returns the text of each place of one version, in the order of its passages. */
function placed(
  changes: readonly AlignedChange[],
  passages: readonly LabelledPassage[],
  name: Name,
) {
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  const places = changes.flatMap((change) => change[name]?.places ?? []);
  return places
    .sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start)
    .map(({ passage, start, end }) => ({
      passage,
      start,
      end,
      text: passages[order.get(passage) ?? 0]?.text.slice(start, end) ?? '',
    }));
}

describe('for any two versions', () => {
  it('puts every character of both into exactly one change', () => {
    holds((old, current) => {
      const changes = alignPassages(old, current);
      for (const [name, passages] of [
        ['old', old],
        ['new', current],
      ] as const) {
        const places = placed(changes, passages, name);
        expect(squeeze(places.map(({ text }) => text).join(''))).toBe(
          squeeze(passages.map(({ text }) => text).join('')),
        );
        places.forEach(({ passage, end }, index) => {
          const next = places[index + 1];
          if (next?.passage === passage) expect(next.start).toBeGreaterThanOrEqual(end);
        });
      }
    });
  });

  it('gives each change the text of its places', () => {
    holds((old, current) => {
      for (const change of alignPassages(old, current)) {
        for (const [name, passages] of [
          ['old', old],
          ['new', current],
        ] as const) {
          const texts = placed([change], passages, name).map(({ text }) => text);
          expect(squeeze(change[name]?.text ?? '')).toBe(squeeze(texts.join('')));
        }
      }
    });
  });

  it('gives each change the kind that it is', () => {
    holds((old, current) => {
      for (const change of alignPassages(old, current)) {
        const { kind, old: before, new: after, labels, moved, words } = change;
        const same = collapse(before?.text ?? '') === collapse(after?.text ?? '');
        const relabelled = labels.removed.length + labels.added.length > 0;
        expect([kind, before === null]).toEqual([kind, kind === 'new']);
        expect([kind, after === null]).toEqual([kind, kind === 'gone']);
        expect([kind, same]).toEqual([kind, ['kept', 'moved', 'relabelled'].includes(kind)]);
        if (kind === 'kept' || kind === 'relabelled') {
          expect([moved, relabelled]).toEqual([false, kind === 'relabelled']);
        }
        if (kind === 'moved') expect(moved).toBe(true);
        if (kind === 'split')
          expect([before?.sentences, (after?.sentences ?? 0) > 1]).toEqual([1, true]);
        if (kind === 'merged')
          expect([after?.sentences, (before?.sentences ?? 0) > 1]).toEqual([1, true]);
        expect(words !== undefined).toBe(['reworded', 'split', 'merged'].includes(kind));
      }
    });
  });

  it('keeps every sentence of an unchanged version', () => {
    holds((old) => {
      expect(alignPassages(old, old).filter(({ kind }) => kind !== 'kept')).toEqual([]);
    });
  });

  it('exchanges only new and gone, split and merged if the versions are exchanged', () => {
    const opposite: Partial<Record<AlignedChange['kind'], AlignedChange['kind']>> = {
      new: 'gone',
      gone: 'new',
      split: 'merged',
      merged: 'split',
    };
    const content = ({ kind, old, new: current, moved, similarity }: AlignedChange): string =>
      JSON.stringify([kind, old, current, moved, similarity]);
    holds((old, current) => {
      const there = alignPassages(old, current).map(content);
      const back = alignPassages(current, old).map((change) =>
        content({
          ...change,
          old: change.new,
          new: change.old,
          kind: opposite[change.kind] ?? change.kind,
        }),
      );
      expect(back.sort()).toEqual(there.sort());
    });
  });

  it('finds no change if only ignored characters are lost', () => {
    const ignore = (character: string): boolean => /[^!-~]/u.test(character);
    const signs = fc.array(fc.constantFrom('’s', ' — ', '\u00a0', ' “', '” ', '• '), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        prose.filter(({ length }) => length > 0),
        signs,
        (list, between) => {
          const words = list.join(' ').split(' ');
          const text = words
            .flatMap((word, at) => [word, between[at % between.length], ' '])
            .join('');
          const lossy = text.replaceAll(/[^ -~]/gu, '');
          const [old, current] = [[{ id: 'p', text }], [{ id: 'p', text: lossy }]];
          const changes = alignPassages(old, current, { ignore });
          expect(changes.filter(({ kind }) => kind !== 'kept')).toEqual([]);
          const places = placed(changes, old, 'old');
          expect(squeeze(places.map((each) => each.text).join(''))).toBe(squeeze(text));
        },
      ),
      { examples: [[['Now we test.', 'Now we test.', 'Now we we we.'], ['• ']]] },
    );
  });
});

describe('time is bounded for', () => {
  const count = 10_000;
  const list = (write: (at: number) => string): LabelledPassage[] => [
    { id: 'p', text: Array.from({ length: count }, (_, at) => write(at)).join(' ') },
  ];
  const word = (seed: number): string => `w${(Math.imul(seed, 0x9e3779b1) >>> 8) % 500}`;
  const random = (at: number): string =>
    `Now ${Array.from({ length: 8 }, (_, nth) => word(8 * at + nth)).join(' ')}.`;

  it.each([
    ['the same sentence again and again', list(() => 'We test it.'), list(() => 'We test it all.')],
    ['sentences in the opposite order', list(random), list((at) => random(count - at))],
    ['sentences of the same few words', list(random), list((at) => random(at + 3 * count))],
    ['each sentence reworded', list(random), list((at) => random(at).replace('Now', 'Then, now'))],
    ['one long sentence made of all', list(random), list((at) => random(at).replace('.', ','))],
  ])(
    '%s',
    (_, old, current) => {
      const changes = alignPassages(old, current);
      const places = placed(changes, old, 'old');
      expect(squeeze(places.map(({ text }) => text).join(''))).toBe(squeeze(old[0]?.text ?? ''));
    },
    20_000,
  );
});

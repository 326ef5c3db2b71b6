import { describe, expect, it } from 'vitest';
import { example } from '../test/sample';
import { compare } from './compare';
import type { Comparison } from './model';

const [y2024, y2025] = [example('lanternfish-10k-2024.htm'), example('lanternfish-10k-2025.htm')];
const comparison = compare(y2024, y2025);

/** Returns how the text of each change of a kind begins. */
function beginnings({ changes }: Comparison, kind: string): string[] {
  return changes
    .filter((change) => change.kind === kind)
    .map(({ old, new: current }) => (current ?? old)?.text.slice(0, 24) ?? '');
}

describe('comparing two annual reports of the example company', () => {
  it('finds the flags that changed, and how', () => {
    const changed = comparison.flags.filter(({ change }) => change !== 'kept');
    expect(
      changed.map(
        ({ label, change, old, new: current }) => `${label}: ${change}, ${old} → ${current}`,
      ),
    ).toEqual([
      'Cybersecurity Risk Management Third Party Engaged [Flag]: flipped, false → true',
      'Cybersecurity Risk Third Party Oversight and Identification Processes [Flag]: appeared, notReported → true',
    ]);
    expect(comparison.flags).toHaveLength(6);
  });

  it.each([
    ['new', ['We also engage outside a', 'In May 2025, an unauthor', 'Cybersecurity costs. The']],
    ['gone', ['We do not engage outside', 'We had no cybersecurity ']],
    ['moved', ['• Training. All employee']],
    ['split', ['Events rated three or hi']],
    ['merged', ['We use the NIST Cybersec']],
    ['retagged', ['The Board has assigned t', 'The chair of the committ']],
    [
      'reworded',
      [
        'We scan our networks eve',
        'report to us within 48 h',
        'Our Chief Information Se',
        'CISO 22 years in informa',
      ],
    ],
  ])('finds text that is %s', (kind, expected) => {
    expect(beginnings(comparison, kind)).toEqual(expected);
  });

  it('finds new concepts, and text that changed under an unchanged flag', () => {
    const found = comparison.concepts
      .filter(({ change, flag }) => change === 'new' || (change === 'changed' && flag !== null))
      .map(({ label, change, flag }) => [label, change, flag?.state ?? null]);
    expect(found).toEqual([
      [
        'Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant [Text Block]',
        'changed',
        'false',
      ],
      [
        'Cybersecurity Risk Process for Informing Board Committee or Subcommittee Responsible for Oversight [Text Block]',
        'new',
        null,
      ],
    ]);
  });

  it('gives the places of each text in the facts', () => {
    const squeezed = (text: string): string => text.replaceAll(/\s/g, '');
    for (const [name, filing] of [
      ['old', y2024],
      ['new', y2025],
    ] as const) {
      for (const { [name]: side } of comparison.changes) {
        const pieces = side?.places.map(({ fact, start, end }) =>
          String(filing.facts[fact]?.value).slice(start, end),
        );
        expect(squeezed(pieces?.join('') ?? '')).toBe(squeezed(side?.text ?? ''));
      }
    }
  });

  it('lists the changes of its text for every concept', () => {
    const ids = new Set(comparison.concepts.flatMap(({ changes }) => changes));
    const changed = comparison.changes.filter(({ kind }) => kind !== 'kept');
    expect([...ids].sort()).toEqual(changed.map(({ id }) => id).sort());
  });

  it('has statistics that add up', () => {
    const { text, words } = comparison.statistics;
    const counts = Object.values(text);
    expect(counts.reduce((sum, { changes }) => sum + changes, 0)).toBe(comparison.changes.length);
    const onNewSide = counts.reduce((sum, count) => sum + count.words, 0) - text.gone.words;
    expect(onNewSide).toBe(words.new);
    expect(comparison.differs).toBe(true);
    expect(comparison.diagnostics).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

const shapes = [
  'lanternfish-10k-2025.htm',
  'lanternfish-10k-2025-fragment.htm',
  'lnfx-20251231_htm.xml',
  'lanternfish-10k-2025-pages/R41.htm',
  'lanternfish-10k-2025-r-page.txt',
  'lanternfish-10k-2025-r-page-b.txt',
  'lanternfish-10k-2025-r-page-c.md',
  'lanternfish-10k-2025-r-page-d.txt',
  '0009999901-26-000012.txt',
];

describe('a filing does not differ from itself', () => {
  it.each(shapes.flatMap((a) => shapes.map((b) => [a, b])))('as %s and as %s', (a, b) => {
    const { changes, differs, flags } = compare(example(a), example(b));
    expect(changes.filter(({ kind }) => kind !== 'kept')).toEqual([]);
    expect(flags.filter(({ change }) => change !== 'kept')).toEqual([]);
    expect(differs).toBe(false);
  });
});

it('finds what moved between a filing in document order and one in another', () => {
  const page = example('lanternfish-10k-2025-r-page.txt');
  expect(beginnings(compare(y2024, page), 'moved')).toEqual(['• Training. All employee']);
});

it('exchanges new and gone, split and merged if the filings are exchanged', () => {
  const back = compare(y2025, y2024);
  const counts = ({ statistics }: Comparison): (number | undefined)[] =>
    (['kept', 'moved', 'retagged', 'reworded', 'split', 'merged', 'new', 'gone'] as const).map(
      (kind) => statistics.text[kind].changes,
    );
  const [kept, moved, retagged, reworded, split, merged, fresh, gone] = counts(comparison);
  expect(counts(back)).toEqual([kept, moved, retagged, reworded, merged, split, gone, fresh]);
});

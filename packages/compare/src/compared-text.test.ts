import { describe, expect, it } from 'vitest';
import { fact, filing, year } from '../test/sample';
import { compare } from './compare';

const role = 'RoleOfManagementTextBlock';
const notes = { source: { name: 'notes.zip', format: 'notes', bytes: 1, sha256: null } } as const;

function compared(old: string, current: string, given = {}) {
  return compare(
    filing('2024-12-31', [fact(role, old, year('2024-12-31'))], given),
    filing('2025-12-31', [fact(role, current, year('2025-12-31'))]),
  );
}

describe('filings do not differ', () => {
  it.each([
    ['in soft hyphens', 'Our lamp\u00adlighters log it.', 'Our lamplighters log it.'],
    ['in joiners', 'Our net\u200cwork and ser\u200dvers.', 'Our network and servers.'],
    ['in marks of direction', 'We log.\u200e We test\u200f.', 'We log. We test.'],
    ['in ligatures', 'We work e\ufb03ciently o\ufb04ine.', 'We work efficiently offline.'],
    ['in hyphens', 'third\u2011party re\u2010use', 'third-party re-use'],
    ['in full-width forms', 'We pay \uff04\uff15 now.', 'We pay $5 now.'],
    ['in spaces', 'Item\u00a05 of\u2009it.', 'Item 5 of it.'],
    ['in composed letters', 'Our caf\u00e9.', 'Our cafe\u0301.'],
    [
      'in the pages that a sentence is on',
      'We send what we find in the tower to the\nHarbor Lamp Works, Inc. | 24\nharbor board.',
      'We send what we find in the\nHarbor Lamp Works, Inc. | 27\nTable of Contents\ntower to the harbor board.',
    ],
  ])('%s', (_, old, current) => {
    for (const comparison of [compared(old, current), compared(current, old)]) {
      expect(comparison).toMatchObject({ differs: false, complete: true });
      expect(comparison.statistics.similarity).toBe(1);
      expect(comparison.statistics.words.old).toBe(comparison.statistics.words.new);
    }
  });

  it('in a hyphen that a data set writes in another way', () => {
    expect(compared('Gauge-ID images.', 'Gauge\u2011ID images.', notes).differs).toBe(false);
  });
});

it('gives the places of plain text in the text of the source', () => {
  const value = 'Our lamp\u00adlighters log e\ufb03cient work. We test it.';
  const { changes } = compared(value, 'We test it. Our lamplighters log efficient work.');
  const found = changes.find(({ old }) => old?.text === 'Our lamplighters log efficient work.');
  const [place] = found?.old?.places ?? [];
  expect(value.slice(place?.start, place?.end)).toBe(
    'Our lamp\u00adlighters log e\ufb03cient work.',
  );
});

it('re-tags nothing under a concept that has the same text in both', () => {
  const text = (gap: string) =>
    `On May 5, 2025${gap}, a stranger came. We saw it. On May 5, 2025, he left.`;
  const facts = (end: string, gap: string) => [
    fact(role, text(gap), year(end)),
    fact('BoardOfDirectorsOversightTextBlock', 'May 5, 2025', year(end)),
  ];
  const comparison = compare(
    filing('2024-12-31', facts('2024-12-31', ' '), notes),
    filing('2025-12-31', facts('2025-12-31', '')),
  );
  expect(comparison.differs).toBe(false);
});

it('names the lines of page breaks that it leaves out', () => {
  const line = (page: number) => `We log.\nHarbor Lamp Works | Form 10-K | ${page}\nWe test.`;
  const { differs, diagnostics } = compared(line(24), line(27));
  expect(differs).toBe(false);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'In the old filing, page headers and footers are not compared: "Harbor Lamp Works | Form 10-K | 24"',
    'In the new filing, page headers and footers are not compared: "Harbor Lamp Works | Form 10-K | 27"',
  ]);
});

describe('text that is repeated', () => {
  const times = (count: number): string =>
    Array.from({ length: count }, () => 'We log it.').join(' ');

  it.each([
    [3, 2, 'gone', 1],
    [2, 3, 'new', 1],
    [5, 1, 'gone', 4],
    [1, 0, 'gone', 0],
  ])('%i and then %i times has a change: %s', (before, after, kind, sentences) => {
    const { changes, statistics, concepts } = compared(
      `${times(before)} We test.`,
      `${times(after)} We test.`,
    );
    const [changed, other] = changes.filter((change) => change.kind !== 'kept');
    expect([changed?.kind, other]).toEqual([kind, undefined]);
    expect(changed?.copies).toEqual(after === 0 ? undefined : { old: before, new: after });
    if (sentences > 0) expect(statistics.text[changed?.kind ?? 'kept'].sentences).toBe(sentences);
    expect(statistics.words).toEqual(concepts[0]?.words);
    expect(statistics.similarity).toBeLessThan(1);
  });

  it('counts once, however many blocks have it', () => {
    const blocks = (end: string) => [
      fact(role, times(3), year(end)),
      fact('BoardOfDirectorsOversightTextBlock', times(3), year(end)),
    ];
    const { statistics } = compare(
      filing('2024-12-31', blocks('2024-12-31')),
      filing('2025-12-31', blocks('2025-12-31')),
    );
    expect(statistics.text.kept.sentences).toBe(3);
  });
});

it.each([
  ['We lost $5 in it.', 'We lost €5 in it.', true],
  ['We work in the US now.', 'We work in the us now.', true],
  ['We log it, and test.', 'We log it and test.', false],
  ['The Board meets.', 'The board meets.', false],
])('%j and %j differ in substance: %s', (old, current, expected) => {
  const { changes, statistics } = compared(old, current);
  expect(changes.map(({ kind, substantive }) => [kind, substantive])).toEqual([
    ['reworded', expected],
  ]);
  expect(statistics.similarity < 1).toBe(expected);
});

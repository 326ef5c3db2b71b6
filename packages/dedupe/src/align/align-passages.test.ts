import { describe, expect, it } from 'vitest';
import { alignPassages } from './align-passages';
import type { AlignedChange, LabelledPassage } from './model';

function passages(...texts: string[]): LabelledPassage[] {
  return texts.map((text, index) => ({ id: `p${index + 1}`, text }));
}

/** Returns a change as `reworded: We [-log-] {+test+} it.` */
function format({ kind, old, new: current, words }: AlignedChange): string {
  if (words === undefined) return `${kind}: ${(current ?? old)?.text}`;
  const runs = words.map(({ kind, old: from, new: to }) => {
    if (kind === 'removed') return `[-${old?.text.slice(from.start, from.end).trim()}-]`;
    const text = current?.text.slice(to.start, to.end).trim();
    return kind === 'added' ? `{+${text}+}` : text;
  });
  return `${kind}: ${runs.join(' ')}`;
}

const log = 'We log each of the events that our systems report.';
const test = 'Outside assessors test our controls once in every year.';
const board = 'The Audit Committee hears from our security officer twice a year.';
const plan = 'Our incident response plan is rehearsed by senior management.';

describe('a sentence', () => {
  it.each<[string, string[], string[], string[]]>([
    ['is kept', [`${log} ${test}`], [log, test], [`kept: ${log}\n${test}`]],
    [
      'is moved if other text comes before or after it',
      [`${log} ${test} ${board}`, plan],
      [`${log} ${board}`, `${plan} ${test}`],
      [`kept: ${log}`, `kept: ${board}\n${plan}`, `moved: ${test}`],
    ],
    [
      'is reworded',
      [log, test, board],
      [log, 'Outside assessors test our controls twice in every year.', board],
      [
        `kept: ${log}`,
        'reworded: Outside assessors test our controls [-once-] {+twice+} in every year.',
        `kept: ${board}`,
      ],
    ],
    [
      'is split',
      ['We log each of the events that our systems report, and outside assessors test our logs.'],
      ['We log each of the events that our systems report. Outside assessors test our logs.'],
      [
        'split: We log each of the events that our systems report [-, and outside-] {+. Outside+} assessors test our logs.',
      ],
    ],
    [
      'is merged',
      ['We log each of the events that our systems report. Outside assessors test our logs.'],
      ['We log each of the events that our systems report, and outside assessors test our logs.'],
      [
        'merged: We log each of the events that our systems report [-. Outside-] {+, and outside+} assessors test our logs.',
      ],
    ],
    ['is new', [log], [`${log} ${board}`], [`kept: ${log}`, `new: ${board}`]],
    [
      'is gone, and listed where it was',
      [`${log} ${board} ${plan}`],
      [log, plan],
      [`kept: ${log}`, `gone: ${board}`, `kept: ${plan}`],
    ],
    [
      'is kept if only a line break differs',
      [`Governance ${log}`],
      [`Governance\n${log}`],
      [`kept: Governance\n${log}`],
    ],
    ['is new in an empty text', [], [log], [`new: ${log}`]],
  ])('%s', (_, old, current, expected) => {
    const changes = alignPassages(passages(...old), passages(...current));
    expect(changes.map(format)).toEqual(expected);
  });
});

function side(text: string, given: Partial<LabelledPassage> = {}): LabelledPassage[] {
  return [{ id: 'p1', text, ...given }];
}

describe('labels', () => {
  it('show what is relabelled, and come with every other change', () => {
    const old = [...side(log, { labels: ['A', 'B'] }), { id: 'p2', text: test, labels: ['B'] }];
    const current = [
      ...side(log, { labels: ['B', 'C'] }),
      { id: 'p2', text: test.replace('once', 'twice'), labels: [] },
    ];
    expect(alignPassages(old, current).map(({ kind, labels }) => ({ kind, ...labels }))).toEqual([
      { kind: 'relabelled', removed: ['A'], added: ['C'] },
      { kind: 'reworded', removed: ['B'], added: [] },
    ]);
  });

  it('come from all passages that a sentence is in', () => {
    const [change] = alignPassages(
      [
        { id: 'p1', text: 'We log. Our security', labels: ['A'] },
        { id: 'p2', text: ' officer', labels: ['A', 'B'], gap: '' },
        { id: 'p3', text: 'decides.', labels: ['A'], gap: ' ' },
      ],
      [],
    ).slice(1);
    expect(change?.old).toMatchObject({
      text: 'Our security officer decides.',
      labels: ['A', 'B'],
      places: [
        { passage: 'p1', start: 8, end: 20 },
        { passage: 'p2', start: 0, end: 8 },
        { passage: 'p3', start: 0, end: 8 },
      ],
    });
  });

  it('with positions decide what moved, not the order of the passages', () => {
    const list = (texts: string[], positions: number[]): LabelledPassage[] =>
      texts.map((text, at) => ({
        id: `p${at}`,
        text,
        labels: ['A'],
        positions: [positions[at] ?? 0],
      }));
    const kinds = (positions: number[]): string[] =>
      alignPassages(list([log, test, board], [1, 2, 3]), list([board, log, test], positions)).map(
        ({ kind }) => kind,
      );
    expect(kinds([3, 1, 2])).toEqual(['kept', 'kept']);
    expect(kinds([1, 2, 3])).toEqual(['moved', 'kept']);
  });

  it.each<[string, Partial<LabelledPassage>[], Partial<LabelledPassage>[]]>([
    [
      'positions',
      [{ positions: [1] }, { positions: [0] }],
      [{ positions: [0] }, { positions: [1] }],
    ],
    [
      'labels and positions',
      [{ labels: ['A', 'B'], positions: [1, 0] }, { positions: [0] }],
      [{ positions: [0] }, { labels: ['B', 'A'], positions: [0, 1] }],
    ],
  ])('move the same sentence there and back if versions differ only in %s', (_, ...given) => {
    const texts = ['We log the use of it.', 'We test the use of it.'];
    const [old = [], current = []] = given.map((list) =>
      list.map((each, at) => ({ id: `p${at}`, text: texts[at] ?? '', labels: ['A'], ...each })),
    );
    const moved = (changes: AlignedChange[]) =>
      changes.filter((each) => each.moved).map((each) => each.old?.text);
    expect(moved(alignPassages(old, current))).toHaveLength(1);
    expect(moved(alignPassages(current, old))).toEqual(moved(alignPassages(old, current)));
  });
});

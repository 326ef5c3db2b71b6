import { describe, expect, it } from 'vitest';
import { fact, filing, year } from '../test/sample';
import { compare } from './compare';

const role = 'RoleOfManagementTextBlock';
const board = 'BoardOfDirectorsOversightTextBlock';

const notes = { source: { name: 'notes.zip', format: 'notes', bytes: 1, sha256: null } } as const;

describe('if a source loses characters', () => {
  it.each([
    ['typographic signs', 'The firm’s plan — “ours” — holds.', 'The firms plan  ours  holds.'],
    ['the typewriter’s apostrophe', "The firm's plan holds.", 'The firms plan holds.'],
    ['words that a tag splits', 'The company tests.', 'The compan y tests.'],
    ['words without the space between', 'In March\u00a011 it ended.', 'In March11 it ended.'],
    [
      'line breaks',
      'Governance\nThe board meets.\n• It decides.',
      'Governance The board meets. It decides.',
    ],
  ])('ignores %s', (_, full, lossy) => {
    const old = filing('2024-12-31', [fact(role, full, year('2024-12-31'))]);
    const current = filing('2025-12-31', [fact(role, lossy, year('2025-12-31'))], notes);
    for (const comparison of [compare(old, current), compare(current, old)]) {
      expect(comparison.comparedBy).toBe('letters');
      expect(comparison.differs).toBe(false);
      expect(comparison.concepts.map(({ change, similarity }) => [change, similarity])).toEqual([
        ['kept', 1],
      ]);
    }
  });

  it('finds a block in another although each lost a different space', () => {
    const facts = (end: string) => [
      fact(board, 'Our officer leads. He was made officer in March11 of 2020 by us.', year(end)),
      fact(role, 'He was made officer in March 11 of 2020 by us.', year(end)),
    ];
    const { changes } = compare(
      filing('2024-12-31', facts('2024-12-31'), notes),
      filing('2025-12-31', facts('2025-12-31'), notes),
    );
    expect(changes.map(({ new: side }) => [side?.sentences, side?.concepts.length])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('still shows which words changed', () => {
    const old = filing('2024-12-31', [
      fact(role, 'The firm’s board meets twice.', year('2024-12-31')),
    ]);
    const current = filing(
      '2025-12-31',
      [fact(role, 'The firms board meets once.', year('2025-12-31'))],
      notes,
    );
    const [change] = compare(old, current).changes;
    const marked = change?.words?.filter(({ kind }) => kind !== 'kept');
    expect(marked?.map((run) => change?.new?.text.slice(run.new.start, run.new.end))).toEqual([
      '',
      ' once',
    ]);
  });
});

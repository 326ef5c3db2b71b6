import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../test/support/arbitraries';
import { collapse, tokensOf } from '../../test/support/oracle';
import { diffWords, type WordRun } from './diff-words';

/** Returns the runs as `We [-log-]{+test+} it.` */
function marked(old: string, current: string): string {
  return diffWords(old, current)
    .map(({ kind, old: from, new: to }) => {
      if (kind === 'removed') return `[-${old.slice(from.start, from.end)}-]`;
      const text = current.slice(to.start, to.end);
      return kind === 'added' ? `{+${text}+}` : text;
    })
    .join('');
}

describe('diffWords shows', () => {
  it.each([
    ['nothing but kept words of equal texts', 'We test.', 'We  test.\n', 'We  test.\n'],
    ['an exchanged word', 'We log it.', 'We test it.', 'We[- log-]{+ test+} it.'],
    ['an added first word', 'the board', 'Also the board', '{+Also+} the board'],
    ['a removed last word', 'We test it all.', 'We test it.', 'We test it[- all-].'],
    ['a comma', 'one two three', 'one, two three', 'one{+,+} two three'],
    ['added or removed white space', 'risk-based', 'risk - based', 'risk[--based-]{+ - based+}'],
    [
      'an added sentence as a whole',
      'We run. We test.',
      'We run. We log. We test.',
      'We run.{+ We log.+} We test.',
    ],
    ['a sentence removed at the start', 'We log. We test.', 'We test.', '[-We log.-]We test.'],
    [
      'an added item as a whole',
      'logs, tests and more',
      'logs, maps, tests and more',
      'logs,{+ maps,+} tests and more',
    ],
    [
      'few words between changes as changed',
      'in the year',
      'by the quarter',
      '[-in the year-]{+by the quarter+}',
    ],
    [
      'many words between changes as kept',
      'in one two three four year',
      'by one two three four quarter',
      '[-in-]{+by+} one two three four[- year-]{+ quarter+}',
    ],
    [
      'few words as kept between some that were only added and some that were only removed',
      'four five six seven eight nine are here',
      'one two three four five six are here',
      '{+one two three+} four five six[- seven eight nine-] are here',
    ],
    [
      'a word as kept between short changes of one kind',
      'a plan of a crew',
      'a new plan of a small crew',
      'a{+ new+} plan of a{+ small+} crew',
    ],
    ['a new text', '', 'We test.', '{+We test.+}'],
    ['a removed text', 'We test.', ' ', '[-We test.-]'],
    ['nothing without words', ' ', '', ''],
  ])('%s', (_, old, current, expected) => {
    expect(marked(old, current)).toBe(expected);
  });
});

it.each([
  ['characters', 'Our firm’s (two) risk—and loss.', 'Our firms ( two ) riskand loss.', []],
  ['word breaks', 'a compan y of March 11', 'a company of March11', []],
  ['only these', 'Our firm’s loss', 'Our firms big loss', [' big']],
])('diffWords ignores %s', (_, old, current, expected) => {
  const runs = diffWords(old, current, { ignore: (character) => /[^!-~]/.test(character) });
  const changed = runs.filter(({ kind }) => kind !== 'kept');
  expect(changed.map(({ new: to }) => current.slice(to.start, to.end))).toEqual(expected);
  expect([side(runs, old, 'old'), side(runs, current, 'new')]).toEqual([old, current]);
});

const pair = texts.chain((given) => {
  const one = fc.constantFrom('', ...given);
  return fc.tuple(one, one);
});

/** Returns the runs of one text, its own and the kept ones, joined. */
function side(runs: readonly WordRun[], text: string, name: 'old' | 'new'): string {
  return runs.map((run) => text.slice(run[name].start, run[name].end)).join('');
}

describe('for any two texts', () => {
  it('rebuilds both from the runs, in order and without a gap', () => {
    fc.assert(
      fc.property(pair, ([old, current]) => {
        const runs = diffWords(old, current);
        if (tokensOf(old + current).length === 0) {
          expect(runs).toEqual([]);
          return;
        }
        expect(side(runs, old, 'old')).toBe(old);
        expect(side(runs, current, 'new')).toBe(current);
        let [oldAt, newAt] = [0, 0];
        for (const { old: from, new: to } of runs) {
          expect([from.start, to.start]).toEqual([oldAt, newAt]);
          [oldAt, newAt] = [from.end, to.end];
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps runs that read the same in both, and has the others in one', () => {
    fc.assert(
      fc.property(pair, ([old, current]) => {
        for (const { kind, old: from, new: to } of diffWords(old, current)) {
          const [before, after] = [
            collapse(old.slice(from.start, from.end)),
            collapse(current.slice(to.start, to.end)),
          ];
          if (kind === 'kept') expect(after).toBe(before);
          else expect(kind === 'added' ? before : after).toBe('');
          expect(before + after).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a change exactly if they differ', () => {
    fc.assert(
      fc.property(pair, ([old, current]) => {
        const changed = diffWords(old, current).some(({ kind }) => kind !== 'kept');
        expect(changed).toBe(collapse(old) !== collapse(current));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time is bounded for', () => {
  const length = 200_000;
  const words = (pick: (at: number) => string): string =>
    Array.from({ length }, (_, at) => pick(at)).join(' ');
  /** Returns numbers that repeat seldom, the same in every run. */
  const scattered = (seed: number) => (at: number) =>
    `w${(Math.imul(at + seed, 0x9e3779b1) >>> 8) % 5000}`;

  it.each([
    ['texts of one word', words(() => 'x'), `y ${words(() => 'x')} y`],
    ['texts that have nothing in common', words(() => 'x'), words(() => 'y')],
    ['texts of the same words in other orders', words(scattered(1)), words(scattered(77_777))],
    [
      'texts of two words in other orders',
      words((at) => (at % 2 ? 'a' : 'b')),
      words((at) => (at % 3 ? 'a' : 'b')),
    ],
    ['a text and its half', words(scattered(1)), words(scattered(1)).slice(0, 600_000)],
  ])('%s', (_, old, current) => {
    const runs = diffWords(old, current);
    expect(side(runs, old, 'old')).toBe(old);
    expect(side(runs, current, 'new')).toBe(current);
  });
});

import { type Finding, findRule, type LintResult } from '@cydkit/lint';
import type { Location } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filing } from '../../../presentation/test/sample';
import { hostileResult, write } from '../../test/lint-run';
import { columnsOf } from '../text/wrap';
import { lintTerminalWriter } from './lint-terminal';

const quote =
  'As of the date of this report our lamps have not been materially affected by any risk from the sea, and our harbor is lit.';

function at(document: string, place?: string): Location {
  return { document, start: 7, end: 9, ...(place !== undefined && { place }) };
}

function finding(
  given: Partial<Finding> = {},
  location: Location | null = at('drafts/harbor.htm', 'drafts/harbor.htm:94:339'),
): Finding {
  return {
    code: 'materiality-flag-denied',
    rule: 'materiality-flag-denied',
    severity: 'error',
    message: 'The flag says that the lamps were affected, but the text denies it',
    args: {},
    ...(location && { location }),
    evidence: [
      { ...{ shows: 'The flag', quote: 'true', span: null }, ...anywhere },
      { ...{ shows: 'The text', quote, span: { start: 0, end: quote.length } }, ...anywhere },
    ],
    fingerprint: '0123456789abcdef',
    formerFingerprints: [],
    ...given,
  };
}

const anywhere = { fact: 0, concept: null, marks: [], locations: [] };

function resultOf(findings: Finding[]): LintResult {
  return { filing: filing([]), findings, suppressed: [], known: [], unusedSuppressions: [] };
}

const missing = finding(
  {
    code: 'flags-missing',
    rule: 'flags-missing',
    severity: 'warning',
    message: 'No flag is reported',
    evidence: [],
  },
  at('drafts/harbor.htm', 'drafts/harbor.htm:9:2'),
);

const two = resultOf([finding(), missing]);

/** Returns the lines for one filing without its heading. */
function linesOf(result: LintResult, width?: number): string[] {
  const options = { color: false, ...(width !== undefined && { width }) };
  return lintTerminalWriter(options).add(result).trimEnd().split('\n').slice(1);
}

describe('a finding', () => {
  it('is one aligned line under its filing, whole where no width is given', () => {
    expect(lintTerminalWriter({ color: false }).add(two)).toBe(
      [
        'Harbor Lamp Works, Inc. · 10-K · 2025-12-31',
        'drafts/harbor.htm:94:339  error    X01 materiality-flag-denied  The flag says that the lamps were affected, but the text denies it',
        'drafts/harbor.htm:9:2     warning  C11 flags-missing            No flag is reported',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, number, string[]]>([
    [
      'on one line, cut with a sign, where that leaves a message',
      126,
      [
        'drafts/harbor.htm:94:339  error    X01 materiality-flag-denied  The flag says that the lamps were affected, but the text …',
        '    The text: “As of the date of this report our lamps have not been materially affected by any risk from the sea, and our …”',
        'drafts/harbor.htm:9:2     warning  C11 flags-missing            No flag is reported',
      ],
    ],
    [
      'with the message below, where it would be too short',
      80,
      [
        'drafts/harbor.htm:94:339  error    X01 materiality-flag-denied',
        '  The flag says that the lamps were affected, but the text denies it',
        'drafts/harbor.htm:9:2     warning  C11 flags-missing',
        '  No flag is reported',
      ],
    ],
    [
      'with its rule below, too, where that has no room',
      60,
      [
        'drafts/harbor.htm:94:339',
        '  error    X01 materiality-flag-denied',
        '  The flag says that the lamps were affected, but the text …',
        'drafts/harbor.htm:9:2',
        '  warning  C11 flags-missing',
        '  No flag is reported',
      ],
    ],
    [
      'with its words from 100 columns on',
      100,
      [
        'drafts/harbor.htm:94:339  error    X01 materiality-flag-denied',
        '  The flag says that the lamps were affected, but the text denies it',
        '    The text: “As of the date of this report our lamps have not been materially affected by any …”',
        'drafts/harbor.htm:9:2     warning  C11 flags-missing',
        '  No flag is reported',
      ],
    ],
  ])('is shown %s', (_, width, lines) => {
    expect(linesOf(two, width)).toEqual(lines);
  });

  it('is shown with its rule and its message below a long place', () => {
    const place = `${'folder/'.repeat(7)}harbor.htm:94:339`;
    expect(linesOf(resultOf([finding({}, at(place, place))]), 80)).toEqual([
      place,
      '  error    X01 materiality-flag-denied',
      '  The flag says that the lamps were affected, but the text denies it',
    ]);
  });

  it.each<[string, Location | null, string]>([
    ['its line and column', at('a.htm', 'a.htm:1:2'), 'a.htm:1:2'],
    ['its bytes where no line is known', at('a.tar/b.htm'), 'a.tar/b.htm, bytes 7 to 9'],
    ['its filing where it has no place', null, 'harbor.htm'],
    ['a name with spaces as it is', at('a  b.htm', 'a  b.htm:1:2'), 'a  b.htm:1:2'],
  ])('starts with %s', (_, location, place) => {
    const [line = ''] = linesOf(resultOf([finding({}, location)]));
    expect(line.split('  error  ', 1)).toEqual([place]);
  });

  it.each([
    ['the rule that judges a reader’s code', 'continuation-broken', 'K02 continuation-broken'],
    ['the code that no rule judges', 'fact-unclosed', 'fact-unclosed'],
  ])('names %s', (_, rule, name) => {
    const given = finding({ code: 'continuation-missing', rule });
    expect(linesOf(resultOf([given]))[0]).toContain(`  error    ${name}  The flag`);
  });

  it('aligns wide characters by their columns', () => {
    const places = [at('港.htm', '港.htm:1:2'), at('ab.htm', 'ab.htm:1:2')];
    const lines = linesOf(resultOf(places.map((place) => finding({}, place))));
    expect(lines.map((line) => columnsOf(line.split('error', 1).join('')))).toEqual([12, 12]);
  });

  it('has no space for one name that is far longer than others', () => {
    const long = `${'a'.repeat(5_000)}.htm`;
    const lines = linesOf(resultOf([finding({}, at(long, long)), ...Array(50).fill(finding())]));
    expect(lines.join('').length).toBeLessThan(20_000);
  });

  it('has colors and bold only where asked for', () => {
    const text = lintTerminalWriter({ color: true }).add(two);
    expect(text).toContain('\u001b[31merror\u001b[39m');
    expect(text).toContain('\u001b[33mwarning\u001b[39m');
    expect(text.replaceAll(/\u001b\[\d+m/gu, '')).toBe(
      lintTerminalWriter({ color: false }).add(two),
    );
  });
});

describe('quoted words', () => {
  const long = `None of the lamps${' and bells'.repeat(30)} has ever been ${'carefully and '.repeat(9)}repaired.`;
  const wordsOf = (text: string) => {
    const start = long.indexOf(text);
    return { start, end: start + text.length };
  };
  const quoted = (marks: string[], color: boolean) => {
    const span = { start: 0, end: long.length };
    const evidence = {
      ...anywhere,
      shows: 'The text',
      quote: long,
      span,
      marks: marks.map(wordsOf),
    };
    const text = lintTerminalWriter({ color, width: 100 }).add(
      resultOf([finding({ evidence: [evidence] })]),
    );
    return text.split('\n').find((line) => line.includes('The text:'));
  };

  it.each([
    [[], /“None of the lamps and bells.* (?:and|bells) …”$/u],
    [['None'], /“None of the lamps and bells.* (?:and|bells) …”$/u],
    [['has ever'], /“… (?:and |bells )*has ever been carefully.* …”$/u],
    [['None', 'has ever'], /“None of the lamps.* … .*has ever been.* …”$/u],
    [['repaired'], /“… .*repaired\.”$/u],
  ])('are cut around those that decide: %j', (marks, expected) => {
    const line = quoted(marks, false) ?? '';
    expect(line).toMatch(expected);
    expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  it('are bold and underlined where they decide', () => {
    expect(quoted(['has ever'], true)).toContain(
      ' \u001b[1m\u001b[4mhas ever\u001b[24m\u001b[22m been',
    );
  });
});

describe('hostile text', () => {
  const payload = fc
    .array(
      fc.constantFrom(
        '\n',
        '\r',
        '\u001b[2J',
        '\u009b1m',
        '::error::x',
        'a.htm:1:2',
        '港',
        ' ',
        'word',
      ),
    )
    .map((pieces) => pieces.join(''));

  it('breaks no line', () => {
    fc.assert(
      fc.property(payload, (text) => {
        const result = hostileResult(text);
        const printed = lintTerminalWriter({ color: false }).add(result);
        expect(printed.match(/\n/gu)).toHaveLength(result.findings.length + 2);
        expect(printed).not.toMatch(/[\u001b\u009b\r]|^\s*::/mu);
      }),
    );
  });

  it('never cuts a place or a rule, and cuts everything else to the width', () => {
    fc.assert(
      fc.property(payload, fc.integer({ min: 40, max: 160 }), (text, width) => {
        const given = finding({ message: text, evidence: [] }, at('b.htm', 'b.htm:94:339'));
        const lines = linesOf(resultOf([given]), width);
        const [place, severity, rule] = ['b.htm:94:339', 'error', 'X01 materiality-flag-denied'];
        expect(lines.join('  ')).toMatch(new RegExp(`^${place} +${severity} +${rule}`, 'u'));
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the end of a run', () => {
  const clean = resultOf([]);
  const titleOf = (rule: string) => findRule(rule)?.title;
  /** Returns the end, without the findings before it. */
  const endOf = (results: LintResult[], width?: number) => {
    const writer = lintTerminalWriter({ color: false, ...(width !== undefined && { width }) });
    const before = results.map((result) => writer.add(result)).join('');
    return write(
      lintTerminalWriter({ color: false, ...(width !== undefined && { width }) }),
      results,
    ).slice(before.length);
  };

  it.each<[string, LintResult[], string]>([
    ['has one line for a clean run', [clean, clean], 'No findings in 2 filings\n'],
    [
      'has none but the totals for a single finding',
      [resultOf([missing])],
      '1 warning in 1 filing\n',
    ],
    [
      'counts the filings with findings',
      [resultOf([missing]), clean, resultOf([missing]), resultOf([finding(), finding()])],
      [
        `2  error    X01 materiality-flag-denied  ${titleOf('X01')}`,
        `2  warning  C11 flags-missing            ${titleOf('C11')}`,
        '',
        '2 errors, 2 warnings in 3 of 4 filings',
        '',
      ].join('\n'),
    ],
    [
      'lists the most severe rules first, then the most frequent',
      [
        resultOf([
          finding({ rule: 'aaa', severity: 'info' }),
          ...Array(12).fill(missing),
          finding({ rule: 'context-missing', severity: 'warning' }),
          finding({ rule: 'aaa', severity: 'error' }),
        ]),
      ],
      [
        ' 2  error    aaa',
        `12  warning  C11 flags-missing  ${titleOf('C11')}`,
        ' 1  warning  context-missing    Context not found',
        '',
        '1 error, 13 warnings, 1 note in 1 filing',
        '',
      ].join('\n'),
    ],
    [
      'counts what was left out',
      [
        {
          ...clean,
          known: [missing],
          unusedSuppressions: [{ rule: 'T04', reason: 'Long\non purpose.' }],
        },
      ],
      'warning  The suppression of T04 matched nothing (its reason: Long\n         on purpose.)\nNo findings in 1 filing; 1 known\n',
    ],
  ])('%s', (_, results, text) => {
    expect(endOf(results)).toBe(text);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { Filing } from '../src/index';
import { formatHtml, parse } from '../src/index';
import { example } from './support/shared';

// CYDKIT_FUZZ_RUNS=100000 lets the same properties run for hours.
const numRuns = Number(process.env['CYDKIT_FUZZ_RUNS'] ?? 60);
const names = [
  'lanternfish-10k-2025.htm',
  'tern-hollow-8k-2026-01.htm',
  'lanternfish-10k-2025-r-page.txt',
] as const;
const everything = { html: true, markdown: true };
vi.setConfig({ testTimeout: 30_000 + 1000 * numRuns });

/** What holds of every filing, whatever it was read from. */
function check(filing: Filing, size: number): void {
  expect(JSON.parse(JSON.stringify(filing))).toEqual(filing);
  for (const fact of filing.facts) {
    for (const { start, end } of fact.locations) {
      expect(0 <= start && start <= end && end <= size).toBe(true);
    }
    if (fact.type !== 'textBlock' || fact.value === null) continue;
    if (fact.html !== undefined) expect(formatHtml(fact.html).text).toBe(fact.value);
    const ends = [0, ...(fact.segments ?? []).map(({ textEnd }) => textEnd)];
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  }
}

const hostile = [
  '<',
  '>',
  '"',
  "'",
  '=',
  '&',
  '&#0;',
  '&#xD800;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x [',
  '<script>',
  '</script>',
  '<style',
  '/>',
  '</',
  '|',
  '\n|\n',
  '|X\n- Definition\n',
  '<ix:exclude>',
  '</ix:exclude>',
  '<ix:hidden>',
  '</ix:nonNumeric>',
  '<ix:nonNumeric',
  '\0',
  '<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c-1" escape="true">',
  '<ix:continuation id="k" continuedAt="k">',
  '</ix:continuation>',
  ' continuedAt="k"',
  ' xmlns:ix="u"',
  '<p xmlns:cyd="http://xbrl.sec.gov/cyd/2024">',
  '</p>',
  '<table><tr><td>',
  '</tr>',
  '<ul><li>',
  '\ufeff',
  '\ud800',
  'é',
  '\u2028',
  '<br>',
  '<b style="font-weight:700">',
];

/** One change of a text at a place between 0 and 1. */
const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom(...hostile),
  }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'double' as const, 'move' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 3000 }),
  }),
);

function mutate(
  text: string,
  change: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): string {
  const at = Math.floor(change.at * text.length);
  if (change.kind === 'insert') return text.slice(0, at) + change.what + text.slice(at);
  const [before, cut, behind] = [
    text.slice(0, at),
    text.slice(at, at + change.length),
    text.slice(at + change.length),
  ];
  if (change.kind === 'delete') return before + behind;
  return change.kind === 'double' ? before + cut + cut + behind : cut + before + behind;
}

describe.each(names)('%s', (name) => {
  const bytes = example(name);
  const text = new TextDecoder().decode(bytes);

  test('changed at random is read without an exception, and consistently', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = new TextEncoder().encode(changes.reduce(mutate, text));
        check(parse(changed, everything), changed.length);
      }),
      { numRuns },
    );
  });

  test('with bytes changed at random is read without an exception', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        check(parse(changed, everything), changed.length);
      }),
      { numRuns },
    );
  });

  test('cut anywhere keeps the facts that end before the cut, with their values', () => {
    const step = process.env['CYDKIT_FUZZ_RUNS'] === undefined ? 397 : 1;
    const whole = parse(bytes).facts;
    for (let cut = 0; cut <= bytes.length; cut += step) {
      const filing = parse(bytes.subarray(0, cut));
      const complete = whole.filter(({ locations }) => locations.every(({ end }) => end < cut));
      const found = new Map(filing.facts.map(({ concept, value }) => [concept, value]));
      for (const { concept, value } of complete) expect(found.get(concept)).toBe(value);
      if (cut < bytes.length - 20 && name.endsWith('.htm'))
        expect(filing.diagnostics).not.toEqual([]);
    }
  });
});

describe('soup', () => {
  const soup = fc.array(fc.constantFrom(...hostile, 'text ', ' ', '\n'), { maxLength: 60 });

  it('of tags is read without an exception, and consistently', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(''));
        check(parse(bytes, everything), bytes.length);
      }),
      { numRuns: numRuns * 20 },
    );
  });

  it('of bytes is read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        check(parse(bytes, everything), bytes.length);
      }),
      { numRuns: numRuns * 20 },
    );
  });
});

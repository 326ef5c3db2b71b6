import { describe, expect, it } from 'vitest';
import { parse } from '../src/index';
import {
  block,
  codesOf,
  concept,
  context,
  continuation,
  cyd2025,
  ix2013,
  page,
} from './support/inline';

/**
 * Inputs are so large that quadratic work takes minutes; linear work stays within the limit even on
 * a slow machine under load.
 */
const limit = 20_000;
const many = 100_000;
function repeat(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

function open(name: string): string {
  return block(name, '').replace('</ix:nonNumeric>', '');
}

describe('reading takes linear time for', () => {
  it.each<[string, () => string]>([
    [
      'facts inside facts',
      () => page(open(concept.role).repeat(many) + '</ix:nonNumeric>'.repeat(many)),
    ],
    ['facts without an end', () => page(open(concept.role).repeat(many))],
    [
      'divs inside divs',
      () => page(block(concept.role, `${'<div>'.repeat(many)}a${'</div>'.repeat(many)}`)),
    ],
    ['lists inside lists', () => page(block(concept.role, '<ul><li>a'.repeat(many)))],
    ['tables inside tables', () => page(block(concept.role, '<table><tr><td>a'.repeat(many)))],
    ['misnested tags', () => page(block(concept.role, '<b><i>a</b></i>'.repeat(many)))],
    [
      'contexts',
      () =>
        page(block(concept.role, 'a'), { resources: repeat(200_000, (i) => context(`c-${i}`)) }),
    ],
    [
      'contexts without an end',
      () =>
        page(
          repeat(20_000, (i) => `<xbrli:context id="d${i}">`) +
            repeat(20_000, (i) => block(concept.role, 'a').replace('c-1', `d${i}`)),
        ),
    ],
    [
      'a tail that all facts share',
      () =>
        page(
          block(concept.role, 'a', 'escape="true" continuedAt="k"').repeat(50_000) +
            continuation('k', 'word '.repeat(2000)),
        ),
    ],
    [
      'a chain that all facts share',
      () =>
        page(
          block(concept.role, 'a', 'escape="true" continuedAt="k0"').repeat(20_000) +
            repeat(50_000, (i) => continuation(`k${i}`, 'b', `k${i + 1}`)),
        ),
    ],
    [
      'a long chain',
      () =>
        page(
          block(concept.role, 'a', 'escape="true" continuedAt="k0"') +
            repeat(many, (i) => continuation(`k${i}`, 'b', `k${i + 1}`)),
        ),
    ],
    [
      'circles of continuations',
      () => page(repeat(many, (i) => continuation(`k${i}`, 'b', `k${i ^ 1}`))),
    ],
    [
      'excluded stretches',
      () => page(block(concept.role, '<ix:exclude>a</ix:exclude>b'.repeat(many))),
    ],
    [
      'scopes of one prefix',
      () =>
        page(
          repeat(many, (i) => `<p xmlns:cyd="http://xbrl.sec.gov/cyd/${2024 + (i % 2)}">`) +
            '</p>'.repeat(many) +
            block(concept.role, 'a').repeat(20_000),
        ),
    ],
    [
      'prefixes with two meanings',
      () => page(repeat(many, (i) => `<p xmlns:p${i}="a"/><p xmlns:p${i}="b"/>`)),
    ],
    [
      'prefixes of Inline XBRL',
      () => page(repeat(many, (i) => `<i${i}:p xmlns:i${i}="${ix2013}"/>`)),
    ],
    [
      'editions',
      () =>
        page(
          repeat(40_000, (i) =>
            block(concept.role, 'a', `xmlns:cyd="http://xbrl.sec.gov/cyd/${1000 + (i % 9000)}"`),
          ),
        ),
    ],
    [
      'pieces of a context’s text',
      () =>
        page(block(concept.role, 'a'), {
          resources: context().replace('9999912345', '1<!---->'.repeat(300_000)),
        }),
    ],
    [
      'rows and columns of a table',
      () =>
        page(
          block(
            concept.role,
            `<table>${repeat(many, (i) => `<tr><td>a</td><td colspan="${i % 1000}"></td><td>b</td></tr>`)}</table>`,
          ),
        ),
    ],
    ['attributes of a tag', () => page(block(concept.role, `<p ${'a="'.repeat(1_000_000)}>x</p>`))],
    [
      'lines that begin with a bar',
      () =>
        `|\nT\n|Cybersecurity Risk Role of Management [Text Block]\n|\n${'|a\n'.repeat(500_000)}`,
    ],
    ['lines of text', () => 'a\n'.repeat(5_000_000)],
  ])('%s', (_, make) => {
    const input = make();
    const began = process.cpuUsage();
    const filing = parse(input, { html: true, markdown: true });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(limit);
    expect(filing.source.bytes).toBeGreaterThan(1000);
  });

  const tokens = [
    '<',
    '<ix:',
    '"',
    "'",
    '&',
    '<!--',
    ']]>',
    'xmlns',
    '<p xmlns',
    '<!',
    '<?',
    '<![CDATA[',
    '<script>',
    '</',
    '<ix:nonNumeric "="',
    '<p xmlns "="',
    '<p a="',
    '|',
    '\r',
    '=',
    '&#',
  ];

  it.each(tokens)('megabytes of %j, inside a fact and outside', (token) => {
    const stuff = token.repeat(Math.ceil(2_000_000 / token.length));
    const began = process.cpuUsage();
    for (const input of [stuff, page(stuff), page(block(concept.role, stuff))]) parse(input);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(limit);
  });
});

describe('reports what was left unread', () => {
  it('of nested facts, a limited number of which is read', () => {
    const depth = 20_000;
    const filing = parse(
      page(`${open(concept.role)}word `.repeat(depth) + '</ix:nonNumeric>'.repeat(depth)),
    );
    const unread = filing.facts.filter(({ value }) => value === null).length;
    expect(filing.facts).toHaveLength(depth);
    expect(unread).toBeGreaterThan(0);
    expect(unread).toBeLessThan(depth);
    expect(codesOf(filing)).toContain('fact-over-budget');
    // The innermost facts are small and are read, although those around them were not.
    expect(filing.facts.at(-1)?.value).toBe('word');
  });

  it('of a fact that is too long', () => {
    const filing = parse(
      page(block(concept.role, 'x'.repeat(17_000_000)) + block(concept.processes, 'a')),
    );
    expect(filing.facts.map(({ value }) => value)).toEqual([null, 'a']);
    expect(codesOf(filing)).toEqual(['fact-over-budget']);
  });

  it('of a viewer page with a value that is too long', () => {
    const labels = ['Role of Management', 'Board of Directors Oversight'];
    const rows = labels.map(
      (label, i) =>
        `|Cybersecurity Risk ${label} [Text Block]\n|${i ? 'a' : 'x'.repeat(17_000_000)}\n`,
    );
    const filing = parse(`|\nT\n|Dec. 31, 2025\n${rows.join('')}`);
    expect(filing.facts.map(({ value }) => value)).toEqual([null, 'a']);
    expect(codesOf(filing)).toEqual(['fact-over-budget']);
  });
});

it('reads all facts that nest as deeply as in real filings', () => {
  const inner =
    repeat(16, () => open(concept.role)) + 'word '.repeat(20_000) + '</ix:nonNumeric>'.repeat(16);
  const filing = parse(`<html xmlns:ix="${ix2013}" xmlns:cyd="${cyd2025}">${inner}</html>`);
  expect(filing.facts.every(({ value }) => value !== null)).toBe(true);
});

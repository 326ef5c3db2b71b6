import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDump, readDump } from '../../../test/support/viewer-page';
import { looksLikeMarkdownDump, readMarkdownDump } from './markdown-dump';
import { markdownRows } from './markdown-table';

const integrated = 'Cybersecurity Risk Management Processes Integrated [Flag]';
const oversight = 'Cybersecurity Risk Board of Directors Oversight [Text Block]';
const nature = 'Material Cybersecurity Incident Nature [Text Block]';
const incidentItems = '| Material Cybersecurity Incident [Line Items] | |';

const head = [
  '| Cybersecurity Disclosure | 12 Months Ended |',
  '| --- | --- |',
  '| | Dec. 31, 2026 |',
];
const page = [
  ...head,
  '| **Cybersecurity Risk Management, Strategy, and Governance [Line Items]** | |',
  `| ${integrated} | true |`,
  `| ${oversight} | The Board<br>oversees **our** risks \\| and \\*others\\* &amp; more.<br/>Twice a year. |`,
  '',
].join('\n');

function read(text: string) {
  return readDump(text, readMarkdownDump);
}

/** How often rows of a text with `lines` empty lines look at one of its bytes. */
function looks(lines: number): number {
  let count = 0;
  const { source } = openDump(`| a\n${'\n'.repeat(lines)}b |\n`);
  const bytes = new Proxy(source.bytes, {
    get(target, key) {
      count += 1;
      return Reflect.get(target, key, target);
    },
  });
  for (const row of markdownRows({ ...source, bytes })) expect(row.cells).toHaveLength(1);
  return count;
}

it('looks at each empty line of a cell a few times, however many there are', () => {
  expect(looks(4000) / looks(1000)).toBeLessThan(5);
});

const text = 'The Board\noversees our risks | and *others* & more.\nTwice a year.';

describe('a dump as a Markdown table', () => {
  it('yields title, period and facts', () => {
    const { title, period, facts, codes } = read(page);
    expect(title).toBe('Cybersecurity Disclosure');
    expect(period).toEqual({ start: null, end: '2026-12-31', duration: 'P12M' });
    expect(facts).toMatchObject([
      { type: 'flag', concept: 'CybersecurityRiskManagementProcessesIntegratedFlag', value: true },
      { type: 'textBlock', value: text, context: { period, dimensions: [] }, namespace: null },
    ]);
    expect(codes).toEqual([]);
  });

  it('locates a value as it is written', () => {
    const [flag, block] = read(page).facts;
    const at = (place = { start: 0, end: 0 }) => page.slice(place.start, place.end);
    expect(at(flag?.locations[0])).toBe('true');
    expect(at(block?.locations[0])).toMatch(/^The Board<br>oversees .*Twice a year\.$/u);
  });

  it.each([
    ['escaped brackets', page.replaceAll('[', '\\[').replaceAll(']', '\\]')],
    [
      'links',
      page.replace(
        integrated,
        `[${integrated.replace('[Flag]', '\\[Flag\\]')}](javascript:void(0);)`,
      ),
    ],
    ['padded cells', page.replaceAll(' | ', '      |   ')],
    ['rows without a bar at their end', page.replaceAll(/ \|$/gmu, '')],
    ['CRLF', page.replaceAll('\n', '\r\n')],
    ['line breaks in cells', page.replaceAll(/<br\/?>/gu, '\n')],
    ['a head whose second row has no cell under the title', page.replace('| | Dec.', '| Dec.')],
  ])('is read the same with %s', (_, variant) => {
    const { title, period, facts, codes } = read(variant);
    expect(title).toBe('Cybersecurity Disclosure');
    expect(period.end).toBe('2026-12-31');
    expect(facts.map(({ value }) => value)).toEqual([true, text]);
    expect(codes).toEqual([]);
  });

  it('has separate columns in spite of empty cells and footnotes', () => {
    const { facts } = read(
      [
        '| T | 12 Months Ended | |',
        '| --- | --- | --- |',
        '| | Dec. 31, 2026 | Dec. 31, 2025 |',
        `| ${integrated} | true | [1] | false |`,
        `| ${oversight} | | Text. |`,
      ].join('\n'),
    );
    expect(facts.map(({ value, context }) => [value, context.period.end])).toEqual([
      [true, '2026-12-31'],
      [false, '2025-12-31'],
      ['Text.', '2025-12-31'],
    ]);
  });

  it('adds a dimension without a member to the rows below the label of a member', () => {
    const { facts, codes } = read(
      [...head, '| March outage | |', incidentItems, `| ${nature} | Text. |`].join('\n'),
    );
    expect(facts[0]?.context.dimensions).toEqual([
      { axis: { namespace: null, name: 'MaterialCybersecurityIncidentAxis' }, member: null },
    ]);
    expect(codes).toEqual(['dimension-unnamed']);
  });

  it.each([
    ['in a line', 'Our Board | and others | oversee risk.'],
    ['at the end of a line', 'Our Board |\nand others\noversee risk.'],
    ['at the start of a line', 'Our Board\n| and others\n| oversee risk.'],
    ['alone in a line', 'Our Board\n|\noversee risk.'],
    ['next to others', 'Our Board || and others | | oversee.'],
  ])('keeps bars that are text: %s', (_, words) => {
    const rows = [`| ${oversight} | ${words} |`, `| ${integrated} | true |`];
    const { facts, codes } = read([...head, ...rows].join('\n'));
    expect(facts.map(({ value }) => value)).toEqual([words, true]);
    expect(codes).toEqual([]);
  });

  it('reads a text with bars as one fact without a period if there are several columns', () => {
    const { facts, codes } = read(
      [
        '| T | 12 Months Ended | |',
        '| --- | --- | --- |',
        '| | Dec. 31, 2026 | Dec. 31, 2025 |',
        `| ${oversight} | Our Board | and others. | Text. |`,
        `| ${integrated} | true | false | |`,
      ].join('\n'),
    );
    expect(facts.map(({ value, context }) => [value, context.period.end])).toEqual([
      ['Our Board | and others. | Text.', null],
      [true, '2026-12-31'],
      [false, '2025-12-31'],
    ]);
    expect(codes).toEqual(['columns-merged']);
  });

  it('may end with a backslash', () => {
    const { facts } = read(
      [...head, `| ${oversight} | a \\`, `| ${integrated} | true |`].join('\n'),
    );
    expect(facts.map(({ value }) => value)).toEqual(['a \\', true]);
  });
});

describe('looksLikeMarkdownDump', () => {
  it.each([
    ['a table', page, true],
    ['cells that are lines, as in the other dump', `|${integrated}\n|true\n`, false],
    ['a table of something else', '| a | b |\n| --- | --- |', false],
    ['text', `${integrated} true`, false],
  ])('judges %s', (_, input, expected) => {
    expect(looksLikeMarkdownDump(openDump(input).source)).toBe(expected);
  });
});

describe('bad input', () => {
  it('cut at any character yields the facts before the cut', () => {
    const whole = read(page).facts;
    for (let length = 0; length <= page.length; length += 1) {
      const { facts } = read(page.slice(0, length));
      const before = whole.filter(({ locations: [place] }) => (place?.end ?? 0) <= length);
      const values = facts.slice(0, before.length).map(({ value }) => value);
      expect(values, `cut at ${length}`).toEqual(before.map(({ value }) => value));
    }
  });

  it.each([
    ['bars', '|'.repeat(1_000_000)],
    ['backslashes', `| a | ${'\\'.repeat(1_000_000)}`],
    ['stars', `${head.join('\n')}\n| ${oversight} | ${'**a'.repeat(300_000)} |`],
    ['breaks', `${head.join('\n')}\n| ${oversight} | ${'<br '.repeat(300_000)} |`],
    ['brackets', `| ${'['.repeat(500)} |\n`.repeat(5_000)],
    ['rows', `| ${integrated} | true |\n`.repeat(50_000)],
  ])('of many %s is read in time', (_, input) => {
    const started = process.cpuUsage();
    read(input);
    looksLikeMarkdownDump(openDump(input).source);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('of table parts in any order never throws, and all locations are in the text', () => {
    const piece = fc.constantFrom(
      '|',
      ' | ',
      '\n',
      '\\',
      '<br>',
      '**',
      '[',
      ']',
      '(',
      ')',
      '---',
      integrated,
      oversight,
      nature,
      incidentItems,
      'true',
      'Dec. 31, 2026',
      '12 Months Ended',
      'é',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { source, diagnostics } = openDump(pieces.join(''));
        looksLikeMarkdownDump(source);
        const { facts } = readMarkdownDump(source, diagnostics);
        for (const { start, end } of facts.flatMap(({ locations }) => locations)) {
          expect(0 <= start && start <= end && end <= source.bytes.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

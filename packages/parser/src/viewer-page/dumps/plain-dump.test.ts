import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDump, readDump } from '../../../test/support/viewer-page';
import { looksLikeIdeaDump, looksLikePlainDump, readPlainDump } from './plain-dump';

const blank = ' \u00a0';
const first = 'XML 64 R41.htm IDEA: XBRL DOCUMENT v3.26.1';
const head = ['Cybersecurity Disclosure', '12 Months Ended', 'Dec. 31, 2026'];
const twoColumns = [
  'Cybersecurity Disclosure',
  '12 Months Ended',
  'Dec. 31, 2026',
  'Dec. 31, 2025',
];
const lineItems = `Cybersecurity Risk Management, Strategy, and Governance [Line Items]${blank}`;
const integrated = 'Cybersecurity Risk Management Processes Integrated [Flag]';
const engaged = 'Cybersecurity Risk Management Third Party Engaged [Flag]';
const oversight = 'Cybersecurity Risk Board of Directors Oversight [Text Block]';
const role = 'Cybersecurity Risk Role of Management [Text Block]';
const incidentItems = `Material Cybersecurity Incident [Line Items]${blank}`;
const nature = 'Material Cybersecurity Incident Nature [Text Block]';
const timing = 'Material Cybersecurity Incident Timing [Text Block]';

const page = [
  first,
  ...head,
  lineItems,
  oversight,
  'The Board oversees our risks.',
  'Cybersecurity Risk Management is a matter for the full Board.',
  `See ${integrated} for more.`,
  `${integrated} true`,
  `${engaged} false`,
  `${role} Our Chief Information Security Officer leads.`,
  '',
].join('\n');

function read(text: string) {
  return readDump(text, readPlainDump);
}

function valuesOf(text: string) {
  return read(text).facts.map(({ value }) => value);
}

function endsOf(text: string) {
  return read(text).facts.map(({ context }) => context.period.end);
}

describe('a plain dump', () => {
  it.each([
    ['with its first line', page],
    ['without it', page.slice(first.length + 1)],
    ['with CRLF', page.replaceAll('\n', '\r\n')],
    ['with blank cells trimmed', page.replaceAll(blank, '')],
    ['with blank cells of plain spaces', page.replaceAll(blank, '  ')],
  ])('%s yields title, period and facts', (_, text) => {
    const { title, period, facts, codes } = read(text);
    expect(title).toBe('Cybersecurity Disclosure');
    expect(period).toEqual({ start: null, end: '2026-12-31', duration: 'P12M' });
    expect(facts.map(({ concept, value }) => [concept, value])).toEqual([
      [
        'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
        `The Board oversees our risks.\nCybersecurity Risk Management is a matter for the full Board.\nSee ${integrated} for more.`,
      ],
      ['CybersecurityRiskManagementProcessesIntegratedFlag', true],
      ['CybersecurityRiskManagementThirdPartyEngagedFlag', false],
      [
        'CybersecurityRiskRoleOfManagementTextBlock',
        'Our Chief Information Security Officer leads.',
      ],
    ]);
    expect(facts[0]).toMatchObject({ namespace: null, context: { entity: null, period } });
    expect(codes).toEqual([]);
  });

  it('has locations without the labels and the blank cells', () => {
    const text = page.replace('leads.', `leads.${blank}`);
    const { facts } = read(text);
    const bytes = new TextEncoder().encode(text);
    const places = facts.map(({ locations: [place] }) =>
      new TextDecoder().decode(bytes.subarray(place?.start, place?.end)),
    );
    expect(places.slice(1)).toEqual([
      'true',
      'false',
      'Our Chief Information Security Officer leads.',
    ]);
    expect(places[0]).toMatch(/^The Board .* for more\.$/su);
  });

  it('has no row where a line only has the words of a label', () => {
    const body = [
      'Cybersecurity Risk Management Processes Integrated',
      `${integrated}, as we call it`,
      'We follow the table below [Table]',
    ];
    expect(valuesOf([...head, oversight, ...body].join('\n'))).toEqual([body.join('\n')]);
  });

  it('yields a fact without a concept for an unknown label, and reports it', () => {
    const { facts, codes } = read([...head, 'Cybersecurity Drills Held [Flag] true'].join('\n'));
    expect(facts).toMatchObject([
      { concept: null, label: 'Cybersecurity Drills Held [Flag]', value: true },
    ]);
    expect(codes).toEqual(['label-unknown']);
  });

  it('yields the candidates of a label of two concepts', () => {
    const { facts, codes } = read([...head, timing, 'In March.'].join('\n'));
    expect(facts).toMatchObject([
      {
        concept: null,
        candidates: [
          'MaterialCybersecurityIncidentScopeTextBlock',
          'MaterialCybersecurityIncidentTimingTextBlock',
        ],
        value: 'In March.',
      },
    ]);
    expect(codes).toEqual(['label-ambiguous']);
  });

  it('reports which labels have no value', () => {
    expect(read([...head, `${oversight}${blank}`, `${integrated} true`].join('\n')).codes).toEqual([
      'value-missing',
    ]);
  });

  it('reports a flag that is neither true nor false', () => {
    const { facts, codes } = read([...head, `${integrated} Yes`].join('\n'));
    expect(facts).toMatchObject([{ value: null }]);
    expect(codes).toEqual(['flag-unreadable']);
  });

  it('reports that it has no period', () => {
    const { facts, codes } = read(['Title', `${integrated} true`].join('\n'));
    expect(facts[0]?.context.period).toEqual({ start: null, end: null });
    expect(codes).toEqual(['period-unreadable']);
  });

  it('ends where the definitions of its labels start', () => {
    const definitions = ['X', '- Definition', 'What the Board does.', '+ References'];
    expect(valuesOf([...head, oversight, 'Text.', ...definitions].join('\n'))).toEqual(['Text.']);
  });
});

describe('several columns', () => {
  it.each([
    ['both', ' true false', [true, false], ['2026-12-31', '2025-12-31']],
    ['the first', ` true${blank}`, [true], ['2026-12-31']],
    ['the first, its blank cell trimmed', ' true', [true], ['2026-12-31']],
    ['the second', `${blank} false`, [false], ['2025-12-31']],
    ['the second, with plain spaces', '   false', [false], ['2025-12-31']],
  ])('have flags in %s', (_, cells, values, ends) => {
    const text = [...twoColumns, `${integrated}${cells}`, oversight].join('\n');
    expect(valuesOf(text)).toEqual(values);
    expect(endsOf(text)).toEqual(ends);
  });

  it.each([
    ['first', `${oversight}\nText.${blank}\n`, '2026-12-31'],
    ['second', `${oversight}${blank}\nText.\n`, '2025-12-31'],
    ['second, on the line of its label,', `${oversight}${blank} Text.`, '2025-12-31'],
  ])('have a text in the %s by the blank cell next to it', (_, row, end) => {
    const { facts, codes } = read(`${twoColumns.join('\n')}\n${row}`);
    expect(facts).toMatchObject([{ value: 'Text.', context: { period: { end } } }]);
    expect(codes).toEqual([]);
  });

  it('yield one fact without a period, and a diagnostic, if texts cannot be separated', () => {
    const { facts, codes } = read([...twoColumns, oversight, 'One. Two.'].join('\n'));
    expect(facts).toMatchObject([
      { value: 'One. Two.', context: { period: { start: null, end: null } } },
    ]);
    expect(codes).toEqual(['columns-merged']);
  });

  it('have one period length per date, one shared, or none when ambiguous', () => {
    const durations = (...texts: string[]) =>
      read([...texts, `${integrated} true true`].join('\n')).facts.map(
        ({ context }) => context.period.duration,
      );
    expect(
      durations('T', '3 Months Ended', '9 Months Ended', 'Sep. 30, 2026', 'Sep. 30, 2026'),
    ).toEqual(['P3M', 'P9M']);
    expect(durations(...twoColumns)).toEqual(['P12M', 'P12M']);
    expect(
      durations(
        'T',
        '3 Months Ended',
        '9 Months Ended',
        'Sep. 30, 2026',
        'Sep. 30, 2025',
        'Jun. 30, 2025',
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('the label of a member', () => {
  const dimensions = [
    { axis: { namespace: null, name: 'MaterialCybersecurityIncidentAxis' }, member: null },
  ];

  it.each([
    ['in a label of the usual form', 'March Outage [Member]'],
    ['in any label', 'March outage'],
  ])('%s adds a dimension without a member to the rows below', (_, member) => {
    const { facts, codes } = read(
      [
        ...head,
        incidentItems,
        nature,
        'All.',
        `${member}${blank}`,
        incidentItems,
        nature,
        'One.',
      ].join('\n'),
    );
    expect(facts.map(({ value, context }) => [value, context.dimensions])).toEqual([
      ['All.', []],
      ['One.', dimensions],
    ]);
    expect(codes).toEqual(['dimension-unnamed']);
  });

  it('at the top of the page differs from a date by the blank cell after it', () => {
    const text = (cell: string) =>
      [...head, `March outage${cell}`, incidentItems, nature, 'One.'].join('\n');
    expect(read(text(blank)).facts[0]?.context.dimensions).toEqual(dimensions);
    expect(read(text('')).facts[0]?.context.dimensions).toEqual([]);
  });
});

describe('a text', () => {
  it('is recognised by its first line, before any label', () => {
    expect(looksLikeIdeaDump(openDump(page).source)).toBe(true);
    expect(looksLikeIdeaDump(openDump(`${first}\nCover`).source)).toBe(true);
    expect(looksLikeIdeaDump(openDump(page.slice(first.length)).source)).toBe(false);
  });

  it.each([
    ['rows below a period', page.slice(first.length + 1), true],
    ['a flag, the head cut off', `${integrated} true`, true],
    ['a list of labels', [integrated, oversight].join('\n'), false],
    ['a text about labels', `On ${integrated}\nDec. 31, 2026`, false],
    ['nothing', '', false],
  ])('without that line is judged by its rows: %s', (_, text, expected) => {
    expect(looksLikePlainDump(openDump(text).source)).toBe(expected);
  });
});

describe('bad input', () => {
  it('cut at any character yields the facts before the cut', () => {
    const whole = read(page).facts;
    for (let length = 0; length <= page.length; length += 1) {
      const { facts } = read(page.slice(0, length));
      const before = whole.filter(({ locations: [place] }) => (place?.end ?? 0) < length);
      before.forEach(({ value }, i) => {
        // A label that is cut is not a label: its words belong to the text above.
        expect(String(facts[i]?.value).startsWith(String(value)), `cut at ${length}`).toBe(true);
      });
    }
  });

  it.each([
    ['brackets', ']'.repeat(2_000_000)],
    ['lines of brackets', `${']'.repeat(500)}\n`.repeat(4_000)],
    ['blank cells', `${twoColumns.join('\n')}\n${oversight}${blank.repeat(500_000)}x`],
    ['rows', `${integrated} true\n`.repeat(50_000)],
    ['lines', '\n'.repeat(3_000_000)],
  ])('of many %s is read in time', (_, text) => {
    const started = process.cpuUsage();
    read(text);
    looksLikePlainDump(openDump(text).source);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('of dump parts in any order never throws, and all locations are in the text', () => {
    const piece = fc.constantFrom(
      first,
      '\n',
      '\r',
      blank,
      ' ',
      ...head,
      lineItems,
      integrated,
      oversight,
      nature,
      incidentItems,
      'March [Member]',
      'X\n- Definition\n',
      'true',
      'false',
      ']',
      '|',
      'Text.',
      '\u00a0',
      'é',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { source, diagnostics } = openDump(pieces.join(''));
        looksLikeIdeaDump(source);
        looksLikePlainDump(source);
        const { facts } = readPlainDump(source, diagnostics);
        for (const { start, end } of facts.flatMap(({ locations }) => locations)) {
          expect(0 <= start && start <= end && end <= source.bytes.length).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

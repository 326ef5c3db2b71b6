import { describe, expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../../test/support/bytes';
import { codesOf } from '../../../test/support/inline';
import { parse } from '../../parse';

const label = {
  lineItems: 'Cybersecurity Risk Management, Strategy, and Governance [Line Items]',
  engaged: 'Cybersecurity Risk Management Third Party Engaged [Flag]',
  integrated: 'Cybersecurity Risk Management Processes Integrated [Flag]',
  role: 'Cybersecurity Risk Role of Management [Text Block]',
  board: 'Cybersecurity Risk Board of Directors Oversight [Text Block]',
  timing: 'Material Cybersecurity Incident Timing [Text Block]',
};

const head = '|\nCybersecurity of Quillon Kettles plc\n|12 Months Ended\nDec. 31, 2025\n';
const noise =
  '|X\n- References\n+ Details\nReference 1: http://www.xbrl.org/2003/role/x\n|X\n- Definition\nWords.\n';
function read(rows: string, header = head) {
  return parse(header + rows);
}

function valuesOf(rows: string, header = head) {
  return read(rows, header).facts.map(({ value }) => value);
}

it('reads title, period, flags and text blocks of a page', () => {
  const filing = read(
    `|${label.lineItems}\n|${label.role}\n|\nOur CISO\n\n  leads   it.\n|${label.engaged}\n|false\n${noise}`,
  );
  const period = { start: null, end: '2025-12-31', duration: 'P12M' };
  const base = { namespace: null, context: { entity: null, period, dimensions: [] } };
  expect(filing).toMatchObject({
    source: { format: 'viewer-page-text' },
    title: 'Cybersecurity of Quillon Kettles plc',
    period,
    taxonomy: null,
    diagnostics: [],
    facts: [
      {
        ...base,
        type: 'textBlock',
        concept: 'CybersecurityRiskRoleOfManagementTextBlock',
        label: label.role,
        value: 'Our CISO\nleads it.',
      },
      {
        ...base,
        type: 'flag',
        concept: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
        label: label.engaged,
        value: false,
      },
    ],
  });
});

describe('a bar at the start of a line of text', () => {
  it.each([
    ['in a line', '|a\n| b |', 'x\n|a\n| b |'],
    ['before the value of a flag', '|true', 'x\n|true'],
    ['alone', '|\ny', 'x\n|\ny'],
    ['before an X without a definition', '|X\nmarks the spot', 'x\n|X\nmarks the spot'],
    ['before a label without a cell', '|Our Own [Flag]\ny', 'x\n|Our Own [Flag]\ny'],
  ])('%s is part of the text', (_, body, value) => {
    expect(valuesOf(`|${label.role}\n|\nx\n${body}\n|${label.engaged}\n|true\n`)).toEqual([
      value,
      true,
    ]);
  });
});

describe('values', () => {
  it.each([
    ['on the line of the bar', '|Our CISO leads.\nAnd reports.', 'Our CISO leads.\nAnd reports.'],
    ['below the bar', '|\nOur CISO leads.', 'Our CISO leads.'],
    [
      'with headings inside',
      '|\nGovernance\nRole of management\nText.',
      'Governance\nRole of management\nText.',
    ],
    [
      'with the words of a label inside',
      `|\nSee ${label.board} below.`,
      `See ${label.board} below.`,
    ],
  ])('are read %s', (_, cell, value) => {
    expect(valuesOf(`|${label.role}\n${cell}\n`)).toEqual([value]);
  });

  it('are reported if they are missing', () => {
    const filing = read(`|${label.role}\n|${label.board}\n|\n \u00a0\n|${label.engaged}\n|true\n`);
    expect(filing.facts.map(({ value }) => value)).toEqual([true]);
    expect(codesOf(filing)).toEqual(['value-missing', 'value-missing']);
  });

  it('of flags are null and reported unless they are true or false', () => {
    const filing = read(`|${label.engaged}\n|yes\n`);
    expect(filing.facts[0]?.value).toBeNull();
    expect(codesOf(filing)).toEqual(['flag-unreadable']);
  });

  it('have their exact locations', () => {
    const source = `${head}|${label.role}\n|\n “Our” CISO\nleads. \n\n|${label.engaged}\n|true\n${noise}`;
    const bytes = bytesOf(source);
    const pieces = parse({ name: 'R4.txt', content: bytes }).facts.map(({ locations: [place] }) =>
      new TextDecoder().decode(bytes.subarray(place?.start, place?.end)),
    );
    expect(pieces).toEqual(['“Our” CISO\nleads.', 'true']);
  });
});

describe('labels', () => {
  it('of two concepts yield candidates and no concept', () => {
    const filing = read(`|${label.timing}\n|\nIn March.\n`);
    expect(filing.facts[0]).toMatchObject({
      concept: null,
      candidates: [
        'MaterialCybersecurityIncidentScopeTextBlock',
        'MaterialCybersecurityIncidentTimingTextBlock',
      ],
      label: label.timing,
      value: 'In March.',
    });
    expect(codesOf(filing)).toEqual(['label-ambiguous']);
  });

  it('that no edition has are read without a concept and reported', () => {
    const filing = read(
      `|Kettle Safety [Flag]\n|true\n|Kettle Story [Text Block]\n|\nLong.\n|${label.engaged}\n|true\n`,
    );
    expect(filing.facts.map(({ concept, type, value }) => [concept, type, value])).toEqual([
      [null, 'flag', true],
      [null, 'textBlock', 'Long.'],
      ['CybersecurityRiskManagementThirdPartyEngagedFlag', 'flag', true],
    ]);
    expect(codesOf(filing)).toEqual(['label-unknown', 'label-unknown']);
  });

  it('that only arrange the page end the value above, known or not', () => {
    const rows = `|${label.engaged}\n|true\n|Kettles [Member]\n|${label.lineItems}\n|${label.integrated}\n|false\n`;
    expect(valuesOf(rows)).toEqual([true, false]);
  });
});

describe('periods', () => {
  const row = `|${label.engaged}\n|true\n`;

  it.each([
    [
      'months and a date',
      '|\nT\n|12 Months Ended\nDec. 31, 2025\n',
      { start: null, end: '2025-12-31', duration: 'P12M' },
    ],
    [
      'a date in its own cell',
      '|\nT\n|12 Months Ended\n|Dec. 31, 2025\n',
      { start: null, end: '2025-12-31', duration: 'P12M' },
    ],
    ['a date alone', '|\nT\n|Jan. 08, 2026\n', { start: null, end: '2026-01-08' }],
    [
      'one month',
      '|\nT\n|1 Month Ended\nJan. 31, 2026\n',
      { start: null, end: '2026-01-31', duration: 'P1M' },
    ],
    [
      'days',
      '|\nT\n|53 Days Ended\nJan. 31, 2026\n',
      { start: null, end: '2026-01-31', duration: 'P53D' },
    ],
  ])('are read from %s', (_, header, period) => {
    const filing = read(row, header);
    expect(filing.period).toEqual(period);
    expect(filing.title).toBe('T');
    expect(codesOf(filing)).toEqual([]);
  });

  it.each([
    ['no period', '|\nT\n', { start: null, end: null }],
    [
      'a length without a date',
      '|\nT\n|12 Months Ended\n',
      { start: null, end: null, duration: 'P12M' },
    ],
    ['nothing before the first row', '', { start: null, end: null }],
  ])('are null and reported where the page does not state them: %s', (_, header, period) => {
    const filing = read(row, header);
    expect(filing.period).toEqual(period);
    expect(filing.facts[0]?.value).toBe(true);
    expect(codesOf(filing)).toEqual(['period-unreadable']);
  });

  it('in several columns yield a fact each', () => {
    const header = '|\nT\n|12 Months Ended\nDec. 31, 2025\n|Dec. 31, 2024\n';
    const filing = read(
      `|${label.engaged}\n|true\n|false\n|${label.role}\n|\na\n|b\n|c\n|${label.board}\n|\n|\nd\n`,
      header,
    );
    expect(filing.facts.map(({ value, context }) => [value, context.period.end])).toEqual([
      [true, '2025-12-31'],
      [false, '2024-12-31'],
      ['a', '2025-12-31'],
      ['b\n|c', '2024-12-31'],
      ['d', '2024-12-31'],
    ]);
  });
});

describe('the same page', () => {
  const source = `${head}|${label.role}\n|\n“Our” CISO\nleads.\n|${label.engaged}\n|true\n${noise}`;
  const expected = parse(source).facts.map(({ value }) => value);

  it.each([
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR', source.replaceAll('\n', '\r')],
    ['spaces before the bars', source.replaceAll('|', '  | ')],
    ['a byte order mark', `\ufeff${source}`],
    ['no definitions', source.slice(0, source.indexOf('|X'))],
    ['no last line break', source.slice(0, source.indexOf('\n|X'))],
    ['a < in the text', source.replace('leads', 'leads <')],
  ])('with %s yields the same facts', (name, text) => {
    const values = parse(text).facts.map(({ value }) => value);
    expect(values).toEqual(name.startsWith('a <') ? ['“Our” CISO\nleads <.', true] : expected);
  });

  it.each(['le', 'be'] as const)(
    'as UTF-16 %s yields the same facts, located in the given bytes',
    (order) => {
      const bytes = utf16(source, order, false);
      const { facts } = parse(bytes);
      const place = facts[0]?.locations[0];
      expect(facts.map(({ value }) => value)).toEqual(expected);
      const text = new TextDecoder(`utf-16${order}`).decode(
        bytes.subarray(place?.start, place?.end),
      );
      expect(text).toBe('“Our” CISO\nleads.');
    },
  );
});

it.each([
  ['in the next label', '|Cybersecurity Ri'],
  ['after a bar', '|'],
  ['before a definition', '|X'],
  ['within the first definition', '|X\n- '],
])('keeps the text before the end of a page that breaks off %s', (_, end) => {
  expect(valuesOf(`|${label.role}\n|\nx\n${end}`)).toEqual(['x']);
});

it.each([
  ['in a label', `|${label.engaged}\n|true\n|Cybersecurity Risk Manag`, ['document-truncated']],
  ['after a bar, where no word is lost', `|${label.engaged}\n|true\n|`, []],
  ['before the definitions', `|${label.engaged}\n|true\n|X`, []],
])('reports what is lost of a page that breaks off %s', (_, rows, codes) => {
  const filing = read(rows);
  expect(filing.facts.map(({ value }) => value)).toEqual([true]);
  expect(codesOf(filing)).toEqual(codes);
});

it('reads the text below a label as its value, with or without a bar', () => {
  const filing = read(
    `|${label.board}\nplain text\nno cell\n|${label.role}\nplain\n|too\n|${label.engaged}\n|false\n`,
  );
  expect(filing.facts.map(({ value }) => value)).toEqual([
    'plain text\nno cell',
    'plain\n|too',
    false,
  ]);
  expect(codesOf(filing)).toEqual([]);
});

describe('members', () => {
  const items = 'Material Cybersecurity Incident [Line Items]';
  const nature = 'Material Cybersecurity Incident Nature [Text Block]';
  const dimensions = [
    { axis: { namespace: null, name: 'MaterialCybersecurityIncidentAxis' }, member: null },
  ];

  it.each([
    ['above Line Items', `|March112026Incident [Member]\n|${items}`],
    ['below Line Items', `|${items}\n|March112026Incident [Member]`],
    ['in a label of its own above Line Items', `|March Outage\n|${items}`],
    ['in an indented label above Line Items', `  | March Outage\r\n  | ${items}`],
    ['after the label of the axis', '|Material Cybersecurity Incident [Axis]: Incident A'],
  ])('%s end the text above and give the rows below a dimension', (_, rows) => {
    const filing = read(`|${label.role}\n|\nOurs.\n${rows}\n|${nature}\n|\nTheirs.\n`);
    expect(filing.facts.map(({ value, context }) => [value, context.dimensions])).toEqual([
      ['Ours.', []],
      ['Theirs.', dimensions],
    ]);
    expect(codesOf(filing)).toEqual(['dimension-unnamed']);
  });

  it('at the top of the page are between the period and Line Items', () => {
    const filing = read(`|March Outage\n|${items}\n|${nature}\n|\nTheirs.\n`);
    expect(filing.facts.map(({ context }) => context.dimensions)).toEqual([dimensions]);
    expect(filing.title).toBe('Cybersecurity of Quillon Kettles plc');
    const untitled = read(`|${items}\n|${nature}\n|\nOurs.\n`, '|Our Title\n');
    expect(untitled.facts[0]?.context.dimensions).toEqual([]);
  });

  it('are not confused with values above Line Items', () => {
    const filing = read(`|${label.role}\n|Ours.\n|${items}\n|${nature}\n|\nTheirs.\n`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['Ours.', 'Theirs.']);
    expect(codesOf(filing)).toEqual([]);
  });
});

it('reads the facts of all pages of a filing', () => {
  const filing = parse([
    `${head}|${label.engaged}\n|true\n`,
    `${head}|${label.integrated}\n|false\n`,
  ]);
  expect(filing.facts.map(({ value }) => value)).toEqual([true, false]);
});

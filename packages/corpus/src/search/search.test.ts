import type { Filing } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualReport, type ReportDetails } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import type { SearchQuery, SearchResult } from './model';
import { QueryError } from './query-error';
import { search } from './search';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const board = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';

const [gull, heron, ibis] = ['9999900001', '9999900002', '9999900003'] as const;
const drills = 'We hold tabletop exercises with our crew and the port authority twice a year.';
const renewed =
  'We hold tabletop exercises with our crew and the port authority four times a year.';
const pumps = 'Our pumps and valves are inspected before each voyage.';

interface TextDetails extends ReportDetails {
  /** The text on the board. */
  oversight?: string;
}

/** An annual report with a text on processes. */
function reportOf(cik: string, text: string, details: TextDetails = {}): Filing {
  const { oversight, ...rest } = details;
  return annualReport({
    cik,
    facts: [[processes, text], ...(oversight === undefined ? [] : [[board, oversight] as const])],
    ...rest,
  });
}

async function searched(
  filings: readonly Filing[],
  query: SearchQuery | string,
): Promise<SearchResult> {
  return search(await corpusOf(filings), typeof query === 'string' ? { query } : query);
}

async function textsOf(filings: readonly Filing[], query: SearchQuery | string): Promise<string[]> {
  return (await searched(filings, query)).hits.map(({ text }) => text);
}

it('says what was found, where it is, and what is marked', async () => {
  const filing = reportOf(gull, drills, { oversight: pumps });
  const result = await searched([filing, reportOf(heron, pumps)], 'Exercise tabletop — 2');
  expect(result).toMatchObject({ hits: [], ignored: ['—'] });
  expect(await searched([filing, reportOf(heron, pumps)], 'Exercise tabletop')).toEqual({
    query: 'Exercise tabletop',
    exact: false,
    ignored: [],
    concepts: null,
    found: { passages: 1, filings: 1, companies: 1 },
    asTyped: { passages: 0, filings: 0, companies: 0 },
    searched: { filings: 2, companies: 2 },
    asciiFilings: 0,
    offset: 0,
    hits: [
      {
        text: drills,
        marks: [{ start: 8, end: 26 }],
        excerpt: {
          text: drills,
          marks: [{ start: 8, end: 26 }],
        },
        words: 14,
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        concepts: [
          {
            name: processes,
            shortLabel: 'Processes for Assessing, Identifying, and Managing Threats',
          },
        ],
        filing: {
          key: filing.accession,
          accession: filing.accession,
          name: 'Lanternfish Instruments Inc.',
          cik: gull,
          ...{ form: '10-K', kind: 'annual', amendment: false, format: filing.source.format },
          ...{ sic: null, floatBand: 'not stated' },
          fiscalYear: 2025,
          periodEnd: '2025-12-31',
          filed: '2026-02-27',
          url: `https://www.sec.gov/Archives/edgar/data/${gull}/${filing.accession?.replaceAll('-', '')}/${filing.accession}-index.htm`,
        },
        versions: { passages: 1, filings: 1, fiscalYears: [2025] },
        otherCompanies: 0,
      },
    ],
    more: false,
  });
});

it('has no address of a filing without an accession number', async () => {
  const filing = { ...reportOf(gull, drills), accession: null };
  const { hits } = await searched([filing], 'tabletop');
  expect(hits[0]?.filing).toMatchObject({ accession: null, url: null });
});

describe('finds', () => {
  const texts = [
    'The board hears of each incident within two days, says its charter.',
    'An incident at a mill taught us much; the board of our bank learned that later.',
    'Third-party service providers store our e-mail.',
    'A service for a party of three.',
    'The companys crew stops ransomware, and cybersecurity matters.',
  ] as const;
  const filings = texts.map((text, at) => reportOf(`999990001${at}`, text));

  it.each([
    ['words in any order', 'charter board', [0]],
    ['other endings', 'boards hearing', [0]],
    ['words side by side', '"board hears"', [0]],
    ['not the words of a phrase apart', '"incident board"', []],
    ['words that are near', 'NEAR(incident board, 9)', [0, 1]],
    ['words that are nearer', 'incident NEAR/4 board', [0]],
    ['one or the other', 'charter OR mill', [0, 1]],
    ['one without the other', 'incident NOT mill', [0]],
    ['one without the other', 'incident -charter', [1]],
    ['a word with a hyphen as a phrase', 'third-party', [2]],
    ['a word without its hyphen', 'email', []],
    ['the beginning of a word', 'ransom*', [4]],
    ['the beginning of a word that the index cuts', 'cybersecurit*', [4]],
    ['a word whose apostrophe is lost', 'company’s', [4]],
    ['words in parentheses', '(charter OR mill) NEAR(board bank, 3)', [1]],
    ['nothing in another script', '安全', []],
  ])('%s: %s', async (_, query, places) => {
    expect(await textsOf(filings, query)).toEqual(places.map((at) => texts[at]));
  });
});

describe('the order', () => {
  it('begins with words side by side, whatever else', async () => {
    const side =
      'We keep a crew of risk managers aboard, with a cook, two mates, a pilot and a carpenter, and we say so to our guests.';
    const apart = 'Managers of risk, risk, risk.';
    const filings = [reportOf(gull, apart), reportOf(heron, side)];
    expect(await textsOf(filings, 'risk managers')).toEqual([side, apart]);
    expect(await textsOf(filings, 'managers risk')).toEqual([apart, side]);
  });

  it('prefers passages of which the words are a larger part, also of words that all have', async () => {
    const texts = [
      'We test pumps on board and count the crew in each port.',
      'We test pumps.',
      'We test pumps on board.',
    ];
    const filings = texts.map((text, at) => reportOf(`999990001${at}`, text));
    expect(await textsOf(filings, 'pumps')).toEqual([texts[1], texts[2], texts[0]]);
  });

  it('prefers what was filed last among equals', async () => {
    const filings = [
      reportOf(gull, drills, { filed: '2026-02-01' }),
      reportOf(heron, drills, { filed: '2026-02-03' }),
      reportOf(ibis, drills, { filed: '2026-02-02' }),
    ];
    const { hits } = await searched(filings, { query: 'tabletop', all: true });
    expect(hits.map(({ filing }) => filing.cik)).toEqual([heron, ibis, gull]);
  });
});

describe('versions', () => {
  const filings = [
    reportOf(gull, drills, { period: '2023-12-31', filed: '2024-02-27' }),
    reportOf(gull, renewed, { period: '2025-12-31', filed: '2026-02-27' }),
    reportOf(gull, drills, { period: '2024-12-31', filed: '2025-02-27' }),
    reportOf(heron, `${renewed} Always.`),
    reportOf(gull, 'A tabletop is for charts.', { period: '2022-12-31', filed: '2023-02-27' }),
  ];

  it('of one company are one result, the latest', async () => {
    const { hits, found } = await searched(filings, 'tabletop exercise');
    expect(hits.map(({ text, filing, versions }) => [text, filing.cik, versions])).toEqual([
      [renewed, gull, { passages: 3, filings: 3, fiscalYears: [2023, 2024, 2025] }],
      [`${renewed} Always.`, heron, { passages: 1, filings: 1, fiscalYears: [2025] }],
    ]);
    expect(found).toEqual({ passages: 4, filings: 4, companies: 2 });
  });

  it('with the same words of several companies are one result', async () => {
    const equal = [
      reportOf(gull, drills, { filed: '2026-02-01' }),
      reportOf(heron, drills, { filed: '2026-02-03' }),
      reportOf(heron, renewed, { filed: '2025-02-03', period: '2024-12-31' }),
      reportOf(ibis, renewed, { filed: '2026-02-02' }),
    ];
    const { hits } = await searched(equal, 'tabletop');
    expect(
      hits.map(({ text, filing, versions, otherCompanies }) => {
        return [text, filing.cik, versions.passages, otherCompanies];
      }),
    ).toEqual([
      [drills, heron, 2, 1],
      [renewed, ibis, 1, 1],
    ]);
  });

  it('that do not match are not counted', async () => {
    const { hits } = await searched(filings, 'tabletop twice');
    expect(hits.map(({ text, versions }) => [text, versions.fiscalYears])).toEqual([
      [drills, [2023, 2024]],
    ]);
  });

  it('are results of their own if all are asked for', async () => {
    const { hits, more } = await searched(filings, { query: 'tabletop', all: true, limit: 4 });
    expect(hits.map(({ filing, versions }) => [filing.fiscalYear, versions.passages])).toEqual([
      [2022, 1],
      [2024, 1],
      [2023, 1],
      [2025, 1],
    ]);
    expect(more).toBe(true);
  });
});

describe('pages', () => {
  const filings = Array.from({ length: 90 }, (_, at) =>
    reportOf(String(9999900100 + at), `${drills} Crew ${at}.`, {
      filed: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`,
    }),
  );

  it.each([false, true])('have each result once, with all versions: %s', async (all) => {
    const corpus = await corpusOf(filings);
    const whole = search(corpus, { query: 'tabletop exercise', all, limit: 100 });
    const pages = [0, 40, 80].map((offset) =>
      search(corpus, { query: 'tabletop exercise', all, offset, limit: 40 }),
    );
    expect(whole.hits).toHaveLength(90);
    expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits);
    expect(pages.map(({ more }) => more)).toEqual([true, true, false]);
  });

  it('do not depend on the order in which filings were added', async () => {
    const query = { query: 'tabletop', limit: 100 };
    expect(await searched([...filings].reverse(), query)).toEqual(await searched(filings, query));
  });

  it.each([
    ['limit', -1],
    ['offset', 0.5],
  ])('need a count as %s, not %s', async (name, value) => {
    await expect(searched([], { query: 'a', [name]: value })).rejects.toThrow(
      `${name} must be an integer of at least 0, not ${value}`,
    );
  });
});

describe('a filter', () => {
  const filings = [
    reportOf(gull, drills, { entity: { sic: '6022' }, oversight: pumps }),
    reportOf(heron, drills, { entity: { sic: '4400' } }),
    reportOf(ibis, pumps, { entity: { sic: '6021' } }),
  ];

  it('chooses filings', async () => {
    const {
      hits,
      found,
      searched: all,
    } = await searched(filings, {
      query: 'tabletop',
      filter: { sic: ['60'] },
    });
    expect(hits.map(({ filing, otherCompanies }) => [filing.cik, otherCompanies])).toEqual([
      [gull, 1],
    ]);
    expect([found.companies, all]).toEqual([1, { filings: 2, companies: 2 }]);
  });

  it('may choose none', async () => {
    const { hits, searched: all } = await searched(filings, {
      query: 'tabletop',
      filter: { fiscalYear: [1999] },
    });
    expect([hits, all]).toEqual([[], { filings: 0, companies: 0 }]);
  });

  it('by concepts chooses passages', async () => {
    const query = { query: 'pumps', concepts: [board] };
    const { hits, concepts, found } = await searched(filings, query);
    expect([hits.map(({ filing }) => filing.cik), concepts, found.passages]).toEqual([
      [gull],
      [board],
      1,
    ]);
  });

  it('by an unknown concept is refused', async () => {
    await expect(searched(filings, { query: 'pumps', concepts: ['Pumps'] })).rejects.toThrow(
      "No filing has a concept 'Pumps'",
    );
  });
});

it('answers any text with passages or a query error', async () => {
  const corpus = await corpusOf([reportOf(gull, drills), reportOf(heron, pumps)]);
  const piece = fc.constantFrom(
    ...'"“()*-=,^{}:+\';\\\u0000 ',
    ...['AND', 'OR', 'NOT', 'NEAR', 'NEAR(', 'NEAR/3', ', 5)', 'text:', 'rank', 'pumps', 'table*'],
    ...['🔒', '\ud800', '\ue000', '\u0301', '\u00ad', '안전', 'ɐ', '—'],
    "'); drop table filings; --",
  );
  const pieces = fc.array(fc.oneof(piece, fc.constant(' ')), { maxLength: 24 });
  const query = fc.oneof(
    pieces.map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(query, (text) => {
      try {
        for (const exact of [false, true]) {
          const { found, hits } = search(corpus, { query: text, exact });
          expect(hits).toHaveLength(found.passages);
        }
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
  expect(search(corpus, { query: 'pumps' }).hits).toHaveLength(1);
});

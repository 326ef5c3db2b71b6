import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Filing, readFilings } from '@cydkit/parser';
import { openFile } from '@cydkit/parser/node';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { filingOf, nature, scope, timing, undetermined } from '../../test/support/filing-of';
import { incidentThreads } from './incident-threads';

const flag =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
const impact =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock';
const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';

const determined = 'On January 20, 2026, the Company determined that the incident is material.';

const original = filingOf({
  accession: '0009999921-26-000001',
  filed: '2026-01-26',
  facts: [
    [nature, 'An intruder encrypted our file servers.'],
    [timing, determined],
    [undetermined, 'The financial impact is not yet known.'],
  ],
});
const amendment = filingOf({
  accession: '0009999921-26-000002',
  form: '8-K/A',
  filed: '2026-03-02',
  facts: [
    [nature, 'An intruder encrypted our file servers.'],
    [timing, determined],
    [scope, 'Forty servers in two mills were affected.'],
  ],
});

function annual(accession: string, filed: string, period: string, says = 'false'): Filing {
  return filingOf({
    accession,
    filed,
    period,
    form: '10-K',
    facts: [
      [processes, 'We assess threats every quarter.'],
      [flag, says === 'true'],
      [impact, 'The incident of January materially affected our results of operations.'],
    ],
  });
}
const reports = [
  annual('0009999921-26-000003', '2026-01-25', '2025-10-31'),
  annual('0009999921-26-000004', '2026-02-10', '2025-12-31'),
  annual('0009999921-27-000005', '2027-02-10', '2026-12-31', 'true'),
  annual('0009999921-28-000006', '2028-02-10', '2027-12-31'),
];

describe('incidentThreads', () => {
  it('returns a report with its amendment, and what each says', async () => {
    const corpus = await corpusOf([amendment, original]);
    const { threads, counts } = incidentThreads(corpus);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({ cik: '9999900021', name: 'Heron Mills, Inc.' });
    const [first, second] = threads[0]?.reports ?? [];
    expect(first).toMatchObject({
      filing: { key: '0009999921-26-000001', form: '8-K', filed: '2026-01-26' },
      amendment: false,
      link: 'first',
      clock: {
        sinceEvent: { days: 6, businessDays: 4 },
        determination: { day: '2026-01-20', due: '2026-01-26', late: false },
      },
      sinceFirst: null,
      statements: [
        { label: 'Nature', incident: null, text: 'An intruder encrypted our file servers.' },
        { label: 'Timing', text: determined },
        { concept: undetermined, text: 'The financial impact is not yet known.' },
      ],
      otherFacts: 0,
      changes: null,
    });
    expect(first?.untagged).toHaveLength(2);
    expect(second).toMatchObject({
      amendment: true,
      link: 'sameEvent',
      clock: { determination: { day: '2026-01-20', due: null, late: null } },
      sinceFirst: { days: 35, businessDays: 24 },
    });
    expect(counts).toEqual({
      threads: 1,
      registrants: 1,
      reports: 2,
      copies: 0,
      amendments: 1,
      withoutOriginal: 0,
      filedNotStated: 0,
      eventRounded: 0,
      determinationStated: 2,
      followed: 0,
      annualWithIncidentTags: 0,
    });
  });

  it('returns what changed in an amendment', async () => {
    const { threads } = incidentThreads(await corpusOf([original, amendment]));
    expect(threads[0]?.reports[1]?.changes).toMatchObject({
      from: '0009999921-26-000001',
      differs: true,
      complete: true,
      concepts: [
        { label: 'Nature', change: 'kept' },
        { concept: scope, change: 'new' },
        { label: 'Timing', change: 'kept' },
        { concept: undetermined, change: 'gone' },
      ],
      sentences: { kept: 2, new: 1, gone: 1 },
      added: ['Forty servers in two mills were affected.'],
      removed: ['The financial impact is not yet known.'],
    });
  });

  it('returns the annual reports filed later, up to the first that covers the event', async () => {
    const { threads, counts } = incidentThreads(await corpusOf([original, ...reports]));
    expect(threads[0]?.annualReports).toEqual([
      expect.objectContaining({
        filing: expect.objectContaining({ key: '0009999921-26-000004', periodEnd: '2025-12-31' }),
        coversEvent: false,
        materialityFlag: 'false',
      }),
      expect.objectContaining({
        filing: expect.objectContaining({ key: '0009999921-27-000005' }),
        coversEvent: true,
        materialityFlag: 'true',
        materiality: {
          concept: impact,
          label: expect.any(String),
          text: 'The incident of January materially affected our results of operations.',
        },
        statements: [],
      }),
    ]);
    expect(counts.followed).toBe(1);
  });

  it('goes by the periods where days of filing are not known', async () => {
    const { submission: _, ...report } = original;
    const key = `sha256:${'ab'.repeat(16)}`;
    const source = { ...report.source, sha256: 'ab'.repeat(32) };
    const corpus = await corpusOf([{ ...report, accession: null, source }, ...reports]);
    const [thread] = incidentThreads(corpus).threads;
    expect(thread?.reports[0]).toMatchObject({
      filing: { key, filed: null },
      clock: { filed: null, event: { day: '2026-01-20' }, sinceEvent: null },
    });
    expect(thread?.annualReports.map(({ filing }) => filing.key)).toEqual(['0009999921-27-000005']);
  });

  it('does not know whether a report covers a day that is rounded to the end of its period', async () => {
    const report = filingOf({
      accession: '0009999921-26-000007',
      period: '2025-12-31',
      rounded: true,
    });
    const corpus = await corpusOf([report, ...reports]);
    const { threads, counts } = incidentThreads(corpus);
    const found = threads[0]?.annualReports.map(({ filing: { periodEnd }, coversEvent }) => [
      periodEnd,
      coversEvent,
    ]);
    expect(found).toEqual([
      ['2025-12-31', null],
      ['2026-12-31', true],
    ]);
    expect(counts).toMatchObject({ eventRounded: 1, filedNotStated: 1 });
  });

  it('unites a document without accession number with the same report in a data set', async () => {
    const { submission: _, ...report } = original;
    const source = { ...report.source, sha256: 'ab'.repeat(32) };
    const copy = { ...report, accession: null, source };
    const rounded = { start: null, end: '2026-01-31', rounded: 'month' as const };
    const fromNotes = { ...original, period: rounded };
    const later = { ...amendment, period: rounded };
    const { threads, counts } = incidentThreads(await corpusOf([copy, fromNotes, later]));
    expect(threads[0]?.reports).toMatchObject([
      {
        filing: { key: '0009999921-26-000001', periodEnd: '2026-01-20', filed: '2026-01-26' },
        copies: [`sha256:${'ab'.repeat(16)}`],
        link: 'first',
        clock: { event: { day: '2026-01-20' }, sinceEvent: { days: 6, businessDays: 4 } },
      },
      { filing: { key: '0009999921-26-000002' }, copies: [], link: 'sameMonth' },
    ]);
    expect(counts).toMatchObject({ reports: 2, copies: 1, eventRounded: 1, filedNotStated: 0 });
  });

  it('does not unite a document with a report that says something else', async () => {
    const { submission: _, ...report } = original;
    const { threads, counts } = incidentThreads(
      await corpusOf([
        { ...report, accession: null },
        { ...original, facts: original.facts.slice(0, 1) },
      ]),
    );
    expect(threads[0]?.reports).toHaveLength(2);
    expect(counts).toMatchObject({ reports: 2, copies: 0, filedNotStated: 1 });
  });

  it('puts an amendment without a day of filing after its original', async () => {
    const { submission: _, ...report } = amendment;
    const { threads } = incidentThreads(await corpusOf([report, original]));
    expect(threads[0]?.reports.map(({ filing, link }) => [filing.form, link])).toEqual([
      ['8-K', 'first'],
      ['8-K/A', 'sameEvent'],
    ]);
  });

  it('returns a thread whole if the filter selects one of its reports', async () => {
    const other = filingOf({
      accession: '0009999922-26-000001',
      cik: '9999900022',
      filed: '2026-02-01',
    });
    const corpus = await corpusOf([original, amendment, other]);
    const keys = (filter: Parameters<typeof incidentThreads>[1]) =>
      incidentThreads(corpus, filter).threads.map((thread) =>
        thread.reports.map(({ filing }) => filing.key.slice(-9)),
      );
    expect(keys({})).toEqual([['26-000001'], ['26-000001', '26-000002']]);
    expect(keys({ since: '2026-02-15' })).toEqual([['26-000001', '26-000002']]);
    expect(keys({ cik: ['9999900022'] })).toEqual([['26-000001']]);
    expect(keys({ cik: ['9999900023'] })).toEqual([]);
  });

  it('keeps several incidents of one report apart', async () => {
    const report = filingOf({
      accession: '0009999921-26-000008',
      facts: [
        [nature, 'Servers were encrypted.', { incident: 'RansomMember' }],
        [nature, 'A laptop was stolen.', { incident: 'TheftMember' }],
      ],
    });
    const { threads } = incidentThreads(await corpusOf([report]));
    expect(threads[0]?.reports[0]?.statements.map(({ incident }) => incident)).toEqual([
      'RansomMember',
      'TheftMember',
    ]);
  });

  it('includes reports on Form 6-K, and Forms 8-K that list the item and tag something else', async () => {
    const foreign = filingOf({ accession: '0009999921-26-000009', form: '6-K' });
    const other = filingOf({
      accession: '0009999922-26-000002',
      cik: '9999900022',
      facts: [[processes, 'We assess threats.']],
    });
    const submission = { filed: '2026-01-26', accepted: null, items: ['1.05', '9.01'] };
    const listed = { ...other, submission };
    const { threads } = incidentThreads(
      await corpusOf([foreign, listed, { ...other, accession: '1' }]),
    );
    expect(threads.map(({ reports: [first] }) => [first?.filing.form, first?.otherFacts])).toEqual([
      ['8-K', 1],
      ['6-K', 0],
    ]);
  });

  it('lists annual reports that tag incident concepts, which begin no thread', async () => {
    const report = filingOf({
      accession: '0009999921-26-000010',
      form: '10-K',
      facts: [[nature, 'There was no incident.']],
    });
    const { threads, taggedAnnual, counts } = incidentThreads(await corpusOf([report]));
    expect(threads).toEqual([]);
    expect(counts.annualWithIncidentTags).toBe(1);
    expect(taggedAnnual).toMatchObject([{ key: '0009999921-26-000010', form: '10-K' }]);
  });
});

const shared = resolve(
  import.meta.dirname,
  '../../../..',
  process.env['CYDKIT_SHARED'] ?? '../shared',
  'data/filings/incidents',
);
const missing = !existsSync(shared);
const note = missing ? ' (skipped: the shared data is not here)' : '';

describe.skipIf(missing)(`incidentThreads, on real filings${note}`, () => {
  it('returns documents without accession number or day of filing', async () => {
    const filings: Filing[] = [];
    for (const file of readdirSync(shared)) {
      for await (const filing of readFilings(await openFile(join(shared, file)))) {
        filings.push({ ...filing, source: { ...filing.source, sha256: null } });
      }
    }
    const { threads, counts } = incidentThreads(await corpusOf(filings));
    expect(counts).toMatchObject({
      threads: filings.length,
      filedNotStated: filings.length,
      eventRounded: 0,
    });
    for (const {
      reports: [first],
    } of threads)
      expect(first?.statements).not.toEqual([]);
  });
});

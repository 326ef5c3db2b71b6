import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fact, type Filing, readFilings } from '@cydkit/parser';
import { listFiles, openFile, openFolder } from '@cydkit/parser/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf, factRow } from './fact-rows';

const repository = resolve(import.meta.dirname, '../../../..');
const shared = resolve(repository, process.env['CYDKIT_SHARED'] ?? '../shared', 'data');
const missing = !existsSync(shared);
const note = missing ? ' (skipped: the shared data is not here)' : '';

/** Returns what is left of a fact after it was stored, as JSON would pass it on. */
function restored(fact: Fact, filing: Filing): Fact {
  const { facts, ...header } = filing;
  return factOf(
    JSON.parse(JSON.stringify(factRow(fact, filing))),
    JSON.parse(JSON.stringify(header)),
  );
}

/** Reads a file or folder, and expects that each of its facts is restored. Returns how many there are. */
async function expectAllRestored(path: string, isFolder: boolean): Promise<number> {
  const source = isFolder ? await openFolder(path, listFiles(path)) : await openFile(path);
  let facts = 0;
  for await (const filing of readFilings(source, { html: true })) {
    facts += filing.facts.length;
    expect(filing.facts.map((fact) => restored(fact, filing))).toEqual(filing.facts);
  }
  return facts;
}

const concept = fc.constantFrom(
  'CybersecurityRiskRoleOfManagementTextBlock',
  'CybersecurityRiskManagementProcessesIntegratedFlag',
  'SomethingOfItsOwn',
  'AnythingTextBlock',
  null,
);
const text = fc.option(fc.string({ unit: 'binary' }));
const date = fc.option(fc.constantFrom('2024-12-31', '2025-12-31'));
const name = fc.record({ namespace: text, name: fc.string() });

const base = fc.record(
  {
    id: fc.string(),
    concept,
    candidates: fc.array(fc.string()),
    namespace: fc.constantFrom(null, 'http://xbrl.sec.gov/cyd/2025', 'http://other.example'),
    label: fc.constantFrom(null, 'Cybersecurity Risk Role of Management [Text Block]', 'Role'),
    context: fc.record(
      {
        id: fc.string(),
        entity: fc.constantFrom(null, '9999900001', '9999900002'),
        period: fc.record(
          {
            start: date,
            end: date,
            duration: fc.constantFrom('P12M', 'P3M'),
            rounded: fc.constant('month' as const),
          },
          { requiredKeys: ['start', 'end'] },
        ),
        dimensions: fc.array(
          fc.record(
            { axis: name, member: fc.option(name), typed: fc.string() },
            { requiredKeys: ['axis', 'member'] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['entity', 'period', 'dimensions'] },
    ),
    locations: fc.array(
      fc.record(
        {
          document: fc.constantFrom(null, 'a.htm', 'b.htm'),
          start: fc.nat(),
          end: fc.nat(),
          place: fc.string(),
        },
        { requiredKeys: ['document', 'start', 'end'] },
      ),
      { maxLength: 3 },
    ),
    lang: fc.constantFrom('en-US', 'es'),
    nil: fc.constant(true as const),
    hidden: fc.constant(true as const),
    concealed: fc.constant(true as const),
  },
  { requiredKeys: ['concept', 'namespace', 'label', 'context', 'locations'] },
);
const typed = fc.oneof(
  fc.record(
    {
      type: fc.constant('textBlock' as const),
      value: text,
      html: fc.string(),
      concealedText: fc.string(),
      segments: fc.array(
        fc.record({
          document: fc.constantFrom(null, 'a.htm'),
          start: fc.nat(),
          end: fc.nat(),
          textStart: fc.nat(),
          textEnd: fc.nat(),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['type', 'value'] },
  ),
  fc.record({ type: fc.constant('flag' as const), value: fc.option(fc.boolean()) }),
  fc.record({ type: fc.constant('other' as const), value: text }),
);

describe('factRow and factOf', () => {
  it('restore any fact', () => {
    const format = fc.constantFrom('notes' as const, 'inline-xbrl' as const);
    const facts = fc.tuple(base, typed).map(([common, own]) => ({ ...common, ...own }) as Fact);
    const name = fc.constantFrom(null, 'a.htm');
    fc.assert(
      fc.property(facts, format, name, fc.constantFrom(null, 'cyd/2025'), (...given) => {
        const [fact, sourceFormat, sourceName, taxonomy] = given;
        const filing = filingOf({ sourceFormat, sourceName, taxonomy });
        expect(restored(fact, filing)).toEqual(JSON.parse(JSON.stringify(fact)));
      }),
      { numRuns: 1000 },
    );
  });

  it('store almost nothing of what most facts of a data set have in common', () => {
    const filing = filingOf({ sourceFormat: 'notes', sourceName: 'n', taxonomy: 'cyd/2025' });
    const row = factRow(
      {
        concept: 'CybersecurityRiskRoleOfManagementTextBlock',
        type: 'textBlock',
        value: 'Our officers assess risks.',
        namespace: 'http://xbrl.sec.gov/cyd/2025',
        label: 'Cybersecurity Risk Role of Management [Text Block]',
        lang: 'en-US',
        context: {
          entity: '9999900001',
          period: { start: null, end: '2025-12-31', duration: 'P12M', rounded: 'month' },
          dimensions: [],
        },
        locations: [{ document: 'n', start: 10, end: 20 }],
      },
      filing,
    );
    expect(row).toMatchObject({ dimensions: null, place: '10-20', rest: null });
  });

  it('restore all facts of the examples', async () => {
    expect(await expectAllRestored(join(repository, 'examples/filings'), true)).toBeGreaterThan(
      100,
    );
  });
});

describe.skipIf(missing)(`factRow and factOf, on real filings${note}`, () => {
  it.each(['inline', 'incidents', 'instances', 'submissions', 'r-pages', 'cyd-viewer-page'])(
    'restore all facts of %s',
    async (folder) => {
      await expectAllRestored(join(shared, 'filings', folder), true);
    },
  );

  it('restore all facts of the data sets', async () => {
    const archives = readdirSync(join(shared, 'notes')).filter((file) => file.endsWith('.zip'));
    let facts = 0;
    for (const archive of archives) {
      facts += await expectAllRestored(join(shared, 'notes', archive), false);
    }
    expect(facts).toBeGreaterThan(60_000);
  });
});

interface Shape {
  sourceFormat: 'notes' | 'inline-xbrl';
  sourceName: string | null;
  taxonomy: string | null;
}

function filingOf({ sourceFormat, sourceName, taxonomy }: Shape): Filing {
  return {
    source: { name: sourceName, format: sourceFormat, bytes: 0, sha256: null },
    title: null,
    entity: { name: 'Heron Mills, Inc.', cik: '9999900001' },
    form: '10-K',
    accession: null,
    period: { start: null, end: '2025-12-31' },
    amendment: null,
    fiscalYear: '2025',
    fiscalPeriod: 'FY',
    taxonomy,
    facts: [],
    diagnostics: [],
  };
}

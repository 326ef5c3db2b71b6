import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compare } from '@cydkit/compare';
import { type Filing, parse } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { describe, expect, it } from 'vitest';
import { evidence, filing, finding, richFiling, textBlock } from '../../presentation/test/sample';
import { comparison } from '../test/comparison-sample';
import { errorsOf } from '../test/invalid-outputs';
import { comparisonJson } from './json/comparison-json';
import { filingJson, reportJson } from './json/filing-json';
import { schemas } from './schemas';

const root = resolve(import.meta.dirname, '../../..');
const shared = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data');

function expectValid(given: Filing): void {
  expect(errorsOf('filing', filingJson(given))).toEqual([]);
  expect(errorsOf('report', reportJson(createReport(given)))).toEqual([]);
}

describe('our own output is valid', () => {
  it.each([
    ['with everything', richFiling()],
    ['without a fact', filing([])],
    ['of nothing', parse('')],
    ['of bytes that are no text', parse(new Uint8Array([0, 1, 2, 255]))],
    [
      'with an ambiguous label',
      filing([textBlock('ScopeTextBlock', 'Text.', { concept: null, candidates: ['A', 'B'] })]),
    ],
    [
      'with several registrants, languages and a rounded period',
      filing([textBlock('ScopeTextBlock', 'Texto.', { lang: 'es' })], {
        entity: {
          ...{ name: 'Harbor Lamp Works, Inc.', cik: '0009999903', sic: '3640' },
          ...{ state: 'ME', country: 'US', incorporationState: 'DE', incorporationCountry: 'US' },
          ...{ fiscalYearEnd: '12-31', filerCategory: 'Accelerated Filer' },
          publicFloat: { amount: 162_900_000, currency: 'USD' },
          coRegistrants: [
            {
              name: 'Lamp Finance LLC',
              cik: null,
              member: { namespace: null, name: 'LampMember' },
            },
          ],
        },
        period: { start: null, end: '2025-12-31', rounded: 'month' },
      }),
    ],
    [
      'with a stated length',
      filing([], { period: { start: null, end: '2025-12-31', duration: 'P12M' } }),
    ],
  ])('a filing %s', (_, given) => {
    expectValid(given);
  });

  it('a report with findings', () => {
    const location = { document: null, start: 1, end: 2 };
    const words = evidence({ fact: 3, concept: 'C', quote: 'q', span: { start: 0, end: 1 } });
    const findings = [
      finding(),
      finding({ fix: 'f', location, evidence: [words, evidence({ locations: [location] })] }),
    ];
    const printed = reportJson({ ...createReport(richFiling()), findings });
    expect(printed.findings).toEqual(findings);
    expect(errorsOf('report', printed)).toEqual([]);
    const [first] = printed.findings ?? [];
    expect(errorsOf('report', { ...printed, findings: [{ ...first, other: 1 }] })).not.toEqual([]);
  });

  const examples = resolve(root, 'examples/filings');
  it.each(filesOf(examples))('the example %s', (name) => {
    expectValid(parse({ name, content: readFileSync(resolve(examples, name)) }, { html: true }));
  });

  const folders = ['seed', 'filings/inline', 'filings/submissions'];
  const real = folders.flatMap((folder) =>
    filesOf(resolve(shared, folder)).map((name) => ({ folder, name })),
  );
  describe.skipIf(real.length === 0)(
    'real filings (skipped where the shared data is missing)',
    () => {
      it.each(real)('$folder/$name', ({ folder, name }) => {
        const content = readFileSync(resolve(shared, folder, name));
        expectValid(parse({ name, content }, { html: true }));
      });
    },
  );
});

it.each(Object.entries(schemas))(
  'the schema of a %s takes keys that are added later',
  (_, schema) => {
    expect(JSON.stringify(schema)).not.toMatch(/additionalProperties|unevaluatedProperties/);
  },
);

describe('a changed output is not valid', () => {
  const report = reportJson(createReport(richFiling()));

  it.each(Object.keys(report.filing))('a filing with %s renamed', (key) => {
    expect(errorsOf('filing', renamed(report.filing, key))).not.toEqual([]);
  });

  it.each(Object.keys(report))('a report with %s renamed', (key) => {
    expect(errorsOf('report', renamed(report, key))).not.toEqual([]);
  });

  it.each(['facts', 'diagnostics'] as const)('one of the %s with any key renamed', (list) => {
    for (const [index, item] of report.filing[list].entries()) {
      for (const key of Object.keys(item)) {
        const items = [...report.filing[list]].with(index, renamed(item, key) as never);
        const error = errorsOf('filing', { ...report.filing, [list]: items });
        expect(error, `${list} ${index} ${key}`).not.toEqual([]);
      }
    }
  });

  it.each(['passages', 'blocks', 'relations'] as const)(
    'one of the %s with any key renamed',
    (list) => {
      const [item, ...others] = report[list];
      for (const key of Object.keys(item ?? {})) {
        const items = [renamed(item ?? {}, key), ...others];
        expect(errorsOf('report', { ...report, [list]: items }), key).not.toEqual([]);
      }
    },
  );

  it.each([
    ['a flag of text', { type: 'flag', value: 'true' }],
    ['a text block of a boolean', { type: 'textBlock', value: true }],
    ['a type that does not exist', { type: 'number' }],
    ['a location without its end', { locations: [{ document: null, start: 1 }] }],
  ])('%s', (_, change) => {
    const facts = [{ ...report.filing.facts[0], ...change }];
    expect(errorsOf('filing', { ...report.filing, facts })).not.toEqual([]);
  });
});

describe('a comparison', () => {
  const printed = comparisonJson(comparison);

  it('is valid, whole and as a summary', () => {
    expect(errorsOf('comparison', printed)).toEqual([]);
    expect(errorsOf('comparison', comparisonJson(comparison, { summary: true }))).toEqual([]);
  });

  it('of a whole and of a lossy filing is valid', () => {
    const [old, current] = ['lanternfish-10k-2024.htm', 'lanternfish-10k-2025-r-page-c.md'].map(
      (name) => parse({ name, content: readFileSync(resolve(root, 'examples/filings', name)) }),
    );
    if (old === undefined || current === undefined) throw new Error('the examples are missing');
    expect(errorsOf('comparison', comparisonJson(compare(old, current)))).toEqual([]);
  });

  it.each(Object.keys(printed))('with %s renamed is not', (key) => {
    const others = errorsOf('comparison', renamed(printed, key));
    expect(others).not.toEqual([]);
  });

  it.each(['flags', 'concepts', 'changes'] as const)(
    'with any key of its %s renamed is not',
    (list) => {
      const [item, ...others] = printed[list] ?? [];
      for (const key of Object.keys(item ?? {})) {
        const items = [renamed(item ?? {}, key), ...others];
        expect(errorsOf('comparison', { ...printed, [list]: items }), key).not.toEqual([]);
      }
    },
  );
});

function renamed(value: object, key: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, kept]) => [name === key ? `${name}2` : name, kept]),
  );
}

function filesOf(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

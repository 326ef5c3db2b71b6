import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missing, note, shared } from '../../../test/support/shared';
import { viewerPage } from '../../../test/support/viewer-page';
import { Diagnostics } from '../../diagnostics';
import { readInline } from '../../inline/read-inline';
import { openInput } from '../../input';
import type { Fact } from '../../model';
import { CoverTexts } from './cover-texts';
import { readPage } from './read-page';
import { looksLikeViewerPage, readViewerPages } from './read-viewer-pages';

const threeMonths = { start: null, duration: 'P3M' };
const sixMonths = { start: null, duration: 'P6M' };

const pages = [
  [
    'R1',
    'Cover Page - shares',
    [
      { ...sixMonths, end: '2025-03-29' },
      { start: null, end: '2025-04-18' },
    ],
  ],
  [
    'R2',
    'CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS (Unaudited) - USD ($)',
    [
      { ...threeMonths, end: '2025-03-29' },
      { ...threeMonths, end: '2024-03-30' },
      { ...sixMonths, end: '2025-03-29' },
      { ...sixMonths, end: '2024-03-30' },
    ],
  ],
  [
    'R7',
    'CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS (Unaudited) - USD ($)',
    [
      { ...sixMonths, end: '2025-03-29' },
      { ...sixMonths, end: '2024-03-30' },
    ],
  ],
  ['R9', 'Revenue', [{ ...sixMonths, end: '2025-03-29' }]],
  ['R11', 'Financial Instruments', [{ ...sixMonths, end: '2025-03-29' }]],
  ['R23', 'Financial Instruments (Tables)', [{ ...sixMonths, end: '2025-03-29' }]],
  [
    'R31',
    'Financial Instruments - Cash, Cash Equivalents and Marketable Securities (Details) - USD ($)',
    [
      { start: null, end: '2025-03-29' },
      { start: null, end: '2024-09-28' },
    ],
  ],
] as const;

describe.skipIf(missing)(`viewer pages of a real filing${note}`, () => {
  const open = (name: string, diagnostics: Diagnostics) =>
    openInput(
      {
        name,
        content: readFileSync(shared('filings', 'r-pages', `aapl-10q-20250329-${name}.htm`)),
      },
      diagnostics,
    );

  it.each(pages)('%s have their title, columns and rows', (name, title, columns) => {
    const diagnostics = new Diagnostics();
    const source = open(name, diagnostics);
    expect(looksLikeViewerPage(source.bytes)).toBe(true);
    const page = readPage({ source, diagnostics, html: true, cover: new CoverTexts() });
    const text = source.text(0, source.bytes.length);
    expect(page.title).toBe(title);
    expect(page.columns.map(({ period }) => period)).toEqual(columns);
    expect(page.rows).toBe(text.match(/<tr class="r(?:e|o|eu|ou|h)">/gu)?.length);
    expect(page.facts).toEqual([]);
    expect(diagnostics.list()).toEqual([]);
  });

  it('describe the filing together, and have no CYD fact', () => {
    const diagnostics = new Diagnostics();
    const sources = pages.map(([name]) => open(name, diagnostics));
    const { facts, ...filing } = readViewerPages(sources, diagnostics, { html: true });
    expect(facts).toEqual([]);
    expect(filing).toMatchObject({
      title: 'Cover Page - shares',
      entity: { name: 'Apple Inc.', cik: '0000320193' },
      form: '10-Q',
      period: { start: null, end: '2025-03-29', duration: 'P6M' },
      amendment: false,
      fiscalYear: '2025',
      fiscalPeriod: 'Q2',
    });
  });

  it('are read inside a submission', () => {
    const diagnostics = new Diagnostics();
    const content = readFileSync(shared('filings', 'submissions', '0000943374-24-000509.txt'));
    const start = content.indexOf('<FILENAME>R1.htm');
    const page = content.subarray(start, content.indexOf('</TEXT>', start));
    const result = readViewerPages([openInput(page, diagnostics)], diagnostics, { html: false });
    expect(result).toMatchObject({
      title: 'Document and Entity Information',
      form: '8-K',
      period: { start: null, end: '2024-12-20' },
      amendment: false,
      facts: [],
    });
  });
});

describe.skipIf(missing)(`viewer pages made of real facts${note}`, () => {
  const names = missing ? [] : readdirSync(shared('filings', 'inline')).sort();

  it.each(names)('have the values and markup of inline XBRL: %s', (name) => {
    const diagnostics = new Diagnostics();
    const filing = openInput(readFileSync(shared('filings', 'inline', name)), diagnostics);
    const inline = readInline([filing], diagnostics, { html: true }).facts;
    const rows = inline.map((fact) => {
      const value = fact.type === 'textBlock' ? (fact.html ?? '') : String(fact.value);
      return { element: `cyd_${fact.concept}`, values: [asReferences(value)] };
    });
    const page = openInput(viewerPage({ rows }), diagnostics);
    const { facts } = readViewerPages([page], diagnostics, { html: true });
    expect(facts.map(essence)).toEqual(inline.map(essence));
  });

  const asReferences = (html: string): string =>
    html.replaceAll(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

  const essence = (fact: Fact) => ({
    concept: fact.concept,
    label: fact.label,
    value: fact.value,
    html: fact.type === 'textBlock' ? fact.html?.trim() : undefined,
  });
});

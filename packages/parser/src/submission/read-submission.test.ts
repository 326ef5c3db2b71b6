import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, missing, note, shared } from '../../test/support/shared';
import { writeInstance } from '../../test/support/write-instance';
import {
  type WrittenDocument,
  type WrittenHeader,
  writeHeader,
  writeSubmission,
} from '../../test/support/write-submission';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Fact } from '../model';
import { parse } from '../parse';
import type { ReaderResult } from '../reader-result';
import { type DocumentsReader, readSubmission } from './read-submission';

const annual = new TextDecoder().decode(example('lanternfish-10k-2025.htm'));
const filing = parse(annual, { html: true });
const instance = writeInstance(filing);

const noFacts = { entity: { name: null, cik: null }, period: { start: null, end: null } };
const cover: ReaderResult = {
  ...noFacts,
  title: null,
  form: null,
  accession: null,
  amendment: null,
  fiscalYear: null,
  fiscalPeriod: null,
  facts: [],
};

/** A substitute for the reader of viewer pages: one fact per page. */
const readPages: DocumentsReader = (sources) => ({
  ...cover,
  title: 'Cybersecurity',
  facts: sources.flatMap(() => filing.facts.slice(0, 1)),
});

function read(content: string | Uint8Array, readViewerPages: DocumentsReader = readPages) {
  const diagnostics = new Diagnostics();
  const source = openInput({ name: 's.txt', content }, diagnostics);
  const result = readSubmission(source, diagnostics, { html: true, readViewerPages });
  return { ...result, diagnostics: diagnostics.list() };
}

const codes = ({ diagnostics }: ReturnType<typeof read>) => diagnostics.map(({ code }) => code);

/** Returns a fact without its locations, which differ in a submission. */
function unlocated({ locations, ...fact }: Fact) {
  if (fact.type === 'textBlock') delete fact.segments;
  return fact;
}

const inlineDocument = { wrapper: 'XBRL', content: annual };
const instanceDocument = { type: 'XML', filename: 'a_htm.xml', wrapper: 'XML', content: instance };
const page = (number: number, content: string) => ({
  type: 'XML',
  filename: `R${number}.htm`,
  content: `<html><table class="report"><a onclick="top.Show.showAR( this, '${content}', window )"></a></table></html>`,
});
const cydPage = page(7, 'defref_cyd_CybersecurityRiskRoleOfManagementTextBlock');
const zip = { type: 'ZIP', filename: 'a-xbrl.zip', content: 'begin 644 a.zip\nM4$L#\n`\nend' };
const letter = { type: 'EX-99.1', filename: 'letter.htm', content: '<html><p>Dear</p></html>' };

const submission = (documents: WrittenDocument[], header?: WrittenHeader) =>
  writeSubmission(documents, header);

describe('readSubmission', () => {
  it('reads an inline document like the document alone', () => {
    const result = read(submission([inlineDocument, letter, zip]));
    expect(result.facts.map(unlocated)).toEqual(filing.facts.map(unlocated));
    expect(result).toMatchObject({
      entity: filing.entity,
      form: '10-K',
      period: filing.period,
      accession: '0009999901-26-000007',
    });
    expect(result.diagnostics).toEqual([]);
  });

  it('returns when it was filed and accepted, and its items', () => {
    const header = { form: '8-K', period: '20260120', items: ['Other Events'] };
    expect(read(submission([inlineDocument], header)).submission).toEqual({
      filed: '2026-02-17',
      accepted: '2026-02-17T16:30:05',
      items: ['Other Events'],
    });
  });

  it('locates facts in the submission', () => {
    const text = submission([letter, inlineDocument]);
    const bytes = new TextEncoder().encode(text);
    for (const { locations, concept } of read(bytes).facts) {
      const [place] = locations;
      expect(place?.document).toBe('s.txt');
      const source = new TextDecoder().decode(bytes.subarray(place?.start, place?.end));
      expect(source).toMatch(/^<ix:nonNumeric[\s\S]*<\/ix:nonNumeric>$/);
      expect(source.slice(0, 300)).toContain(`name="cyd:${concept}"`);
    }
  });

  it.each([
    ['inline, instance and pages', [cydPage, instanceDocument, inlineDocument]],
    ['inline and instance', [inlineDocument, instanceDocument]],
    ['instance and pages', [letter, cydPage, instanceDocument]],
    ['the instance', [instanceDocument]],
    ['the instance unwrapped', [{ type: 'EX-101.INS', content: instance }]],
  ])('reads each fact once from %s', (_, documents) => {
    const result = read(submission(documents));
    expect(result.facts.map(unlocated)).toEqual(filing.facts.map(unlocated));
    expect(codes(result)).toEqual([]);
  });

  it('reads the viewer pages with CYD concepts, in their order, if nothing else has facts', () => {
    const seen: string[] = [];
    const pages = [page(12, 'defref_cyd_B'), page(9, 'defref_us-gaap_A'), page(8, 'defref_cyd_A')];
    const result = read(submission([letter, ...pages]), (sources, diagnostics, options) => {
      seen.push(...sources.map((source) => source.text(0, source.size)));
      return readPages(sources, diagnostics, options);
    });
    expect(seen.map((text) => /defref_\w+/.exec(text)?.[0])).toEqual([
      'defref_cyd_A',
      'defref_cyd_B',
    ]);
    expect(result).toMatchObject({
      title: 'Cybersecurity',
      form: '10-K',
      entity: { name: 'LANTERNFISH INSTRUMENTS INC', cik: '0009999901' },
      period: { start: null, end: '2025-12-31' },
    });
  });

  it('goes on to the instance if the inline documents have no CYD fact', () => {
    const other = annual.replaceAll('xbrl.sec.gov/cyd/2025', 'example.com/other');
    const result = read(submission([{ content: other }, instanceDocument]));
    expect(result.facts).toHaveLength(filing.facts.length);
  });

  it('reads the inline documents as one set with shared contexts', () => {
    const [head = '', body = ''] = annual.split('</ix:resources>');
    const declarations = /<html[^>]*>/.exec(annual)?.[0] ?? '';
    const documents = [
      { content: `${head}</ix:resources></ix:header></div></body></html>` },
      { type: 'EX-13', content: `${declarations}<body><div><ix:header>${body}` },
    ];
    const { facts } = read(submission(documents));
    expect(facts.map(unlocated)).toEqual(filing.facts.map(unlocated));
  });

  it('skips fee tables, which are a document set of their own', () => {
    const fees = { type: 'EX-FILING FEES', filename: 'fees.htm', content: annual };
    const result = read(submission([inlineDocument, fees]));
    expect(result.facts).toHaveLength(filing.facts.length);
    expect(codes(result)).toEqual([]);
  });

  it('does not take a JSON file that mentions the inline XBRL namespace for a document', () => {
    const links = {
      type: 'JSON',
      filename: 'MetaLinks.json',
      content: '{"a": "http://www.xbrl.org/2013/inlineXBRL", "b": "<ix:nonNumeric>"}',
    };
    const alone = read(submission([links]));
    expect([alone.facts, alone.diagnostics]).toEqual([[], []]);
  });

  it('fills what the documents leave open from the header', () => {
    const bare = annual.replaceAll(/<ix:nonNumeric[^>]*name="dei:[^>]*>/g, '<ix:nonNumeric>');
    const result = read(submission([{ content: bare }], { form: '10-K/A' }));
    expect(result).toMatchObject({
      entity: { name: 'LANTERNFISH INSTRUMENTS INC', cik: '0009999901' },
      form: '10-K/A',
      period: { end: '2025-12-31' },
      fiscalYear: null,
    });
  });

  it.each<[string, WrittenHeader]>([
    ['form', { form: '20-F' }],
    ['period', { period: '20251130' }],
    ['CIK', { cik: '0000000007' }],
  ])('prefers the document to a header with another %s', (what, header) => {
    const result = read(submission([inlineDocument], header));
    expect(result).toMatchObject({
      form: filing.form,
      period: filing.period,
      entity: filing.entity,
    });
    expect(result.diagnostics).toMatchObject([
      { code: 'header-differs', severity: 'info', args: { field: what } },
    ]);
  });

  it('reports no difference for a name that EDGAR conformed', () => {
    expect(codes(read(submission([inlineDocument], { name: 'LANTERNFISH /DE/' })))).toEqual([]);
  });

  const incident = { form: '8-K', items: ['Other Events', 'Material Cybersecurity Incidents'] };
  it.each<[string, WrittenHeader, WrittenDocument[], string[]]>([
    ['Item 1.05 without facts', incident, [letter], ['incident-item-untagged']],
    [
      'Item 1.05 by number',
      { form: '8-K/A', items: ['1.05'] },
      [letter],
      ['incident-item-untagged'],
    ],
    ['other items', { form: '8-K', items: ['Other Events'] }, [letter], []],
    ['an annual report', { form: '10-K', items: incident.items }, [letter], []],
    ['Item 1.05 with facts', incident, [instanceDocument], ['header-differs']],
  ])('reports $3 for %s', (_, header, documents, expected) => {
    const period = '20251231';
    expect(codes(read(submission(documents, { ...header, period })))).toEqual(expected);
  });

  it('reads what is left of a truncated submission', () => {
    const text = submission([inlineDocument, instanceDocument]);
    const cut = text.slice(0, text.indexOf('</SEC-HEADER>') + annual.indexOf('</body>'));
    const result = read(cut);
    expect(result.facts.length).toBeGreaterThan(filing.facts.length / 2);
    expect(codes(result)).toContain('document-truncated');
  });

  it('reads a header alone', () => {
    const result = read(writeHeader({ form: '8-K' }));
    expect(result).toMatchObject({ form: '8-K', facts: [], accession: '0009999901-26-000007' });
    expect(codes(result)).toEqual(['document-truncated']);
  });

  it('never throws on a submission cut at any byte', () => {
    const small = submission([
      {
        wrapper: 'XBRL',
        content:
          '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" escape="true">We</ix:nonNumeric></html>',
      },
      { ...instanceDocument, content: instance.slice(0, 900) },
      cydPage,
      zip,
    ]);
    const factEnd = read(small).facts[0]?.locations[0]?.end ?? 0;
    expect(factEnd).toBeGreaterThan(0);
    for (let cut = 0; cut < small.length; cut++) {
      const { facts } = read(small.slice(0, cut));
      if (cut >= factEnd) expect(facts).toMatchObject([{ value: 'We' }]);
    }
  });

  it.each([
    ['0009999901-26-000012', 'lanternfish-10k-2025.htm'],
    ['0009999902-26-000003', 'tern-hollow-8k-2026-01.htm'],
  ])('reads the example %s.txt as the inline document %s', (accession, document) => {
    const result = read(example(`${accession}.txt`));
    const { facts, entity, form, period } = parse(example(document), { html: true });
    expect(result.facts.map(unlocated)).toEqual(facts.map(unlocated));
    expect(result).toMatchObject({ accession, entity, form, period, diagnostics: [] });
  });

  const real = shared('filings', 'submissions', '0000943374-24-000509.txt');
  it.skipIf(missing)(`reads a real 8-K without a CYD fact${note}`, () => {
    const result = read(readFileSync(real));
    expect(result).toMatchObject({
      facts: [],
      form: '8-K',
      accession: '0000943374-24-000509',
      entity: { cik: '0001847360' },
      period: { start: '2024-12-20', end: '2024-12-20' },
      amendment: false,
    });
    expect(result.diagnostics).toEqual([]);
  });
});

import { createReport } from '@cydkit/presentation';
import { expect, it } from 'vitest';
import { filing, richFiling, textBlock } from '../../../presentation/test/sample';
import { filingJson, reportJson } from './filing-json';

it('has the keys of the contract in its order', () => {
  expect(Object.keys(filingJson(richFiling()))).toEqual([
    'schemaVersion',
    'source',
    'entity',
    'form',
    'accession',
    'period',
    'taxonomy',
    'facts',
    'diagnostics',
    'title',
    'amendment',
    'fiscalYear',
    'fiscalPeriod',
  ]);
});

it('has the keys of a fact in the order of the contract', () => {
  const fact = textBlock('RoleOfManagementTextBlock', 'A', {
    html: '<p>A</p>',
    markdown: 'A',
    id: 'f-1',
    candidates: ['A', 'B'],
    nil: true,
    hidden: true,
    concealed: true,
    concealedText: 'B',
    segments: [],
  });
  expect(Object.keys(filingJson(filing([fact])).facts[0] ?? {})).toEqual([
    'concept',
    'namespace',
    'label',
    'type',
    'value',
    'markdown',
    'html',
    'concealedText',
    'context',
    'locations',
    'id',
    'candidates',
    'nil',
    'hidden',
    'concealed',
  ]);
});

it('gives the same facts as the filing, without internal segments', () => {
  const { facts } = richFiling();
  const segment = { document: null, start: 0, end: 1, textStart: 0, textEnd: 1 };
  const given = facts.map((fact) =>
    fact.type === 'textBlock' ? { ...fact, segments: [segment] } : fact,
  );
  expect(filingJson(filing(given)).facts).toEqual(facts);
});

it.each([
  [{ html: false }, ['markdown']],
  [{ markdown: false }, ['html']],
  [{ html: false, markdown: false }, []],
])('leaves out what is not wanted: %j', (options, kept) => {
  const fact = textBlock('RoleOfManagementTextBlock', 'A', { html: '<p>A</p>', markdown: 'A' });
  const keys = Object.keys(filingJson(filing([fact]), options).facts[0] ?? {});
  expect(keys.filter((key) => key === 'html' || key === 'markdown')).toEqual(kept);
});

it('states a duration only where the source does', () => {
  const period = { start: null, end: '2025-12-31', duration: 'P12M' };
  expect(filingJson(filing([], { period })).period).toEqual(period);
  expect(filingJson(filing([])).period).not.toHaveProperty('duration');
});

it('gives a diagnostic with its places and its fix', () => {
  const given = richFiling();
  expect(filingJson(given).diagnostics).toEqual(given.diagnostics);
});

it('has the same filing in the report as by itself', () => {
  const report = reportJson(createReport(richFiling()));
  expect(report.filing).toEqual(filingJson(richFiling()));
  expect(Object.keys(report)).toEqual([
    'schemaVersion',
    'filing',
    'passages',
    'blocks',
    'relations',
    'statistics',
  ]);
});

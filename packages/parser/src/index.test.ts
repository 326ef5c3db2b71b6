import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as parser from './index';

it('exports these names', () => {
  expect(Object.keys(parser).sort()).toMatchInlineSnapshot(`
    [
      "asciiKey",
      "boldMarkdown",
      "comparisonKey",
      "createDiagnostic",
      "diagnosticCodes",
      "documentFinder",
      "escapeMarkdown",
      "expectFiling",
      "expectFilings",
      "expectList",
      "expectObject",
      "fileFromBlob",
      "fileFromBytes",
      "formatHtml",
      "formatPlain",
      "groupFolder",
      "isCydFact",
      "markdownOf",
      "notesAccessions",
      "parse",
      "piecesOf",
      "readAccession",
      "readCik",
      "readFilingSummary",
      "readFilings",
      "readMetaLinks",
      "runsOf",
      "selectFilings",
      "sourceText",
      "toMarkdown",
    ]
  `);
});

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('lists every diagnostic code with its severity in the README, and no other', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (error|warning|info) +\| (.+?) +\|$/gmu)];
  const listed = rows.map(([, code, severity, title]) => [code, severity, title]);
  const known = Object.entries(parser.diagnosticCodes).map(([code, { severity, title }]) => [
    code,
    severity,
    title,
  ]);
  expect(listed).toEqual(known);
});

it.each(Object.entries(parser.diagnosticCodes))(
  'gives %s a title and a help text',
  (code, info) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(info.title).toMatch(/^\S.*[^.]$/u);
    expect(info.help).toMatch(/^\S.*\.$/u);
  },
);

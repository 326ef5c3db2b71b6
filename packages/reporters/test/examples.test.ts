import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare } from '@cydkit/compare';
import { lint } from '@cydkit/lint';
import { type Filing, parse } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filing, flag, textBlock } from '../../presentation/test/sample';
import { htmlComparison } from '../src/html/comparison-page';
import { html } from '../src/html/html-report';
import { lintHtmlWriter } from '../src/lint/lint-html';
import { write } from './lint-run';
import { FileBrowser, missing, unfold } from './support/browser';

const folder = resolve(import.meta.dirname, '../../../examples/filings');
/** Whose folder it is, and what else it says, is no concern of who gets the page. */
const secret = 'merger-with-quarry';
const folders = `/home/${secret}`;

function example(name: string): Filing {
  const content = readFileSync(join(folder, name));
  return parse({ name: `${folders}/${name}`, content }, { html: true });
}

/** No place to break, in everything that a filing states. */
const long = 'Foghornlighthousekeeper'.repeat(12);

const unbroken = filing(
  [
    flag('ProcessesIntegratedFlag', true),
    flag('ThirdPartyEngagedFlag', null),
    textBlock('RoleOfManagementTextBlock', `We keep ${long}. ${long}`),
    textBlock('RoleOfManagementTextBlock', `${long} is kept.`, { label: `Cybersecurity ${long}` }),
    { ...textBlock('BoardOfDirectorsOversightTextBlock', long), concept: long, label: null },
  ],
  {
    source: { name: `${folders}/${long}.htm`, format: 'inline-xbrl', bytes: 1, sha256: null },
    title: long,
    entity: { name: long, cik: long },
    form: long,
    accession: long,
    period: { start: long, end: long },
    fiscalYear: long,
    taxonomy: long,
    diagnostics: [
      {
        code: 'context-missing',
        severity: 'error',
        message: `${long}, ${long}`,
        args: { concept: long, context: long },
        location: { document: `${folders}/${long}.htm`, start: 1, end: 2 },
        related: [
          { message: long, location: { document: `${folders}/x/${long}.htm`, start: 1, end: 2 } },
        ],
      },
    ],
  },
);

const filings: [string, () => Filing][] = [
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }): [string, () => Filing] => [name, () => example(name)]),
  ['a filing of words that do not break', () => unbroken],
];

const pages: [string, (filing: Filing) => string][] = [
  ['report', (filing) => html(createReport(filing))],
  ['findings', (filing) => write(lintHtmlWriter(), [lint(filing)])],
];

const further: typeof pages = [
  ['findings, folded', (filing) => write(lintHtmlWriter(), [lint(filing), lint(filing)])],
  ['comparison', (filing) => htmlComparison(compare(example('lanternfish-10k-2024.htm'), filing))],
];

it.each(filings)('no page of %s names the folders of its file', (_, read) => {
  for (const [name, print] of [...pages, ...further]) {
    expect(print(read()).includes(secret), name).toBe(false);
  }
});

const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(`in Chromium${skipped}`, () => {
  let browser: FileBrowser;

  beforeAll(async () => {
    browser = await FileBrowser.launch();
  }, 60_000);

  afterAll(() => browser?.close());

  it.each(filings)(
    'every page of %s fits 1280 and 360 pixels',
    async (_, read) => {
      for (const [name, print] of pages) {
        const { page } = await browser.open(print(read()));
        await unfold(page);
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(scrolls, `${name} at ${width}`).toBe(width);
        }
        await page.context().close();
      }
    },
    60_000,
  );
});

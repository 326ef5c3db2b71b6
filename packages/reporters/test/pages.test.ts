import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare } from '@cydkit/compare';
import { type LintResult, lint } from '@cydkit/lint';
import { type Filing, parse } from '@cydkit/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlComparison } from '../src/html/comparison-page';
import { lintHtmlWriter } from '../src/lint/lint-html';
import { results, write } from './lint-run';
import { looks, violations } from './support/axe';
import { FileBrowser, missing, type Opened, unfold } from './support/browser';
import { hostileComparison, hostileRun } from './support/hostile';
import { payloads } from './support/payloads';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'examples/filings');
const shared = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/filings/inline');
const artifacts = process.env['CYDKIT_ARTIFACTS'];
const skipped = missing === null ? '' : ` (skipped: ${missing})`;

function filingAt(folder: string, name: string): Filing {
  return parse({ name, content: readFileSync(join(folder, name)) }, { html: true });
}

const lanternfish = ['lanternfish-10k-2024.htm', 'lanternfish-10k-2025.htm'] as const;
const [old, current] = lanternfish.map((name) => filingAt(examples, name));
function linted(...filings: Filing[]): string {
  return write(
    lintHtmlWriter(),
    filings.map((filing) => lint(filing)),
  );
}

/** Functions that print a page, by what it shows. */
const own: [string, () => string][] =
  old === undefined || current === undefined
    ? []
    : [
        ['a diff of two years', () => htmlComparison(compare(old, current))],
        ['a diff of a filing and itself', () => htmlComparison(compare(old, old))],
        ['the findings of one filing', () => linted(current)],
        ['the findings of several filings', () => write(lintHtmlWriter(), [...results, lint(old)])],
      ];

const names = existsSync(shared) ? readdirSync(shared) : [];
/** Filings of different companies, as there are no two years of one: everything changes. */
const pairs = [
  ['adbe', 'crm'],
  ['googl', 'amzn'],
  ['ibm', 'nvda'],
].flatMap(([a = '', b = '']) => {
  const [first, second] = [a, b].map((start) => names.find((name) => name.startsWith(start)));
  return first === undefined || second === undefined ? [] : [[first, second] as const];
});
const real: [string, () => string][] = [
  ...pairs.map(([first, second]): [string, () => string] => [
    `a diff of ${first} and ${second}`,
    () => htmlComparison(compare(filingAt(shared, first), filingAt(shared, second))),
  ]),
  ...(names.length === 0
    ? []
    : [
        ...names.map((name): [string, () => string] => [
          `the findings of ${name}`,
          () => linted(filingAt(shared, name)),
        ]),
        [
          'the findings of all real filings',
          () => linted(...names.map((name) => filingAt(shared, name))),
        ] satisfies [string, () => string],
      ]),
];
const note = names.length === 0 ? ' (real filings skipped: the shared data is not here)' : '';

describe.skipIf(missing !== null)(`diffs and findings in Chromium${skipped}`, () => {
  let browser: FileBrowser;

  beforeAll(async () => {
    browser = await FileBrowser.launch();
  });

  afterAll(() => browser?.close());

  function expectQuiet({ complaints, requests }: Opened): void {
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  }

  it.each(own)('%s has no violation that axe finds', async (_, print) => {
    const { page } = await browser.open(print());
    await unfold(page);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
    }
    await page.context().close();
  });

  it.each([...own, ...real])(
    `%s fits 1280 and 360 pixels and paper, without errors or requests${note}`,
    async (name, print) => {
      const page = print();
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [1280, 'dark'],
        [360, 'light'],
      ] as const) {
        const opened = await browser.open(page, { viewport: { width, height: 900 }, colorScheme });
        const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}`;
        if (artifacts !== undefined) {
          const path = join(artifacts, `${file}.png`);
          await opened.page.screenshot({ path, fullPage: true });
        }
        await unfold(opened.page);
        const scrolls = await opened.page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolls).toBe(width);
        if (width === 1280 && colorScheme === 'light') {
          const pdf = await opened.page.pdf({ format: 'A4' });
          expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
          if (artifacts !== undefined) writeFileSync(join(artifacts, `${file}.pdf`), pdf);
        }
        expectQuiet(opened);
        await opened.page.context().close();
      }
    },
    60_000,
  );

  it.each([...own, ...real])(`%s shows the same without its script${note}`, async (_, print) => {
    const page = print();
    const texts = [];
    for (const javaScriptEnabled of [true, false]) {
      const opened = await browser.open(page, { javaScriptEnabled });
      texts.push(await opened.page.locator('section').allTextContents());
      await opened.page.context().close();
    }
    expect(texts[0]?.length).toBeGreaterThan(0);
    expect(texts[0]).toEqual(texts[1]);
  });

  it('shows the summary of a run above the filings', async () => {
    const { page } = await browser.open(write(lintHtmlWriter()));
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('h1')).toBeLessThan(await top('#summary'));
    expect(await top('#summary')).toBeLessThan(await top('details'));
  });

  it('puts each note next to its words', async () => {
    const { page } = await browser.open(linted(...(current ? [current] : [])));
    const gaps = await page.locator('.passages .note').evaluateAll((notes) =>
      notes.map((note) => {
        const text = note.closest('.text')?.getBoundingClientRect();
        const { left, top } = note.getBoundingClientRect();
        return { right: left - (text?.right ?? left), below: top - (text?.top ?? 0) };
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const { right, below } of gaps) {
      expect(right).toBeGreaterThan(0);
      expect(below).toBeGreaterThanOrEqual(0);
    }
  });

  it('runs no script, loads nothing and logs nothing for hostile text', async () => {
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    const run: LintResult[] = Object.values(payloads).map(hostileRun);
    const pages = [
      write(lintHtmlWriter(), run),
      ...Object.values(payloads).map((payload) => htmlComparison(hostileComparison(payload))),
    ];
    for (const page of pages) {
      expect(page).toMatch(policy);
      // Without its policy, which is only the second line of defense.
      const opened = await browser.open(page.replace(policy, ''));
      await unfold(opened.page);
      expect(await opened.page.evaluate(() => 'ran' in window)).toBe(false);
      expectQuiet(opened);
      await opened.page.context().close();
    }
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@cydkit/parser';
import { createReport, type Report } from '@cydkit/presentation';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence, filing, finding, flag, textBlock } from '../../presentation/test/sample';
import { hostileDocument, reportOfBody } from '../../presentation/test/support/inline';
import { html } from '../src/html/html-report';
import { flagsSvg } from '../src/svg/flags-svg';
import { overlapSvg } from '../src/svg/overlap-svg';
import { looks, violations } from './support/axe';
import { FileBrowser, missing, type Opened, unfold } from './support/browser';
import { hostileReport } from './support/hostile';
import { payloads } from './support/payloads';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'examples/filings');
const shared = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared', 'data/filings/inline');
const artifacts = process.env['CYDKIT_ARTIFACTS'];

function reportOf(folder: string, name: string) {
  const content = readFileSync(join(folder, name));
  return createReport(parse({ name, content }, { html: true }));
}

const example = reportOf(examples, 'lanternfish-10k-2025.htm');
const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(`an HTML report in Chromium${skipped}`, () => {
  let browser: FileBrowser;

  beforeAll(async () => {
    browser = await FileBrowser.launch();
  });

  afterAll(() => browser?.close());

  function expectQuiet({ complaints, requests }: Opened): void {
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  }

  it('shows the same without its script, in the same places', async () => {
    const page = html(example);
    const [opened, without] = await Promise.all([
      browser.open(page),
      browser.open(page, { javaScriptEnabled: false }),
    ]);
    const heights = ({ page }: Opened) =>
      page
        .locator('section')
        .evaluateAll((sections) =>
          sections.map((section) => section.getBoundingClientRect().height),
        );
    const texts = ({ page }: Opened) => page.locator('section').allTextContents();
    expect(await texts(opened)).toEqual(await texts(without));
    expect(await heights(opened)).toEqual(await heights(without));
    expectQuiet(opened);
  });

  it('highlights the passages of the concept under the pointer or the focus', async () => {
    const opened = await browser.open(html(example));
    const { page } = opened;
    const tag = page.locator('.concepts .tag').nth(1);
    const covered = async () =>
      page
        .locator('.passages > li')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.classList.contains('with'),
            (row.getAttribute('data-lanes') ?? '').split(' ').includes('1'),
          ]),
        );
    for (const act of [() => tag.hover(), () => tag.focus()]) {
      await act();
      expect(await page.locator('article.lit').count()).toBe(1);
      const rows = await covered();
      expect(rows.some(([lit]) => lit)).toBe(true);
      for (const [lit, has] of rows) expect(lit).toBe(has);
      await page.mouse.move(0, 0);
      await tag.blur();
      expect(await page.locator('article.lit').count()).toBe(0);
    }
    expectQuiet(opened);
  });

  it('shows only one concept by keyboard, announces it, and shows all again', async () => {
    const { page } = await browser.open(html(example));
    const tag = page.locator('.concepts .tag').nth(1);
    const visible = () => page.locator('.passages > li:visible').count();
    const all = await visible();
    await tag.focus();
    await page.keyboard.press('Enter');
    expect(await visible()).toBeLessThan(all);
    expect(await tag.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('status').textContent()).toMatch(
      /^Only B .+: \d+ of \d+ passages\./,
    );
    await page.keyboard.press('Escape');
    expect(await visible()).toBe(all);
    await tag.click();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await visible()).toBe(all);
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  it('links a flag to its words, and the words to the flag', async () => {
    const { page } = await browser.open(html(example));
    const [first] = await page.locator('.flags a').all();
    const passage = page.locator((await first?.getAttribute('href')) ?? '');
    expect(await passage.locator('a.to-flag').count()).toBeGreaterThan(0);
  });

  it('links a flag to the passage where its quote begins, also in a row of several', async () => {
    const expert = 'has led the keepers of our lamps for many years';
    const torn = createReport(
      filing([
        flag('CommitteesResponsibleFlag', true),
        flag('ThirdPartyEngagedFlag', true),
        flag('MateriallyAffectRegistrantFlag', false),
        textBlock(
          'RoleOfManagementTextBlock',
          `She lights lamps. Our CISO is responsible for assessing the risks, and ${expert}, and we engage consultants.`,
        ),
        textBlock('ExpertiseOfManagementResponsibleTextBlock', expert),
      ]),
    );
    const tagged = reportOfBody(
      '{RoleOfManagementTextBlock|<p>Our lamps on the many piers of the town {ExpertiseOfManagementResponsibleTextBlock|{ThirdPartyEngagedFlag|are lit by keepers that we engage for each night of the year}}.</p>}',
    );
    const page2025 = reportOf(examples, 'lanternfish-10k-2025-r-page.txt');
    for (const report of [example, page2025, torn, tagged]) {
      const { page } = await browser.open(html(report));
      const rows = await page
        .locator('.flags li')
        .filter({ has: page.locator('q') })
        .all();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const quote = (await row.locator('q').textContent()) ?? '';
        const target = page.locator((await row.locator('a').getAttribute('href')) ?? '');
        expect(await target.count()).toBe(1);
        const shown = (text: string | null) => (text ?? '').replace(/\s+/g, '');
        expect(shown(await target.textContent())).toContain(shown(quote).slice(0, 20));
      }
    }
  });

  const words = evidence({ fact: example.blocks[0]?.fact ?? 0, span: { start: 0, end: 40 } });
  const findings = [
    finding({ code: 'lamp-dim', fix: 'Clean it.' }),
    finding({ severity: 'error', evidence: [words] }),
  ];
  const concept = (page: Page) => page.locator('.concepts .tag').nth(1);
  const states: [string, Report | Report[], (page: Page) => Promise<void>][] = [
    ['with findings', { ...example, findings }, async () => {}],
    ['of several filings', [example, example], unfold],
    ['with a concept pointed at', { ...example, findings }, (page) => concept(page).hover()],
    ['with a concept in focus', { ...example, findings }, (page) => concept(page).focus()],
    ['with a concept alone', { ...example, findings }, (page) => concept(page).click()],
    ['without a fact', createReport(filing([])), async () => {}],
  ];
  it.each(states)('has no violation that axe finds, %s', async (_, given, go) => {
    const { page } = await browser.open(html(given));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.keyboard.press('Escape');
      await go(page);
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
    }
    await page.context().close();
  });

  it('shows all again when a link leads to a passage that is out of sight', async () => {
    const { page } = await browser.open(html(example));
    const out = page.locator('.passages > li:not(:visible)');
    for (const link of await page.locator('.flags a').all()) {
      await concept(page).click();
      expect(await out.count()).toBeGreaterThan(0);
      const target = page.locator((await link.getAttribute('href')) ?? '');
      const wasVisible = await target.isVisible();
      await link.click();
      expect(await target.isVisible()).toBe(true);
      expect(await page.locator(':target').count()).toBe(1);
      // What is in sight is no reason to show the rest.
      expect((await out.count()) === 0).toBe(!wasVisible);
      await page.keyboard.press('Escape');
    }
  });

  it('keeps a concept alone while another is pointed at', async () => {
    const { page } = await browser.open(html(example));
    const visible = () => page.locator('.passages > li:visible').count();
    await concept(page).click();
    const alone = await visible();
    await page.locator('.concepts .tag').nth(4).hover();
    expect(await visible()).toBe(alone);
  });

  it('has lanes and letters where colors are forced', async () => {
    const { page } = await browser.open(html({ ...example, findings }));
    await page.emulateMedia({ forcedColors: 'active' });
    for (const name of ['.lane', '.letter', 'a.sign', '.of-note']) {
      const paper = await page
        .locator(name)
        .first()
        .evaluate((element) =>
          [element, document.body].map((each) => getComputedStyle(each).backgroundColor),
        );
      expect(paper[0], name).not.toBe(paper[1]);
      expect(paper[0], name).not.toBe('rgba(0, 0, 0, 0)');
    }
  });

  it('runs no script, loads nothing and logs nothing for hostile text', async () => {
    const reports = Object.values(payloads).map(hostileReport);
    const parsed = Object.values(payloads).map((payload) => {
      const content = hostileDocument(payload);
      return createReport(parse({ name: payload, content }, { html: true }));
    });
    expect(parsed.every(({ passages }) => passages.length > 0)).toBe(true);
    const page = html([...reports, ...parsed]);
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(page).toMatch(policy);
    // Also without its policy, which is only the second line of defense.
    for (const given of [page, page.replace(policy, '')]) {
      const opened = await browser.open(given);
      for (const details of await opened.page.locator('details.filing').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      await opened.page.locator('body').hover({ force: true });
      expect(await opened.page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await opened.page.locator('script').count()).toBe(1);
      expectQuiet(opened);
      await opened.page.context().close();
    }
  });

  it('draws well-formed pictures, also of hostile text', async () => {
    const { page } = await browser.open('<!doctype html><title>x</title>');
    const pictures = [example, ...Object.values(payloads).map(hostileReport)].flatMap((report) => [
      overlapSvg(report),
      flagsSvg(report),
    ]);
    const errors = await page.evaluate(
      (svgs) =>
        svgs.map((svg) => {
          const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
          return picture.querySelector('parsererror, script, image, a, foreignObject')?.outerHTML;
        }),
      pictures,
    );
    expect(errors.filter((error) => error !== null && error !== undefined)).toEqual([]);
  });

  const own = ['lanternfish-10k-2025.htm', 'tern-hollow-8k-2026-01.htm'].map((name) => ({
    name,
    folder: examples,
  }));
  const real = existsSync(shared)
    ? readdirSync(shared).map((name) => ({ name, folder: shared }))
    : [];
  const note = real.length === 0 ? ' (real filings skipped: the shared data is not here)' : '';

  describe(`of filings${note}`, () => {
    it.each([...own, ...real])(
      '$name fits 1280 and 360 pixels and paper, without errors or requests',
      async ({ name, folder }) => {
        const page = html(reportOf(folder, name));
        for (const [width, colorScheme] of [
          [1280, 'light'],
          [1280, 'dark'],
          [360, 'light'],
          [360, 'dark'],
        ] as const) {
          const viewport = { width, height: 900 };
          const opened = await browser.open(page, { viewport, colorScheme });
          expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(
            width,
          );
          if (artifacts !== undefined) {
            const file = join(artifacts, `report-${name}-${width}-${colorScheme}.png`);
            await opened.page.screenshot({ path: file, fullPage: true });
          }
          if (width === 1280 && colorScheme === 'light') {
            const pdf = await opened.page.pdf({ format: 'A4' });
            expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
            if (artifacts !== undefined) writeFileSync(join(artifacts, `report-${name}.pdf`), pdf);
          }
          expectQuiet(opened);
          await opened.page.context().close();
        }
      },
      60_000,
    );
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { it } from 'vitest';
import { launch, missing } from '../test/support/browser';
import { hasShared, inlineFolder } from '../test/support/scene';
import { buildSite, serve } from '../test/support/site';

const rounds = 9;

/** Why nothing can be measured, if so. */
const reason = missing ?? (hasShared ? null : `there is no ${inlineFolder}, set CYDKIT_SHARED`);

// Prints the time of the page, and the time Chromium takes to show the same file by itself.
it.skipIf(reason !== null)(`drop to readable${reason ? ` (skipped: ${reason})` : ''}`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cydkit-bench-'));
  await buildSite(folder);
  const [site, browser] = await Promise.all([serve(folder), launch()]);
  try {
    for (const path of largest(2)) await measure(browser, site.url, path);
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
});

function largest(count: number): string[] {
  return readdirSync(inlineFolder)
    .map((name) => join(inlineFolder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)
    .slice(0, count);
}

async function measure(browser: Browser, url: string, path: string): Promise<void> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await giveFile(page, path);
  const [read, source, raw]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    read?.push(await dropToReadable(page));
    source?.push(await tabToSource(page));
    await page.getByRole('button', { name: 'close all filings' }).click();
    raw?.push(await rawPage(browser, path));
  }
  await page.close();
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [a, b, c] = [read, source, raw].map((times) => median(times ?? []));
  console.log(
    `${name}, ${(statSync(path).size / 1e6).toFixed(1)} MB, median of ${rounds}:\n` +
      `  from the drop to the disclosure on the screen   ${ms(a)}\n` +
      `  from there to its words in the source           ${ms(b)}\n` +
      `  the file opened in Chromium by itself           ${ms(c)}  (${ratio(c, a)} the time of the disclosure)`,
  );
}

async function giveFile(page: Page, path: string): Promise<void> {
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    Object.assign(window, { given: new File([bytes], 'given.htm') });
  }, readFileSync(path).toString('base64'));
}

/** Measures from the event to the first frame with passages. */
function dropToReadable(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { given } = window as unknown as { given: File };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(given);
    const start = performance.now();
    document
      .querySelector('header')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (document.getElementById('p1') === null) await frame();
    await frame();
    return performance.now() - start;
  });
}

function tabToSource(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (!document.querySelector('iframe')?.contentDocument?.querySelector('.chosen'))
      await frame();
    await frame();
    const time = performance.now() - start;
    document.querySelectorAll<HTMLElement>('[role=tab]')[0]?.click();
    return time;
  });
}

async function rawPage(browser: Browser, path: string): Promise<number> {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(`file://${path}`, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const time = performance.now() - start;
  await page.close();
  return time;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function ms(time = Number.NaN): string {
  return `${time.toFixed(0).padStart(5)} ms`;
}

function ratio(a = Number.NaN, b = Number.NaN): string {
  return `${(a / b).toFixed(1)} ×`;
}

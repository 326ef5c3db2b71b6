import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why the browser cannot be started; `null` if it can. */
export const missing: string | null = existsSync(executablePath)
  ? null
  : `there is no Chromium at ${executablePath}, set CHROMIUM_PATH`;

/** An open page, and what it did besides showing itself. */
export interface Opened {
  page: Page;
  /** Console messages of any kind, uncaught exceptions, dialogs. */
  complaints: string[];
  /** Addresses that it requested, except its own. */
  requests: string[];
}

/** Opens HTML as a reader does: offline, as a file on disk. */
export class FileBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cydkit-html-'));
  #files = 0;

  private constructor(readonly browser: Browser) {}

  static async launch(): Promise<FileBrowser> {
    const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];
    const args = ['--no-sandbox', '--disable-gpu', '--disable-component-update', ...quiet];
    return new FileBrowser(await chromium.launch({ executablePath, headless: true, args }));
  }

  async open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    this.#files += 1;
    const file = join(this.#folder, `${this.#files}.html`);
    writeFileSync(file, html);
    const url = pathToFileURL(file).href;
    const context = await this.browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url());
    });
    await page.goto(url, { waitUntil: 'load' });
    return { page, complaints, requests };
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Opens all that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
}

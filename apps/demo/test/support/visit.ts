import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const LOOKS = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const;

/** The page in a tab of its own, and all that it did beyond what it shows. */
export class Visit {
  /** Warnings and errors of the console, and uncaught exceptions. */
  readonly complaints: string[] = [];
  /** Addresses that were asked for after the page had loaded. */
  readonly requests: string[] = [];

  private constructor(readonly page: Page) {}

  static async to(url: string, browser: Browser): Promise<Visit> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    const visit = new Visit(page);
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    page.on('request', (request) => visit.requests.push(request.url()));
    return visit;
  }

  async example(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.done();
  }

  /** Chooses a file in the field, found by its label as a screen reader finds it. */
  async pick(name: string, content: Buffer): Promise<void> {
    const field = this.page.getByLabel('Choose a filing');
    await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    await this.done();
  }

  async drop(...files: { name: string; content: Buffer }[]): Promise<void> {
    const given = files.map(({ name, content }) => ({ name, base64: content.toString('base64') }));
    await this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', init));
    }, given);
    await this.done();
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  /** A section of the result by its heading. */
  section(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** `['Processes Integrated: true', …]` */
  async flags(): Promise<string[]> {
    const rows = await this.section('Flags').locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).join(': ')),
    );
  }

  async passages(): Promise<{ concepts: string[]; text: string }[]> {
    const items = await this.section('Disclosure').locator('ol > li').all();
    return Promise.all(
      items.map(async (item) => ({
        concepts: await item.getByRole('list').getByRole('listitem').allInnerTexts(),
        text: (await item.locator('.text p').allTextContents()).join('\n'),
      })),
    );
  }

  /** Screenshots for people to look at, where the environment names a folder for them. */
  async show(name: string): Promise<void> {
    const folder = process.env['CYDKIT_ARTIFACTS'];
    if (folder === undefined) return;
    for (const [width, colorScheme] of LOOKS) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.page.emulateMedia({ colorScheme });
      const path = join(folder, `demo-${name}-${width}-${colorScheme}.png`);
      await this.page.screenshot({ path, fullPage: true });
    }
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async done(): Promise<void> {
    await this.status.filter({ hasText: /\.$/ }).waitFor();
  }
}

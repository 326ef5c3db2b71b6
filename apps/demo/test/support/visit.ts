import { join } from 'node:path';
import type {
  Browser,
  BrowserContext,
  Download,
  FrameLocator,
  Locator,
  Page,
} from 'playwright-core';

export interface FileGiven {
  name: string;
  content: Buffer;
}

/** The page in a browser of its own, with what it did beyond what it shows. */
export class Visit {
  /** Warnings and errors of the console, and uncaught exceptions. */
  readonly complaints: string[] = [];
  /** Addresses requested after the page had loaded. */
  readonly requests: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  /** `offline`: with the service worker, which the other visits are faster without. */
  static async to(url: string, browser: Browser, offline = false): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: offline ? 'allow' : 'block',
    });
    const visit = new Visit(context, await context.newPage(), url);
    const { page } = visit;
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => visit.complaints.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      // Playwright itself refuses the service worker, with a warning.
      if (text.includes('Service Worker registration blocked by Playwright')) return;
      if (['error', 'warning'].includes(message.type())) visit.complaints.push(text);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    page.on('request', (request) => visit.requests.push(request.url()));
    return visit;
  }

  /** Opens a built-in example by its title. */
  async example(title: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await this.read();
  }

  /** Chooses files in the dialog that the button opens. */
  async choose(
    files: string | string[] | FileGiven | FileGiven[],
    button = 'Choose files',
  ): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const given = Array.isArray(files) ? files : [files];
    await (await chooser).setFiles(
      given.every((file) => typeof file === 'string')
        ? given
        : given.flatMap((file) => (typeof file === 'string' ? [] : [payload(file)])),
    );
    await this.read();
  }

  async drop(...files: FileGiven[]): Promise<void> {
    const given = files.map(({ name, content }) => ({ name, base64: content.toString('base64') }));
    await this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('header')?.dispatchEvent(new DragEvent('drop', init));
    }, given);
    await this.read();
  }

  /** The status of the page, which screen readers announce. */
  get status(): Locator {
    return this.page.getByRole('status').first();
  }

  /** Finds a part of the page by its heading. */
  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get passages(): Locator {
    return this.section('Every sentence once').locator('ol').first().locator(':scope > li');
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async view(name: 'Disclosure' | 'Source' | 'Compare'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** `['Processes Integrated: Yes', …]` */
  async flags(): Promise<string[]> {
    const items = await this.section('Flags').getByRole('listitem').all();
    return Promise.all(
      items.map(async (item) => {
        const [state = '', label = ''] = await item.locator('p').allInnerTexts();
        return `${label.replace(/ \(.*$/, '')}: ${state.trim()}`;
      }),
    );
  }

  async export(name: string): Promise<{ name: string; content: string }> {
    await this.page.getByRole('button', { name: 'Export' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name }).click();
    return await contentOf(await download);
  }

  /** Returns by how many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return await this.page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - innerWidth),
    );
  }

  /** Takes screenshots for review, if the environment names a folder for them. */
  async show(name: string): Promise<void> {
    const folder = process.env['CYDKIT_ARTIFACTS'];
    if (folder === undefined) return;
    for (const [width, colorScheme] of looks) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.page.emulateMedia({ colorScheme });
      const path = join(folder, `workbench-${name}-${width}-${colorScheme}.png`);
      await this.page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
    await this.page.setViewportSize({ width: 1280, height: 900 });
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async read(): Promise<void> {
    await this.status.filter({ hasText: /[.:]$/ }).waitFor();
    await this.page.locator('[aria-busy]').waitFor({ state: 'detached' });
  }
}

const looks = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
] as const;

function payload({ name, content }: FileGiven) {
  return { name, mimeType: 'application/octet-stream', buffer: content };
}

async function contentOf(download: Download): Promise<{ name: string; content: string }> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), content: Buffer.concat(chunks).toString('utf8') };
}

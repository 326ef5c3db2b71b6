import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { example } from '../support/scene';
import { serve } from '../support/site';
import { Visit } from '../support/visit';

export function offline(given: () => { folder: string; browser: Browser }): void {
  it('requests nothing once its files are loaded, and works without its server', async () => {
    const { folder, browser } = given();
    const site = await serve(folder);
    const visit = await Visit.to(site.url, browser, true);
    // The page asks before it closes the filings that are open.
    visit.page.on('dialog', (dialog) => void dialog.accept());
    try {
      await visit.page.waitForFunction(async () => {
        await navigator.serviceWorker.ready;
        return navigator.serviceWorker.controller !== null;
      });
      const before = site.asked.length;
      await useEverything(visit);
      expect(site.asked.slice(before)).toEqual([]);
      expect(visit.requests.filter((url) => !site.isOwnFile(url))).toEqual([]);

      await site.close();
      await visit.page.reload({ waitUntil: 'load' });
      await useEverything(visit);
      expect(visit.complaints).toEqual([]);
    } finally {
      await visit.close();
      await site.close().catch(() => {});
    }
  });

  it('has a service worker that refuses everything but files of the page', async () => {
    const { folder, browser } = given();
    const site = await serve(folder);
    const visit = await Visit.to(site.url, browser, true);
    try {
      await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const before = site.asked.length;
      const [worker] = visit.context.serviceWorkers();
      expect(worker?.url()).toBe(`${site.url}service-worker.js`);
      // A page without any policy, within reach of the service worker.
      const title = await visit.page.evaluate(async () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow?.location.replace('./no-such-page.html');
        await new Promise((done) => {
          frame.onload = done;
          setTimeout(done, 1000);
        });
        return frame.contentDocument?.title ?? 'refused';
      });
      expect(title).not.toBe('cydkit workbench');
      expect(site.asked.slice(before)).toEqual([]);
    } finally {
      await visit.close();
      await site.close();
    }
  });
}

/** Uses every view, and every part that is loaded when it is first needed. */
async function useEverything(visit: Visit): Promise<void> {
  await visit.example('Annual report');
  await visit.view('Source');
  await visit.frame.locator('.chosen').first().waitFor();
  await visit.page.getByRole('button', { name: 'close all filings' }).click();
  await visit.drop(example('lanternfish-10k-2024.htm'));
  await visit.drop(example('lanternfish-10k-2025.htm'));
  await visit.view('Compare');
  await visit.page.getByRole('heading', { name: 'In numbers' }).waitFor();
  await visit.view('Disclosure');
  await visit.export('HTML report');
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { accessible } from './scenes/accessible';
import { comparing } from './scenes/comparing';
import { disclosure } from './scenes/disclosure';
import { exporting } from './scenes/exporting';
import { findings } from './scenes/findings';
import { hostile } from './scenes/hostile';
import { offline } from './scenes/offline';
import { opening } from './scenes/opening';
import { policy } from './scenes/policy';
import { source } from './scenes/source';
import { launch, missing } from './support/browser';
import { buildSite, type Site, serve } from './support/site';
import { Visit } from './support/visit';

const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(
  `the workbench in Chromium${skipped}`,
  { timeout: 120_000 },
  () => {
    let folder: string;
    let site: Site;
    let browser: Browser;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cydkit-workbench-'));
      await buildSite(folder);
      [site, browser] = await Promise.all([serve(folder), launch()]);
    }, 240_000);

    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await rm(folder, { recursive: true, force: true });
    });

    describe('with its server', () => {
      let visit: Visit;

      beforeEach(async () => {
        visit = await Visit.to(site.url, browser);
      }, 60_000);

      afterEach(async () => {
        const { complaints, requests } = visit;
        await visit.close();
        const elsewhere = requests.filter((url) => !site.isOwnFile(url));
        expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
      });

      describe('opening', () => opening(() => visit));
      describe('the disclosure', () => disclosure(() => visit));
      describe('findings', () => findings(() => visit));
      describe('the source', () => source(() => visit));
      describe('comparing', () => comparing(() => visit));
      describe('exporting', () => exporting(() => visit));
      describe('hostile filings', () => hostile(() => visit));
      describe('its policy', () => policy(() => visit));
      describe('accessibility', () => accessible(() => visit));
    });

    describe('without a connection', () => offline(() => ({ folder, browser })));
  },
);

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, missing } from './support/chromium';
import { attack, hostileFiling } from './support/hostile';
import { buildSite, type Site, serve } from './support/site';
import { Visit } from './support/visit';

const root = resolve(import.meta.dirname, '../../..');
const shared = resolve(root, process.env['CYDKIT_SHARED'] ?? '../shared');
const seed = join(shared, 'data/seed/lexinfintech-20f-2024-r-page.txt');

const committee = 'Board Committee or Subcommittee Responsible for Oversight';
const informing = 'Process for Informing Board Committee or Subcommittee Responsible for Oversight';

const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(`the demo page in Chromium${skipped}`, () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let visit: Visit;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cydkit-demo-'));
    await buildSite(folder);
    [site, browser] = await Promise.all([serve(folder), launch()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    visit = await Visit.to(site.url, browser);
  });

  afterEach(async () => {
    const { complaints, requests } = visit;
    await visit.close();
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  it('shows flags and passages of the example', async () => {
    await visit.example(/inline XBRL/);
    await visit.show('example');

    expect(await visit.status.textContent()).toMatch(/^16 facts, \d+ passages, 0 diagnostics\.$/);
    expect(await visit.page.getByRole('heading', { level: 2 }).textContent()).toBe(
      'Lanternfish Instruments, Inc.',
    );
    const about = await visit.page.locator('.about').textContent();
    for (const said of ['10-K', '2025-01-01 to 2025-12-31', 'cyd/2025', '0009999901']) {
      expect(about).toContain(said);
    }
    expect(await visit.flags()).toEqual([
      'Processes Integrated: true',
      'Third Party Engaged: true',
      'Third Party Oversight and Identification Processes: true',
      'Materially Affected or Reasonably Likely to Materially Affect Registrant: false',
      'Positions or Committees Responsible: true',
      'Positions or Committees Responsible Report to Board: true',
    ]);
    const [first] = await visit.passages();
    expect(first?.concepts).toContain('Processes for Assessing, Identifying, and Managing Threats');
  });

  it('reads the same flags from the viewer page of the example', async () => {
    await visit.example(/inline XBRL/);
    const inline = await visit.flags();
    await visit.example(/viewer page/);

    expect(await visit.flags()).toEqual(inline);
    const about = await visit.page.locator('.about').textContent();
    expect(about).toContain('12 months to 2025-12-31');
  });

  it('can be used with the keyboard alone', async () => {
    const focused = () => visit.page.evaluate(() => document.activeElement?.id);
    await visit.page.keyboard.press('Tab');
    expect(await focused()).toBe('file');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.section('Disclosure').waitFor();
  });

  describe.skipIf(!existsSync(seed))(
    'the dump of a real viewer page (skipped where the shared data is missing)',
    () => {
      beforeEach(() => visit.drop({ name: 'seed.txt', content: readFileSync(seed) }));

      it('gives fourteen facts, and flags in three states', async () => {
        await visit.show('seed');
        expect(await visit.status.textContent()).toMatch(/^14 facts, /);
        expect(await visit.flags()).toEqual([
          'Processes Integrated: true',
          'Third Party Engaged: false',
          'Third Party Oversight and Identification Processes: not reported',
          'Materially Affected or Reasonably Likely to Materially Affect Registrant: false',
          'Positions or Committees Responsible: true',
          'Positions or Committees Responsible Report to Board: true',
        ]);
      });

      it('tells what the two identical board blocks say once, under both', async () => {
        const [text, again] = [committee, informing].map(blockOfSeed);
        expect(again).toBe(text);

        const covering = (await visit.passages()).filter(({ concepts }) =>
          concepts.some((concept) => [committee, informing].includes(concept)),
        );
        for (const { concepts } of covering) {
          expect(concepts).toEqual(expect.arrayContaining([committee, informing]));
        }
        // Pieces of the block that add up to it: nothing is missing and nothing told twice.
        const pieces = covering.map(({ text }) => withoutSpace(text));
        for (const piece of pieces) expect(text).toContain(piece);
        expect(pieces.join('')).toHaveLength(text?.length ?? 0);
        expect(pieces.join('').length).toBeGreaterThan(300);
      });

      it('says how much was told again, and where', async () => {
        const section = visit.section('Duplication');
        expect(await section.locator('p').textContent()).toMatch(
          /^9 text blocks told as \d+ passages\. \d+\.\d% of the text repeats/,
        );
        expect(await section.textContent()).toContain(`${informing}the same text as ${committee}`);
      });
    },
  );

  it.each([
    ['an empty file', Buffer.alloc(0), 'input-empty'],
    ['a binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'input-binary'],
    ['a page without facts', Buffer.from('<html><body>Hello</body></html>'), 'format-unknown'],
  ])('shows a diagnostic for %s', async (_, content, code) => {
    await visit.pick('given.htm', content);
    expect(await visit.section('Diagnostics').textContent()).toContain(code);
    expect(await visit.status.textContent()).toBe('No CYD fact was found; see the diagnostics.');
    expect(await visit.section('Flags').count()).toBe(0);
  });

  it('shows no flags for a filing that has no annual disclosure', async () => {
    const name = 'tern-hollow-8k-2026-01.htm';
    await visit.pick(name, readFileSync(join(root, 'examples/filings', name)));
    expect(await visit.section('Flags').count()).toBe(0);
    const concepts = (await visit.passages()).flatMap(({ concepts }) => concepts);
    expect(concepts).toContain('Timing');
  });

  it('says why the browser would not hand over a file', async () => {
    await visit.page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('It is a folder.'));
    });
    await visit.pick('folder', Buffer.alloc(0));
    expect(await visit.section('Diagnostics').textContent()).toContain(
      'file-unread The browser could not read folder: It is a folder.',
    );
  });

  it('shows the file that was asked for last, even where an earlier one takes longer', async () => {
    await visit.page.evaluate(async () => {
      const read = File.prototype.arrayBuffer;
      const first = new Promise((done) => {
        File.prototype.arrayBuffer = async function () {
          File.prototype.arrayBuffer = read;
          await new Promise((later) => setTimeout(later, 500));
          setTimeout(done, 100);
          return read.call(this);
        };
      });
      for (const button of document.querySelectorAll('button')) button.click();
      await first;
    });
    expect(await visit.page.locator('.about').textContent()).toContain('r-page.txt');
  });

  it('takes one file at a time', async () => {
    const file = { name: 'a.htm', content: Buffer.from('a') };
    await visit.drop(file, file);
    expect(await visit.status.textContent()).toBe('Drop one file at a time.');
  });

  it('shows markup in a filing as text and runs nothing of it', async () => {
    await visit.pick(`${attack.replaceAll('/', '∕')}.htm`, Buffer.from(hostileFiling));

    const { page } = visit;
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(`Name ${attack}`);
    expect(await page.locator('.about').textContent()).toContain(`Form ${attack}`);
    const [passage] = await visit.passages();
    expect(passage?.text).toBe(`Shown: ${attack}\nOrder: safe\ufffdexe.`);
    expect(await page.locator('#result').locator('script, img').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  it('is forbidden by its policy to make markup of text', async () => {
    const insert = () =>
      visit.page.evaluate(() => {
        document.body.innerHTML = '<p>inserted</p>';
      });
    await expect(insert()).rejects.toThrow('TrustedHTML');
    visit.complaints.length = 0;
  });
});

/** The text under a label of the dump, up to the next line item, without white space. */
function blockOfSeed(title: string): string {
  const label = `|Cybersecurity Risk ${title} [Text Block]\n`;
  const [, after = ''] = readFileSync(seed, 'utf8').split(label);
  return withoutSpace(after.replace(/^\|/, '').split('\n|')[0] ?? '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

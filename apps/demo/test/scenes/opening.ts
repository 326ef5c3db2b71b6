import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draft } from '../support/draft';
import {
  describeReal,
  example,
  examples,
  fileGiven,
  inlineFolder,
  notes,
  type Scene,
  seed,
} from '../support/scene';

export const opening: Scene = (visit) => {
  const title = () => visit().page.getByRole('heading', { level: 1 });
  const list = () => visit().page.getByRole('navigation', { name: 'Open filings' });
  const entries = () => list().locator('li b');

  it('starts with what can be opened, and promises that nothing leaves the tab', async () => {
    await visit().show('welcome');
    expect(await title().textContent()).toBe('Read a cybersecurity disclosure');
    expect(await visit().page.locator('main').innerText()).toContain('Nothing is uploaded');
  });

  it('reads a chosen file', async () => {
    await visit().choose(example('lanternfish-10k-2025.htm'));
    expect(await title().textContent()).toBe('Lanternfish Instruments, Inc.');
    expect(await visit().status.textContent()).toBe('1 filing open.');
  });

  it('reads a dropped file', async () => {
    await visit().drop(example('tern-hollow-8k-2026-01.htm'));
    expect(await title().textContent()).toBe('Tern Hollow Freight, Inc.');
  });

  it('reads a zip archive', async () => {
    await visit().drop(example('0009999901-26-000012-xbrl.zip'));
    expect(await title().textContent()).toBe('Lanternfish Instruments, Inc.');
    expect(await visit().flags()).toHaveLength(6);
  });

  it('reads a folder with the pages of one filing as one filing', async () => {
    await visit().choose(join(examples, 'lanternfish-10k-2025-pages'), 'Choose a folder');
    expect(await visit().status.textContent()).toBe('1 filing open.');
    expect(await visit().flags()).toHaveLength(6);
  });

  it('reads a data set of several filings into the list', async () => {
    await visit().choose(join(examples, 'lanternfish_notes'), 'Choose a folder');
    expect(await entries().count()).toBeGreaterThan(1);
  });

  it('lists several filings, finds one, shows it and closes it', async () => {
    const { page } = visit();
    await visit().choose([
      example('lanternfish-10k-2025.htm'),
      example('tern-hollow-8k-2026-01.htm'),
      { name: 'draft.htm', content: Buffer.from(draft) },
    ]);
    expect((await entries().allTextContents()).sort()).toEqual([
      'Lanternfish Instruments, Inc.',
      'Quarry Bell Works',
      'Tern Hollow Freight, Inc.',
    ]);
    await visit().show('several');

    await page.getByRole('searchbox', { name: 'Find a filing' }).fill('8-k 2026');
    await list().getByText('1 of 3').waitFor();
    expect(await entries().allTextContents()).toEqual(['Tern Hollow Freight, Inc.']);
    await list()
      .getByRole('button', { name: /^Tern Hollow/ })
      .click();
    await page.getByRole('heading', { name: 'Tern Hollow Freight, Inc.', level: 1 }).waitFor();

    await list().getByRole('button', { name: 'Close Tern Hollow Freight, Inc.' }).click();
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => entries().count()).toBe(2);
    expect(await title().textContent()).not.toContain('Tern');
  });

  it('adds filings opened later to the list', async () => {
    await visit().drop(example('lanternfish-10k-2025.htm'));
    await visit().drop(example('tern-hollow-8k-2026-01.htm'));
    await expect.poll(() => entries().count()).toBe(2);
    expect(await title().textContent()).toBe('Lanternfish Instruments, Inc.');
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['a page without facts', Buffer.from('<html><body>Hello</body></html>')],
  ])('reports in a notice that %s is no filing, and lists it nowhere', async (what, content) => {
    const { page } = visit();
    const notice = page.getByRole('complementary', { name: 'Notice' });
    await visit().drop({ name: 'given.htm', content });
    expect(await notice.getByRole('listitem').innerText()).toMatch(/^given\.htm: [A-Z]/);
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.getByText('Drop filings here').isVisible()).toBe(true);
    await visit().show(what.replaceAll(' ', '-'));

    await visit().drop({ name: 'given.htm', content }, example('lanternfish-10k-2025.htm'));
    expect(await notice.getByRole('listitem').count()).toBe(1);
    expect(await title().textContent()).toBe('Lanternfish Instruments, Inc.');
    expect(await entries().count()).toBe(0);
  });

  it('shows the newest filing from its top, and names it in the title of the tab', async () => {
    const { page } = visit();
    await visit().drop(
      { name: 'a.htm', content: Buffer.alloc(0) },
      ...['lanternfish-10k-2024.htm', 'lanternfish-10k-2025.htm'].map(example),
    );
    expect(await page.title()).toBe('Lanternfish Instruments, Inc. · 10-K · 2025-12-31 – cydkit');
    await page.evaluate(() => scrollTo(0, 1500));
    await list()
      .getByRole('button', { name: /^Lanternfish.*2024-12-31/ })
      .click();
    await page.getByText('fiscal year 2024').waitFor();
    expect(await page.title()).toContain('2024-12-31');
    await expect.poll(() => title().isVisible()).toBe(true);
    const top = await title().evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await list()
      .getByRole('button', { name: /^Close/ })
      .first()
      .click();
    await visit()
      .page.getByRole('button', { name: /close all/ })
      .waitFor();
  });

  it('asks before it closes filings of the reader, but not those of an example', async () => {
    const { page } = visit();
    const asked: string[] = [];
    let isAccepted = false;
    page.on('dialog', (dialog) => {
      asked.push(`${dialog.type()}: ${dialog.message()}`);
      void (isAccepted ? dialog.accept() : dialog.dismiss());
    });
    await visit().example('Annual report');
    await page.getByRole('button', { name: /close all/ }).click();
    await visit().page.getByText('Drop filings here').waitFor();
    expect(asked).toEqual([]);

    await visit().drop(example('tern-hollow-8k-2026-01.htm'));
    await page.getByRole('button', { name: /close all/ }).click();
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('menuitem', { name: /^Two years/ }).click();
    await page.evaluate(() => {
      location.hash = '#example=incident';
    });
    await expect.poll(() => asked.length).toBe(3);
    expect(new Set(asked)).toEqual(new Set(['confirm: Close 1 open filing? No file is changed.']));
    expect(await title().textContent()).toBe('Tern Hollow Freight, Inc.');
    expect(new URL(page.url()).hash).toBe('');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked.at(-1)).toMatch(/^beforeunload/);
    expect(page.isClosed()).toBe(false);

    isAccepted = true;
    await page.getByRole('button', { name: /close all/ }).click();
    await page.getByText('Drop filings here').waitFor();
    expect(await page.title()).toBe('cydkit workbench');
  });

  it('reports why the browser could not read a file, and keeps what is open', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cydkit-changed-'));
    const path = join(folder, 'changed.htm');
    await writeFile(path, draft);
    await visit().drop(example('tern-hollow-8k-2026-01.htm'));

    // The file changes after it was chosen, so the chosen content is gone.
    const { page } = visit();
    await page.evaluate(() => {
      addEventListener(
        'change',
        (event) => {
          if (!event.isTrusted) return;
          event.stopImmediatePropagation();
          Object.assign(window, { field: event.target });
        },
        true,
      );
    });
    await page.locator('input[type=file]').first().setInputFiles(path);
    await writeFile(path, `${draft} `);
    await page.evaluate(() => {
      const { field } = window as unknown as { field: HTMLInputElement };
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByText('Not everything could be read').first().waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'changed.htm: ' }).count()).toBe(1);
    await visit().show('unread');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await title().textContent()).toBe('Tern Hollow Freight, Inc.');
    await rm(folder, { recursive: true });
  });

  it('opens an example by its address, and has no address for anything else', async () => {
    const { page, url } = visit();
    await page.goto(`${url}#example=two-years&view=compare`);
    await page.getByRole('heading', { name: 'In numbers' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#example=two-years&view=compare');
    await visit().view('Disclosure');
    await expect.poll(() => new URL(page.url()).hash).toBe('#example=two-years');

    await visit().drop(example('tern-hollow-8k-2026-01.htm'));
    await expect.poll(() => title().textContent()).toBe('Tern Hollow Freight, Inc.');
    expect(new URL(page.url()).hash).toBe('');
    const stored = await page.evaluate(async () => {
      return {
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        cookie: document.cookie,
      };
    });
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
  });

  describeReal('real filings', () => {
    it('reads the 10-Ks of a folder', async () => {
      await visit().choose(inlineFolder, 'Choose a folder');
      await expect
        .poll(() => entries().count(), { timeout: 60_000 })
        .toBe(readdirSync(inlineFolder).length);
      await visit().show('folder');
    });

    it('shows the flags of a viewer page in three states', async () => {
      await visit().drop(fileGiven(seed));
      expect(await visit().flags()).toEqual([
        'Processes Integrated: Yes',
        'Third Party Engaged: No',
        'Third Party Oversight and Identification Processes: Not reported',
        'Materially Affected or Reasonably Likely to Materially Affect Registrant: No',
        'Positions or Committees Responsible: Yes',
        'Positions or Committees Responsible Report to Board: Yes',
      ]);
      await visit().show('seed');
    });

    it('streams a data set, stays responsive, and stops on request', async () => {
      const { page } = visit();
      const [archive] = readdirSync(notes)
        .filter((name) => name.endsWith('.zip'))
        .sort()
        .reverse();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles(join(notes, archive ?? ''));
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await expect.poll(() => entries().count(), { timeout: 60_000 }).toBeGreaterThan(10);
      // While it reads, other filings can be opened, and the reading can be stopped.
      const cancel = page.getByRole('button', { name: 'Cancel' });
      if (await cancel.isVisible()) await cancel.click({ timeout: 2000 }).catch(() => {});
      await list().locator('li button').nth(8).click();
      await page.locator('article h2').first().waitFor();
      await expect
        .poll(() => visit().status.textContent(), { timeout: 60_000 })
        .toMatch(/^Cancelled|open\.$/);
    });
  });
};

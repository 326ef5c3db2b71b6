import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import {
  describeReal,
  example,
  examples,
  fileGiven,
  inlineFolder,
  type Scene,
} from '../support/scene';
import type { FileGiven, Visit } from '../support/visit';

export const source: Scene = (visit) => {
  it('shows the filing as it was filed, at the words of the chosen fact', async () => {
    await visit().example('Annual report');
    await visit().view('Source');
    await visit().frame.locator('.chosen').first().waitFor();
    await visit().show('source');
    const { page } = visit();
    await page
      .getByRole('navigation', { name: 'Tagged facts' })
      .getByRole('button', { name: 'Board of Directors Oversight' })
      .click();
    await expect.poll(() => chosenText(visit())).toMatch(/^Governance/);
    expect(await isInView(visit())).toBe(true);
  });

  it.each([
    'lanternfish-10k-2025.htm',
    'lanternfish-10k-2024.htm',
    'tern-hollow-8k-2026-01.htm',
    '0009999901-26-000012.txt',
  ])('marks exactly the words of each fact of %s', async (name) => {
    await marksEachFact(visit(), example(name));
  });

  it('opens at a concept or a flag of the disclosure', async () => {
    await visit().example('Annual report');
    const { page } = visit();
    await page.getByRole('button', { name: /In the source ?: Third Party Engaged/ }).click();
    await expect.poll(() => chosenText(visit())).toMatch(/^We also engage outside assessors/);
    await visit().view('Disclosure');
    await page.getByRole('button', { name: /^source of Role of Management/ }).click();
    await expect.poll(() => chosenText(visit())).toMatch(/^Management/);
  });

  it('finds the page in a zip archive', async () => {
    await visit().drop(example('0009999901-26-000012-xbrl.zip'));
    await visit().view('Source');
    await expect.poll(() => chosenText(visit())).not.toBe('');
  });

  it('finds the page in a folder', async () => {
    await visit().choose(join(examples, 'lanternfish-10k-2025-set'), 'Choose a folder');
    expect(await visit().section('Filing').innerText()).toContain('SHA-256');
    await visit().view('Source');
    await expect.poll(() => chosenText(visit())).not.toBe('');
  });

  it('has a frame that may run nothing and load nothing', async () => {
    await visit().example('Annual report');
    await visit().view('Source');
    const frame = visit().page.locator('iframe');
    await visit().frame.locator('.chosen').first().waitFor();
    expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
    const policy = await visit().frame.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });

  it('explains that there is no page to show', async () => {
    await visit().example('Viewer page');
    await visit().view('Source');
    await visit().page.getByText('This filing has no page to show').waitFor();
    await visit().show('no-source');
  });

  describeReal('real 10-Ks', () => {
    const names = describeNames();
    it.each(names)(
      'marks exactly the words of each fact of %s',
      async (name) => {
        await marksEachFact(visit(), fileGiven(join(inlineFolder, name)));
        await visit().show(`source-${name.slice(0, name.indexOf('-'))}`);
      },
      240_000,
    );
  });
};

/** Lists the real filings with CYD facts. */
function describeNames(): string[] {
  try {
    return readdirSync(inlineFolder).filter((name) => !/^(?:aapl|wfc)/.test(name));
  } catch {
    return [];
  }
}

/** Expects the marked words of every text block to be its value. */
async function marksEachFact(visit: Visit, file: FileGiven): Promise<void> {
  const filing = parse({ name: file.name, content: file.content });
  await visit.drop(file);
  await visit.view('Source');
  const field = visit.page.getByRole('combobox', { name: 'Fact', includeHidden: true });
  await visit.frame.locator('.chosen').first().waitFor();
  await visit.page.waitForFunction(() => {
    const { dataset } = document.querySelector('iframe')?.contentDocument?.documentElement ?? {};
    return dataset?.['filled'] !== undefined && dataset['filled'] === dataset['pieces'];
  });
  for (const [index, fact] of filing.facts.entries()) {
    if (fact.type !== 'textBlock' || fact.value === null) continue;
    await field.evaluate((select: HTMLSelectElement, value) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
      set?.call(select, value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, String(index));
    await expect
      .poll(async () => withoutSpace(await chosenText(visit)), {
        message: `${file.name}: ${fact.concept}`,
      })
      .toBe(withoutSpace(fact.value));
    expect(await isInView(visit), `${fact.concept} is in view`).toBe(true);
  }
}

/** Returns all text marked as that of the chosen fact. */
async function chosenText(visit: Visit): Promise<string> {
  return await visit.page.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument;
    return [...(page?.querySelectorAll('.chosen') ?? [])]
      .map((words) => words.textContent)
      .join(' ');
  });
}

/** True if the first marked word is in the window of the frame. */
async function isInView(visit: Visit): Promise<boolean> {
  return await visit.page.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument;
    const box = page?.querySelector('.chosen')?.getBoundingClientRect();
    const height = page?.defaultView?.innerHeight ?? 0;
    return box !== undefined && box.top >= 0 && box.top < height;
  });
}

/** Removes white space, and bullets, which the reader or the browser adds. */
function withoutSpace(text: string): string {
  return text.replace(/[\s•·]/g, '');
}

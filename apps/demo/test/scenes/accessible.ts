import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { draft } from '../support/draft';
import { example, type Scene } from '../support/scene';
import type { Visit } from '../support/visit';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Views of the page, by name. */
const looks: readonly [string, (visit: Visit) => Promise<void>][] = [
  ['the start page', async () => {}],
  ['the disclosure', (visit) => visit.example('Annual report')],
  ['findings', (visit) => visit.drop({ name: 'draft.htm', content: Buffer.from(draft) })],
  ['long words', (visit) => visit.drop(example('lanternfish-10k-2025-fragment.htm'))],
  ['two periods', (visit) => visit.drop(example('lanternfish-10k-2025-two-periods.htm'))],
  [
    'a concept alone',
    async (visit) => {
      await visit.drop(example('lanternfish-10k-2025-fragment.htm'));
      await visit.section('Concepts').getByRole('button').nth(2).click();
      await visit.page.getByText('Show all', { exact: true }).waitFor();
    },
  ],
  [
    'a concept in focus',
    async (visit) => {
      await visit.drop(example('lanternfish-10k-2025-fragment.htm'));
      await visit.section('Concepts').getByRole('button').nth(2).focus();
    },
  ],
  [
    'a filter',
    async (visit) => {
      await visit.drop({ name: 'draft.htm', content: Buffer.from(draft) });
      await visit.page.getByRole('button', { name: /^Warnings/ }).click();
    },
  ],
  [
    'a list of filings',
    (visit) =>
      visit.drop(...['lanternfish-10k-2025.htm', 'tern-hollow-8k-2026-01.htm'].map(example)),
  ],
  ['a notice', (visit) => visit.drop({ name: 'empty.htm', content: Buffer.alloc(0) })],
  [
    'the menu of files',
    async (visit) => {
      await visit.page.getByRole('button', { name: 'Open' }).click();
      await visit.page.getByRole('menu').waitFor();
    },
  ],
  [
    'the menu of formats',
    async (visit) => {
      await visit.example('Annual report');
      await visit.page.getByRole('button', { name: 'Export' }).click();
      await visit.page.getByRole('menu').waitFor();
    },
  ],
  [
    'the sheet of a rule',
    async (visit) => {
      await visit.drop({ name: 'draft.htm', content: Buffer.from(draft) });
      await visit.page.locator('[id^=note-] button').first().click();
      await visit.page.getByRole('dialog').getByRole('heading').first().waitFor();
    },
  ],
  [
    'the source',
    async (visit) => {
      await visit.example('Annual report');
      await visit.view('Source');
      await visit.frame.locator('.chosen').first().waitFor();
    },
  ],
  [
    'the comparison',
    async (visit) => {
      await visit.example('Two years');
      await visit.view('Compare');
      await visit.section('Text').waitFor();
    },
  ],
];

export const accessible: Scene = (visit) => {
  it.each(looks)('axe finds no violation in %s, light or dark, wide or narrow', async (_, go) => {
    const { page } = visit();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await go(visit());
    await page.evaluate(axe);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(visit()), `${width} ${colorScheme}`).toEqual([]);
      expect(await visit().overflow(), `${width} ${colorScheme}`).toBe(0);
    }
  });

  it('shows what is chosen, and the lanes, where colors are forced', async () => {
    await visit().example('Annual report');
    const { page } = visit();
    await page.emulateMedia({ forcedColors: 'active' });
    const paper = await page
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    const edges = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomStyle));
    expect(edges).toEqual(['solid', 'none', 'none']);
    await visit().section('Concepts').getByRole('button').first().click();
    const lanes = await visit()
      .passages.first()
      .locator('i[title]')
      .evaluateAll((all) => all.map((lane) => getComputedStyle(lane).backgroundColor));
    expect(lanes.length).toBeGreaterThan(0);
    for (const lane of lanes) expect(lane).not.toBe(paper);
  });

  it('works with the keyboard alone', async () => {
    const { page } = visit();
    const { keyboard } = page;
    const press = async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    };
    await tabTo(visit(), 'Open');
    await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    await page.getByRole('heading', { name: 'Lanternfish Instruments, Inc.', level: 1 }).waitFor();

    await tabTo(visit(), 'Disclosure');
    await press('ArrowRight');
    await visit().frame.locator('.chosen').first().waitFor();
    await press('ArrowLeft');
    await tabTo(visit(), /Role of Management/);
    await press('Enter');
    await page.getByText('Only Role of Management').waitFor();
    await tabTo(visit(), 'Export', 'Shift+Tab');
    await press('Enter');
    const download = page.waitForEvent('download');
    await press('Enter');
    expect((await download).suggestedFilename()).toBe('lanternfish-10k-2025.html');
  });

  it('does not move what is already shown', async () => {
    const { page } = visit();
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) shifts.push(value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit().drop({ name: 'draft.htm', content: Buffer.from(draft) });
    await visit().view('Source');
    await visit().frame.locator('.chosen').first().waitFor();
    await visit().view('Disclosure');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });

  it('changes its colors on request, and stores nothing', async () => {
    const { page } = visit();
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    const button = page.getByRole('button', { name: /^Colors/ });
    await button.click();
    await button.click();
    expect(await button.innerText()).toBe('Colors: dark');
    expect(await paper()).not.toBe(light);
  });

  it('prints the disclosure with its lanes, without the tools', async () => {
    await visit().example('Annual report');
    const { page } = visit();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Export' }).isVisible()).toBe(false);
    expect(await page.getByRole('tablist').isVisible()).toBe(false);
    expect(await visit().passages.first().isVisible()).toBe(true);
    const folder = process.env['CYDKIT_ARTIFACTS'];
    const pdf = await page.pdf({
      ...(folder && { path: `${folder}/workbench-print.pdf` }),
      format: 'A4',
    });
    // No page has only a column of single letters.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(9);
  });
};

async function violations({ page }: Visit): Promise<string[]> {
  return await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    // The page of a filing is the filer's own.
    const { violations } = await axe.run({
      iframes: false,
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
  });
}

/** Moves the focus to the element with this name. */
async function tabTo({ page }: Visit, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press(key);
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

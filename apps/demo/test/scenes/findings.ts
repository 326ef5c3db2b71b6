import { expect, it } from 'vitest';
import { draft } from '../support/draft';
import type { Scene } from '../support/scene';

export const findings: Scene = (visit) => {
  const notes = () => visit().page.locator('[id^=note-]');
  const open = () => visit().drop({ name: 'draft.htm', content: Buffer.from(draft) });

  it('are next to the words that they quote, or above the text if they quote none', async () => {
    await open();
    await visit().show('findings');
    expect(await notes().count()).toBeGreaterThan(3);
    const [marked] = await visit().passages.locator('mark').allInnerTexts();
    expect(marked).not.toBe('');
    expect(await visit().passages.locator('[id^=note-]').count()).toBeGreaterThan(0);
  });

  it('are filtered by severity and by rule', async () => {
    await open();
    const { page } = visit();
    const all = await notes().count();
    const bar = visit().section('Findings');
    const warnings = bar.getByRole('button', { name: /^Warning/ });
    const count = Number((await warnings.innerText()).replace(/\D/g, ''));
    await warnings.click();
    await expect.poll(() => notes().count()).toBe(all - count);
    expect(await warnings.getAttribute('aria-pressed')).toBe('false');
    await warnings.click();

    const rule = page.getByRole('combobox', { name: 'Rule' });
    const code = await rule.locator('option').nth(1).innerText();
    await rule.selectOption(code);
    await expect.poll(() => notes().count()).toBeLessThan(all);
    for (const note of await notes().all()) expect(await note.innerText()).toContain(code);
    expect(await bar.getByRole('status').innerText()).toMatch(/^\d of \d+ shown$/);
  });

  it('open the page of their rule in a sheet, which returns the focus', async () => {
    await open();
    const { page } = visit();
    const code = notes().first().getByRole('button');
    const name = await code.innerText();
    await code.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => sheet.innerText()).toContain(name);
    await expect.poll(() => sheet.innerText()).toMatch(/what to do/i);
    await visit().show('rule');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });
};

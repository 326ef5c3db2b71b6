import { expect, it } from 'vitest';
import { hostileDocument } from '../../../../packages/presentation/test/support/inline';
import { payloads } from '../../../../packages/reporters/test/support/payloads';
import type { Scene } from '../support/scene';

export const hostile: Scene = (visit) => {
  it('run and change nothing in any view, whatever their text and markup try', async () => {
    const { page } = visit();
    const files = Object.values(payloads).map((payload, index) => ({
      name: `${index} ${payload.replaceAll('/', '∕').slice(0, 60)}.htm`,
      content: Buffer.from(hostileDocument(payload)),
    }));
    await visit().drop(...files);
    const rows = page.getByRole('navigation', { name: 'Open filings' }).locator('li');
    await expect.poll(() => rows.count()).toBe(files.length);
    for (let index = 0; index < files.length; index += 1) {
      await rows.nth(index).getByRole('button').first().click();
      await visit().section('Filing').waitFor();
      await visit().view('Source');
      await visit().frame.locator('.chosen').first().waitFor();
      expect(await strangers(visit().page), files[index]?.name).toEqual([]);
      await visit().view('Compare');
      await page.getByRole('heading', { name: 'In numbers' }).waitFor();
      expect(await strangers(visit().page), files[index]?.name).toEqual([]);
      await visit().view('Disclosure');
    }
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(new URL(page.url()).href).toBe(visit().url);
  }, 600_000);

  it('show their text as text', async () => {
    const attack = '<img src=x onerror="window.ran=1">';
    await visit().drop({ name: 'x.htm', content: Buffer.from(hostileDocument(attack)) });
    expect(await visit().page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `Name ${attack}`,
    );
    expect(await visit().section('Every sentence once').innerText()).toContain(attack);
  });

  it('cannot reorder text', async () => {
    await visit().drop({
      name: 'x.htm',
      content: Buffer.from(hostileDocument('safe\u202egnp.exe')),
    });
    expect(await visit().section('Every sentence once').innerText()).toContain('safe\ufffdgnp.exe');
  });
};

/** Finds elements in the page or the frame that could run, load, link elsewhere or restyle the page. */
async function strangers(page: import('playwright-core').Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    const inside = document.querySelector('iframe')?.contentDocument ?? null;
    const own = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'IFRAME', 'TITLE']);
    for (const element of document.body.querySelectorAll('*')) {
      if (own.has(element.tagName) && element.tagName !== 'IFRAME') found.push(element.outerHTML);
      for (const { name } of element.attributes)
        if (name.startsWith('on')) found.push(element.outerHTML);
      if (['IMG', 'OBJECT', 'EMBED', 'BASE', 'FORM'].includes(element.tagName))
        found.push(element.outerHTML);
    }
    for (const element of inside?.body.querySelectorAll('*') ?? []) {
      const names = element.getAttributeNames();
      const isKnown =
        /^(?:A|B|BR|CAPTION|DIV|EM|HR|I|LI|OL|P|S|SPAN|STRONG|TABLE|TBODY|TD|TH|TR|U|UL|WBR|H\d|PRE|CODE|DETAILS)$/.test(
          element.tagName,
        );
      const isHarmless = names.every(
        (name) => !/^(?:on|href|src|style|id|name|action|srcset|data$|xlink|formaction)/.test(name),
      );
      if (!isKnown || !isHarmless) found.push(element.outerHTML);
    }
    return found;
  });
}

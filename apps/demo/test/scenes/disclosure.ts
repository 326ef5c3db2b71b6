import { parse } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { expect, it } from 'vitest';
import { describeReal, example, fileGiven, type Scene, seed } from '../support/scene';

export const disclosure: Scene = (visit) => {
  const concepts = () => visit().section('Concepts');
  const concept = (name: string) =>
    concepts().getByRole('button', { name: new RegExp(`^[A-Z]+ ?${name}`) });

  it('shows each flag with the words that it rests on', async () => {
    await visit().example('Annual report');
    await visit().show('disclosure');
    expect(await visit().flags()).toEqual([
      'Processes Integrated: Yes',
      'Third Party Engaged: Yes',
      'Third Party Oversight and Identification Processes: Yes',
      'Materially Affected or Reasonably Likely to Materially Affect Registrant: No',
      'Positions or Committees Responsible: Yes',
      'Positions or Committees Responsible Report to Board: Yes',
    ]);
    const [first] = await visit().section('Flags').locator('q').allInnerTexts();
    expect(first).toMatch(/^We manage cybersecurity risk as one of the principal risks/);
    const filing = await visit().section('Filing').innerText();
    for (const value of ['2025-01-01 to 2025-12-31', 'cyd/2025', '0009999901']) {
      expect(filing).toContain(value);
    }
  });

  it('shows each sentence once, in reading order, as the report does', async () => {
    const file = example('lanternfish-10k-2025.htm');
    const report = createReport(parse({ name: file.name, content: file.content }, { html: true }));
    await visit().drop(file);
    const shown = await visit()
      .passages.locator('div[dir=auto]')
      .evaluateAll((texts) =>
        texts.map((text) => {
          // The signs of flags and findings are words of the page.
          const copy = text.cloneNode(true) as Element;
          for (const sign of copy.querySelectorAll('a')) sign.remove();
          return copy.textContent;
        }),
      );
    expect(shown.map(withoutSpace)).toEqual(
      report.passages.map(({ text }) => withoutBullets(withoutSpace(text))),
    );
  });

  it('shows lists, tables and emphasis from the model', async () => {
    await visit().example('Annual report');
    const { passages } = visit();
    expect(await passages.locator('[dir=auto] ul li').count()).toBeGreaterThan(3);
    expect(await passages.locator('[dir=auto] table tr').count()).toBeGreaterThan(2);
    expect(await passages.locator('[dir=auto] em').count()).toBeGreaterThan(2);
  });

  it('shows how much is repeated, in total and for each concept', async () => {
    await visit().example('Annual report');
    expect(await concepts().innerText()).toMatch(
      /10 text blocks, 11 passages\.\s+31\.9% of the text/,
    );
    expect(await concept('Processes Integrated').innerText()).toContain('all shared; inside A');
  });

  it('highlights the passages of the concept under the pointer or the focus', async () => {
    await visit().example('Annual report');
    const isDim = () =>
      visit().passages.evaluateAll((items) =>
        items.map((item) => {
          const body = item.querySelector('div[dir=auto]')?.parentElement ?? item;
          return getComputedStyle(body).color !== getComputedStyle(document.body).color;
        }),
      );
    const covered = [false, true, false, false, false, false, false, false, false, false, false];
    const expected = covered.map((isIn) => !isIn);
    await concept('Processes Integrated').hover();
    await expect.poll(isDim).toEqual(expected);
    await visit().page.mouse.move(5, 5);
    await expect.poll(isDim).toEqual(covered.map(() => false));

    await concept('Processes Integrated').focus();
    await expect.poll(isDim).toEqual(expected);
  });

  it('shows a chosen concept alone, and then all again', async () => {
    await visit().example('Annual report');
    await concept('Board of Directors Oversight').click();
    await visit().page.getByText('Only Board of Directors Oversight: 2 of 11 passages.').waitFor();
    expect(await visit().passages.count()).toBe(2);
    await visit().show('isolated');
    await visit().page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(() => visit().passages.count()).toBe(11);
  });

  it('links a flag to its words', async () => {
    await visit().example('Annual report');
    await visit().section('Flags').getByRole('link', { name: 'Passage 4' }).click();
    expect(await visit().page.evaluate(() => document.activeElement?.id)).toBe('p4');
  });

  it('shows all passages again when a link leads to one that a chosen concept hides', async () => {
    await visit().example('Annual report');
    const link = visit().section('Flags').getByRole('link', { name: 'Passage 4' });
    await concept('Board of Directors Oversight').click();
    await expect.poll(() => visit().passages.count()).toBe(2);
    await link.click();
    expect(await visit().passages.count()).toBe(11);
    expect(await visit().page.evaluate(() => document.activeElement?.id)).toBe('p4');
    expect(new URL(visit().page.url()).hash).toBe('#example=annual-report');
  });

  it('counts the findings that are in sight', async () => {
    await visit().drop(example('lanternfish-10k-2025-fragment.htm'));
    const count = visit().section('Findings').getByRole('status');
    expect(await count.innerText()).toBe('all shown');
    await concept('Board of Directors Oversight').click();
    await expect.poll(() => visit().passages.count()).toBe(2);
    const shown = await visit().page.locator('[id^=note-]').count();
    expect(await count.innerText()).toMatch(new RegExp(`^${shown} of \\d+ shown$`));
  });

  it('counts findings in words', async () => {
    await visit().drop(example('lanternfish-10k-2025-fragment.htm'));
    const head = await visit().page.locator('article > header').innerText();
    expect(head).toMatch(/\d+ errors, \d+ warnings, 1 note\b/);
  });

  it('shows an answer in the same color, whatever it is', async () => {
    await visit().example('Annual report');
    const colors = await visit()
      .section('Flags')
      .getByRole('listitem')
      .evaluateAll((flags) =>
        flags.map((flag) => getComputedStyle(flag.querySelector('p') ?? flag).color),
      );
    expect(colors).toHaveLength(6);
    expect(new Set(colors).size).toBe(1);
  });

  it('shows no flags for a filing without an annual disclosure', async () => {
    await visit().example('Incident');
    expect(await visit().section('Flags').count()).toBe(0);
    expect(await concepts().innerText()).toContain('Timing');
  });

  describeReal('the dump of a real viewer page', () => {
    it('shows two identical blocks once, under both concepts', async () => {
      await visit().drop(fileGiven(seed));
      const same = await concept('Process for Informing Board Committee').innerText();
      expect(same).toMatch(/all shared; same as [A-Z]/);
    });
  });
};

function withoutSpace(text: string | null): string {
  return (text ?? '').replace(/\s/g, '');
}

/** The browser draws the bullets of lists. */
function withoutBullets(text: string): string {
  return text.replaceAll('•', '');
}

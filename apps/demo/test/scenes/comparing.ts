import { expect, it } from 'vitest';
import { example, type Scene } from '../support/scene';

export const comparing: Scene = (visit) => {
  it('shows changed flags first, then concepts and sentences', async () => {
    await visit().example('Two years');
    await visit().view('Compare');
    await visit().section('Text').waitFor();
    await visit().show('compare');
    const flags = await visit().section('Flags').last().getByRole('listitem').allInnerTexts();
    expect(flags.map((flag) => flag.replace(/\s+/g, ' '))).toEqual([
      'Third Party Engaged (b)(1)(ii) No → Yes flipped',
      'Third Party Oversight and Identification Processes (b)(1)(iii) Not reported → Yes appeared',
      '4 unchanged.',
    ]);
    const concepts = visit().section('Concepts').last().getByRole('row');
    expect(await concepts.count()).toBeGreaterThan(3);
    expect(await concepts.nth(1).innerText()).toMatch(/\s78%\s/);
  });

  it('shows a redline by words, and labels moved and re-tagged sentences', async () => {
    await visit().example('Two years');
    await visit().view('Compare');
    const text = visit().section('Text');
    await text.waitFor();
    const kinds = new Set(await text.locator('ol > li > div > p').allInnerTexts());
    for (const kind of ['Moved', 'Re-tagged', 'Reworded', 'New', 'Gone'])
      expect(kinds).toContain(kind);
    const reworded = text.getByRole('listitem').filter({ hasText: 'We scan our networks' });
    expect((await reworded.locator('del').allInnerTexts()).map((word) => word.trim())).toEqual([
      'week',
      'every second',
    ]);
    expect((await reworded.locator('ins').allInnerTexts()).map((word) => word.trim())).toEqual([
      'day',
      'at least once a',
    ]);
  });

  it('compares the later filing with the earlier one, and swaps them', async () => {
    await visit().example('Two years');
    await visit().view('Compare');
    await visit().section('Text').waitFor();
    const { page } = visit();
    const sides = async () => {
      const [from, to] = await page
        .locator('p, label')
        .filter({ hasText: /^(From|To)/ })
        .all();
      const shown = async (side = from) =>
        (await side?.locator('option:checked, b').innerText())?.slice(-10);
      return [await shown(from), await shown(to)];
    };
    expect(await sides()).toEqual(['2024-12-31', '2025-12-31']);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByText('The old filing is for a later period').waitFor();
    expect(await sides()).toEqual(['2025-12-31', '2024-12-31']);
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(sides).toEqual(['2024-12-31', '2025-12-31']);

    // The order of the periods is kept, whichever of the two is selected.
    await page
      .getByRole('navigation', { name: 'Open filings' })
      .getByRole('button', { name: /^Lanternfish.*2024-12-31/ })
      .click();
    await visit().section('Text').waitFor();
    expect(await sides()).toEqual(['2024-12-31', '2025-12-31']);
    const saved = await visit().export('Markdown redline');
    expect(saved.name).toBe('lanternfish-10k-2024 to lanternfish-10k-2025.md');
  });

  it('compares filings of different registrants on request only', async () => {
    await visit().drop(example('lanternfish-10k-2025.htm'), example('tern-hollow-8k-2026-01.htm'));
    await visit().view('Compare');
    const { page } = visit();
    await page.getByText('No other filing of this registrant is open').waitFor();
    expect(await page.getByRole('heading', { name: 'In numbers' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Swap' }).isDisabled()).toBe(true);
    await visit().show('compare-other-registrant');
    await page.getByRole('combobox', { name: 'From' }).selectOption({ index: 1 });
    await page.getByText('different registrants').waitFor();
  });

  it('asks for another filing if there is only one, and takes it', async () => {
    await visit().drop(example('lanternfish-10k-2025.htm'));
    await visit().view('Compare');
    await visit().show('compare-alone');
    await visit().choose(example('lanternfish-10k-2024.htm'), 'Choose a file');
    await visit().section('Text').waitFor();
  });
};

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
    expect(await visit().section('Concepts').last().getByRole('row').count()).toBeGreaterThan(3);
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
    expect(await page.getByRole('combobox', { name: 'From' }).innerText()).toContain('2024-12-31');
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByText('The old filing is for a later period').waitFor();
    expect(await page.getByRole('combobox', { name: 'From' }).innerText()).toContain('2025-12-31');
  });

  it('asks for another filing if there is only one, and takes it', async () => {
    await visit().drop(example('lanternfish-10k-2025.htm'));
    await visit().view('Compare');
    await visit().show('compare-alone');
    await visit().choose(example('lanternfish-10k-2024.htm'), 'Choose a file');
    await visit().section('Text').waitFor();
  });
};

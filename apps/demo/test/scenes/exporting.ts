import { expect, it } from 'vitest';
import type { Scene } from '../support/scene';

export const exporting: Scene = (visit) => {
  it.each([
    ['HTML report', 'lanternfish-10k-2025.html', /^<!doctype html>/],
    ['Markdown', 'lanternfish-10k-2025.md', /^# Lanternfish Instruments, Inc/],
    ['JSON', 'lanternfish-10k-2025.json', /^\{\n {2}"schemaVersion": "1"/],
    ['CSV, facts', 'lanternfish-10k-2025.facts.csv', /^accession,cik,name,form/],
    ['SARIF', 'lanternfish-10k-2025.sarif', /"version": "2\.1\.0"/],
    ['CSV, passages', 'lanternfish-10k-2025.passages.csv', /^accession,cik,name,form/],
  ])('saves the filing as %s', async (format, name, beginning) => {
    await visit().example('Annual report');
    const file = await visit().export(format);
    expect(file.name).toBe(name);
    expect(file.content).toMatch(beginning);
    expect(file.content).toMatch(/lanternfish/i);
  });

  it.each([
    ['HTML redline', 'lanternfish-10k-2024 to lanternfish-10k-2025.html'],
    ['Markdown redline', 'lanternfish-10k-2024 to lanternfish-10k-2025.md'],
    ['JSON', 'lanternfish-10k-2024 to lanternfish-10k-2025.json'],
  ])('saves the comparison as %s', async (format, name) => {
    await visit().example('Two years');
    await visit().view('Compare');
    await visit().section('Text').waitFor();
    const file = await visit().export(format);
    expect(file.name).toBe(name);
    expect(file.content.length).toBeGreaterThan(500);
  });
};

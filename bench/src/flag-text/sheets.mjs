import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annualReports } from './annual-reports.mjs';

/**
 * Writes sheets for a reader into a folder outside the project: `sheets.mjs FOLDER COUNT`. A unit shows
 * the flag and the text, but not the flag's value.
 */
const [folder, count] = [process.argv[2] ?? '', Number(process.argv[3] ?? 1)];
if (folder === '') throw new Error('Name a folder for the sheets: sheets.mjs FOLDER COUNT');

const samplePath = new URL('../../labels/flag-text/sample.json', import.meta.url);
const sample = JSON.parse(readFileSync(samplePath, 'utf8'));
const wanted = new Set(sample.map(({ accession }) => accession));
const texts = new Map();
for await (const { accession, passages } of annualReports()) {
  if (wanted.has(accession)) texts.set(accession, passages.join('\n\n'));
}

mkdirSync(folder, { recursive: true });
const sheets = Array.from({ length: count }, () => []);
sample.forEach(({ accession, flag }, index) => {
  const text = texts.get(accession) ?? '';
  sheets[index % count]?.push(`=== ${accession} ${flag}\n${text}\n`);
});
sheets.forEach((units, index) => {
  writeFileSync(join(folder, `sheet-${index + 1}.txt`), units.join('\n'));
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, readUnits } from './annual-reports.mjs';

/**
 * Writes sheets for a reader into a folder outside the project: `sheets.mjs FOLDER COUNT`. They show
 * questions and text, not the value of a flag nor what a rule says.
 */
const [folder, count] = [process.argv[2] ?? '', Number(process.argv[3] ?? 1)];
if (folder === '') throw new Error('Name a folder for the sheets: sheets.mjs FOLDER COUNT');

const samplePath = new URL('../../labels/lint/sample.json', import.meta.url);
const wanted = new Set(JSON.parse(readFileSync(samplePath, 'utf8')).map(keyOf));
const questions = new Map();
for await (const unit of readUnits()) {
  if (!wanted.has(keyOf(unit))) continue;
  const { accession, question, concept, text } = unit;
  const page = `${accession}\n${text}`;
  const asked = [question, ...(concept ? [concept] : [])].join(' ');
  questions.set(page, [...(questions.get(page) ?? []), asked]);
}

const sheets = Array.from({ length: count }, () => []);
[...questions].forEach(([page, asked], index) => {
  const [accession = '', ...text] = page.split('\n');
  const head = asked.map((question) => `=== ${accession} ${question}`);
  sheets[index % count]?.push([...head, ...text, ''].join('\n'));
});
mkdirSync(folder, { recursive: true });
sheets.forEach((units, index) => {
  writeFileSync(join(folder, `sheet-${index + 1}.txt`), units.join('\n'));
});

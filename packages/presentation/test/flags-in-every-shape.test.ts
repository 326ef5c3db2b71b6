import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FilingSource, fileFromBytes, readFilings } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { type Basis, createReport, disclosureView } from '../src/index';

const examples = resolve(import.meta.dirname, '../../../examples/filings');

function open(name: string): FilingSource {
  const path = join(examples, name);
  const read = (file: string) => new Uint8Array(readFileSync(file));
  if (!statSync(path).isDirectory()) return fileFromBytes(name, read(path));
  const files = readdirSync(path).sort();
  return { name, files: files.map((file) => fileFromBytes(file, read(join(path, file)))) };
}

/** Reads the last filing of the example that engages consultants; a data set has an older one. */
async function basesOf(name: string) {
  const found: (Basis | null)[][] = [];
  for await (const filing of readFilings(open(name))) {
    for (const { rows } of disclosureView(createReport(filing)).flags) {
      if (rows[1]?.state === 'true') found.push(rows.map(({ basis }) => basis));
    }
  }
  return found.at(-1) ?? [];
}

/** How the sentences begin. Data sets lose quotation marks. */
const sentences = [
  'We manage cybersecurity risk as one of the principal risks',
  'We also engage outside assessors, consultants and a managed',
  'We therefore assess the security of suppliers and service',
  'As of the date of this report, we are not aware of any risks',
  'Our CISO and our Cyber Risk Council',
  'Our Chief Information Security Officer (CISO) reports to the',
];

const tagged = Array(6).fill('tagged');
const likely = ['explained', ...Array(5).fill('likely')];

it.each([
  ['lanternfish-10k-2025.htm', tagged],
  ['lanternfish-10k-2025-fragment.htm', tagged],
  ['lanternfish-10k-2025-set', tagged],
  ['0009999901-26-000012.txt', tagged],
  ['0009999901-26-000012-xbrl.zip', tagged],
  ['lnfx-20251231_htm.xml', likely],
  ['lanternfish-10k-2025-pages', likely],
  ['lanternfish-10k-2025-r-page.txt', likely],
  ['lanternfish-10k-2025-r-page-b.txt', likely],
  ['lanternfish-10k-2025-r-page-c.md', likely],
  ['lanternfish-10k-2025-r-page-d.txt', likely],
  ['lanternfish-10k-2025-two-periods.htm', likely],
  ['lanternfish_notes', likely],
])('finds the same sentences for the flags in %s as in every other shape', async (name, kinds) => {
  const bases = await basesOf(name);
  expect(bases.map((basis) => basis?.kind)).toEqual(kinds);
  const plain = bases.map((basis) => basis?.quote.replace(/["“”]/g, '') ?? '');
  expect(plain.map((quote, index) => quote.slice(0, sentences[index]?.length))).toEqual(sentences);
});

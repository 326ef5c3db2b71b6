import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dedupe } from '@cydkit/dedupe';
import { fileFromBytes, readFilings } from '@cydkit/parser';
import { notesZips } from '../data.mjs';
import { concepts } from './flags.mjs';

/**
 * @typedef {object} AnnualReport
 * @property {string} accession
 * @property {string} cik Ten digits.
 * @property {'development' | 'held-out'} half
 * @property {Partial<Record<import('./flags.mjs').FlagName, boolean>>} flags The flags that are reported.
 * @property {string[]} passages The text of its text blocks, each piece once.
 * @property {import('@cydkit/parser').Filing} filing
 */

/** Yields original annual reports of the notes data sets that report a flag and have text. */
export async function* annualReports() {
  for (const path of notesZips()) {
    const source = fileFromBytes(basename(path), readFileSync(path));
    for await (const filing of readFilings(source)) {
      if (!['10-K', '10-KT', '20-F'].includes(filing.form ?? '')) continue;
      const { accession, entity, facts } = filing;
      const flags = flagsOf(facts);
      const passages = passagesOf(facts);
      if (Object.keys(flags).length === 0 || passages.length === 0) continue;
      const cik = entity.cik ?? '';
      yield { accession: accession ?? '', cik, half: halfOf(cik), flags, passages, filing };
    }
  }
}

/** Splits by company, not by filing, because a company says the same thing every year. */
function halfOf(cik) {
  return (createHash('sha256').update(cik).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held-out';
}

function flagsOf(facts) {
  const flags = {};
  for (const [name, concept] of Object.entries(concepts)) {
    const fact = facts.find((fact) => fact.concept === concept && fact.type === 'flag');
    if (typeof fact?.value === 'boolean') flags[name] = fact.value;
  }
  return flags;
}

function passagesOf(facts) {
  const blocks = facts.flatMap((fact, index) =>
    fact.type === 'textBlock' && fact.value ? [{ id: String(index), text: fact.value }] : [],
  );
  return dedupe(blocks).passages.map(({ text }) => text);
}

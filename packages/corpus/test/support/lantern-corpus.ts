import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExample } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { CorpusWriter } from '../../src/add/corpus-writer';
import { type Corpus, openCorpus } from '../../src/open-corpus';
import { recordOf } from '../../src/record';

const roles = 'CybersecurityRiskRoleOfManagementTextBlock';
const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const engaged = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
const affected =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
const nature = 'MaterialCybersecurityIncidentNatureTextBlock';

const shared =
  'Our chief information security officer reports to the board on the risks from threats each quarter.';

/** Filings of invented companies, with what is awkward in a table. */
export const lanternFilings: readonly Filing[] = [
  {
    ...buildExample({
      facts: [
        [processes, 'We run a tabletop exercise each year. "Quotes", commas, and 🐟 are in it.'],
        [roles, shared],
        [engaged, true],
        [affected, null],
      ],
    }),
    accession: '9999900001-26-000001',
    entity: {
      ...{ name: 'Lanternfish Instruments Inc.', cik: '9999900001', sic: '6022', state: 'NY' },
      publicFloat: { amount: 900_000_000, currency: 'USD' },
    },
    submission: { filed: '2026-02-20' },
  },
  {
    ...buildExample({
      form: '10-K/A',
      facts: [
        [roles, `${shared}\nSo does the treasurer, =1+1, since the second quarter of the year.`],
        [engaged, true],
      ],
    }),
    accession: '9999900001-26-000002',
    entity: { name: 'Lanternfish Instruments Inc.', cik: '9999900001', sic: '6022' },
    submission: { filed: '2026-03-20' },
  },
  {
    ...buildExample({
      period: '2024-12-31',
      facts: [
        [roles, shared],
        [engaged, false],
      ],
    }),
    accession: '9999900001-25-000001',
    entity: { name: 'Lanternfish Instruments Inc.', cik: '9999900001', sic: '6022' },
    submission: { filed: '2025-02-20' },
  },
  {
    ...buildExample({
      facts: [
        [roles, shared],
        [affected, true],
        [engaged, null],
      ],
    }),
    accession: '9999900002-26-000001',
    entity: {
      ...{ name: 'Kelp, "Sons" & Co\r\nLtd', cik: '9999900002', sic: '2000', country: 'GB' },
      publicFloat: { amount: 5e7, currency: 'USD' },
    },
    submission: { filed: '2026-03-01' },
  },
  {
    ...buildExample({
      form: '8-K',
      period: '2026-01-15',
      facts: [[nature, 'An intruder copied files from a server that we no longer use.']],
    }),
    accession: '9999900003-26-000001',
    entity: { name: 'Barnacle Freight Ltd', cik: '9999900003' },
    submission: { filed: '2026-01-20', items: ['1.05', '9.01'] },
  },
  {
    ...buildExample({ facts: [[roles, `Long. ${'word 🐟 '.repeat(150_000)}end.`]] }),
    accession: null,
    ...{ form: null, fiscalYear: null, period: { start: null, end: null } },
    entity: { name: null, cik: null },
  },
];

/** Makes a corpus of filings in a folder of its own; `remove` deletes it. */
export async function makeLanternCorpus(
  filings: readonly Filing[] = lanternFilings,
): Promise<{ corpus: Corpus; folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cydkit-corpus-'));
  const writing = await openCorpus(join(folder, 'corpus'), { write: true });
  const writer = new CorpusWriter(writing);
  writer.beginSource({ name: 'invented.zip', sha256: 'a'.repeat(64), bytes: 1234 });
  for (const filing of filings) writer.add(recordOf(filing));
  writer.endSource();
  writing.close();
  const corpus = await openCorpus(join(folder, 'corpus'));
  const remove = async (): Promise<void> => {
    corpus.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { corpus, folder, remove };
}

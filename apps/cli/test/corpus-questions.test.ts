import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CorpusWriter, openCorpus } from '@cydkit/corpus';
import { recordOf } from '@cydkit/corpus/record';
import { buildExample } from '@cydkit/lint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { type FakeWorld, fakeIo } from './support/fake-io';

const common = 'The board reviews the risks of the harbor every spring.';
const eels = 'Trained eels patrol the northern pier at night.';
const block = 'CybersecurityRiskRoleOfManagementTextBlock';

const draft = resolve(import.meta.dirname, '../../../examples/filings/lanternfish-10k-2024.htm');

let cwd = '';

/** Twelve companies of one industry with two years each: the eels come in the second. */
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));
  const corpus = await openCorpus(join(cwd, 'cyd-corpus'), { write: true });
  const writer = new CorpusWriter(corpus);
  writer.beginSource({ name: 'filings', sha256: '00', bytes: 0 });
  for (let company = 1; company <= 12; company += 1) {
    for (const year of [2024, 2025]) {
      const cik = String(9_999_900_000 + company);
      const own = `Firm ${company} ${year === 2025 ? 'guards otters' : 'is here'}.`;
      const text = `${common} ${own} ${year === 2025 ? eels : ''}`;
      const filing = buildExample({ period: `${year}-12-31`, facts: [[block, text]] });
      const number = String(company * 10 + (year - 2024)).padStart(6, '0');
      writer.add(
        recordOf({
          ...filing,
          accession: `9999900000-26-${number}`,
          entity: { name: `Harbor ${company} Inc.`, cik, sic: '4400' },
          submission: { filed: `${year + 1}-02-${company + 9}`, accepted: null, items: null },
          facts: filing.facts.map((fact) => ({
            ...fact,
            context: { ...fact.context, entity: cik },
          })),
        }),
      );
    }
  }
  writer.endSource(true);
  corpus.close();
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function ask(args: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo({ cwd, ...world });
  const code = await main(['corpus', ...args], io);
  return { code, out: io.out(), err: io.err() };
}

describe('cyd corpus provenance', () => {
  it('says who has a sentence, and who was first', async () => {
    const { code, out, err } = await ask(['provenance', common]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Word for word in 24 filings of 12 companies');
    expect(out).toMatch(/Harbor 1 Inc\. · 10-K · FY2024 · filed 2025-02-10/u);
    expect(out).toMatch(/2025 +12 +12 +\[?12/u);
    expect(out).toContain('“First” is first among these');
  });

  it('reads sentences from standard input, and prints a row of CSV for each', async () => {
    const { code, out } = await ask(['provenance', '-', '-f', 'csv'], {
      stdin: `${common} Nothing of the kind.`,
    });
    expect(code).toBe(0);
    const rows = out.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`${common},10,24,12,2025-02-10,Harbor 1 Inc.,9999900001,10-K,`);
    expect(rows[2]).toMatch(/^Nothing of the kind\.,4,0,0,,,,,,,0,0,/u);
  });

  it('prints several sentences in full at any width, with what is not searched', async () => {
    const stdin = Array.from({ length: 25 }, (_, at) => `${common.replace('every', `${at}`)} `);
    const args = ['provenance', '-', common, '--width', '60'];
    const { code, out } = await ask(args, { stdin: stdin.join('') });
    expect(code).toBe(0);
    expect(out).toContain('in 24 filings of 12 companies');
    const line = out.replaceAll(/\s+/gu, ' ');
    expect(line).toContain(
      'first: Harbor 1 Inc. · 10-K · FY2024 · filed 2025-02-10 · 9999900000-26-000010',
    );
    expect(out).not.toContain('9999900000 …');
    expect(line).toContain('the first 20 of 25 that no');
  });

  it('shows the most similar sentence of one that no filing has', async () => {
    const { code, out } = await ask(['provenance', common.replace('spring', 'autumn')]);
    expect(code).toBe(0);
    expect(out).toContain('No filing has it word for word; the most similar follow');
    expect(out).toContain(`“${common}”`);
  });

  it('fails with 1 where nothing is like it, and with 2 without a word', async () => {
    const nothing = await ask(['provenance', 'Purple gulls count coins.']);
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.out).toContain('no filing has a similar one');
    expect(await ask(['provenance', '…'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('cyd corpus boilerplate', () => {
  it('scores a filing of the corpus', async () => {
    const { code, out } = await ask(['boilerplate', '9999900001']);
    expect(code).toBe(0);
    // 10 and 8 of 22 words.
    expect(out).toContain('Harbor 1 Inc., 10-K for FY2025: 81.8% of 22 words in sentences that');
    expect(out).toContain('11 other companies · 10 words');
  });

  it('scores a draft that is not in the corpus', async () => {
    const { code, out, err } = await ask(['boilerplate', draft, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ score: 0, others: 12, filing: { fiscalYear: 2024 } });
  });

  it('says that no sentence can be boilerplate among too few companies', async () => {
    const { out } = await ask(['boilerplate', '9999900001', '--companies', '12']);
    expect(out).toContain('0.0% of 22 words');
    expect(out).toContain('With 11 other companies, no sentence can be boilerplate');
  });

  it('fails with 1 where there is no one else', async () => {
    const { code, out } = await ask(['boilerplate', '9999900001', '--cik', '9999900001']);
    expect(code).toBe(1);
    expect(out).toContain('no other company is selected to compare it with');
  });

  it.each([
    { args: ['No such company'], code: 1, said: 'is neither a file nor a filing of the corpus' },
    { args: ['Harbor'], code: 2, said: "'Harbor' may mean 12 filings" },
    { args: ['9999900001', '--companies', '0'], code: 2, said: 'a whole number of at least 1' },
  ])('fails with $code: $said', async ({ args, code, said }) => {
    const found = await ask(['boilerplate', ...args]);
    expect(found.code).toBe(code);
    expect(found.err).toContain(said);
    expect(found.out).toBe('');
  });
});

describe('cyd corpus peers', () => {
  it('compares a filing with its groups', async () => {
    const { code, out } = await ask(['peers', 'Harbor 2 Inc.']);
    expect(code).toBe(0);
    expect(out).toContain('Harbor 2 Inc., 10-K for FY2025, compared with SIC division E');
    expect(out).toContain('The most similar disclosures of other companies, at most 5');
    expect(out).toContain('the longest of 2 sentences');
    expect(out).toContain('word for word: 1 of 3 sentences, 4 of 22 words');
    expect(out).toContain('The filing does not state a public float in US dollars');
  });

  it('takes annual reports only', async () => {
    const report = resolve(draft, '../tern-hollow-8k-2026-01.htm');
    const { code, err } = await ask(['peers', report]);
    expect(code).toBe(2);
    expect(err).toContain('is not an annual report (form: 8-K)');
    expect((await ask(['boilerplate', report])).out).toContain('Its share is not compared');
  });

  it.each([
    ['--fiscal-year', '2030'],
    ['--sic', '9999'],
  ])('says in one line that no one is left with %s %s', async (...filter) => {
    for (const command of ['peers', 'boilerplate']) {
      const { code, out } = await ask([command, '9999900001', ...filter]);
      expect(code).toBe(1);
      expect(out.split('\n')[0]).toBe(
        'Harbor 1 Inc., 10-K for FY2025: no other company is selected to compare it with',
      );
      expect(out).not.toMatch(/Measures|Passages|word for word/u);
    }
  });

  it('names the groups by what is selected, and says what options choose', async () => {
    const { out } = await ask(['peers', '9999900001', '--fiscal-year', '2024']);
    expect(out).toContain('all selected companies (11)');
    expect(out).toContain('--fiscal-year too; they do not choose the filing itself');
  });

  it.each(['peers', 'boilerplate'])('prints plain numbers as CSV of %s', async (command) => {
    const { out } = await ask([command, '9999900001', '-f', 'csv']);
    const [header = '', ...rows] = out.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(2);
    expect(header.split(',')).not.toContain('');
    expect(out).not.toMatch(/\d+,\d{3}"|\d to \d|%/u);
  });
});

describe('cyd corpus trends', () => {
  it('prints phrases that rose, with an example', async () => {
    const { code, out } = await ask(['trends', '--from', '2024', '--to', 'FY2025']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /guards otters +0 +12 +0\.0%.*100\.0%.* \+100\.0 +\+\d+\.\d to \+100\.0\n/u,
    );
    expect(out).toContain('“Firm 1 «guards otters».”');
    // All have one sentence on eels.
    expect(out).not.toContain('eels');
    expect(out).toContain('new in 12 companies, gone from 0 companies');
    expect(out).toContain('the 12 companies with an annual report for both years');
  });

  it.each([
    {
      args: ['--from', '2025', '--to', '2024'],
      code: 2,
      said: '--from 2025 is not before --to 2024',
    },
    {
      args: ['--from', '2024', '--to', '2024'],
      code: 2,
      said: '--from 2024 is not before --to 2024',
    },
    { args: ['--fiscal-year', '2025'], code: 2, said: '--fiscal-year does not choose the years' },
    { args: ['…'], code: 2, said: 'There is no word to look for' },
    { args: [], code: 1, said: 'FY2024 12 companies, FY2025 12 companies' },
    {
      args: ['--cik', '9999900001', '--from', '2024', '--to', '2025'],
      ...{ code: 1, said: '1 company for FY2024, 1 company for FY2025, 1 company for both' },
    },
    { args: ['--from', '2020', '--to', '2021'], code: 1, said: '0 companies for FY2020' },
  ])('fails with $code and $said', async ({ args, code, said }) => {
    const found = await ask(['trends', ...args]);
    expect(found).toMatchObject({ code, out: '' });
    expect(found.err).toContain(said);
  });

  it('follows given terms', async () => {
    const years = ['--from', '2024', '--to', '2025'];
    const { code, out } = await ask(['trends', 'trained eels', 'harbor', ...years]);
    expect(code).toBe(0);
    expect(out).toMatch(/trained eels +2024 +0 +12 +\[0\.0%/u);
    expect(out).toMatch(/trained eels +0 +12 +12 +12 +0 +\+100\.0 /u);
    const csv = await ask(['trends', 'trained eels', ...years, '-f', 'csv']);
    expect(csv.out.split('\r\n')[2]).toMatch(
      /^trained eels,2025,12,12,1,0\.7\d+,1,yes,1,0\.\d+,1,12,12,12,0$/u,
    );
    expect(await ask(['trends', 'purple gulls'])).toMatchObject({ code: 1 });
  });

  it('prints plain numbers as CSV', async () => {
    const { out } = await ask(['trends', '--from', '2024', '--to', '2025', '-f', 'csv']);
    expect(out.split('\r\n')[1]).toMatch(
      /^guards otters,0,12,12,12,0,1,1,0\.\d+,1,0\.0\d+,12,0,0,12$/u,
    );
  });

  it('asks for a year', async () => {
    expect(await ask(['trends', '--from', 'last'])).toMatchObject({ code: 2 });
  });
});

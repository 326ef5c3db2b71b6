import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');

describe('cyd corpus search', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));

  async function run(...args: string[]) {
    const io = fakeIo({ cwd });
    const code = await main(['corpus', ...args], io);
    return { code, out: io.out(), err: io.err() };
  }

  beforeAll(() => run('add', join(examples, 'lanternfish_notes')));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('prints passages with their words marked, and what they are about', async () => {
    const { code, out, err } = await run('search', 'committee', 'audit', '--limit', '1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^\d passages? in 2 of 3 filings, from 1 of 2 companies: committee audit\n/,
    );
    expect(out).toMatch(/\n {2}“.*«committee».*”\n {2}On Board of Directors Oversight/s);
    expect(out).toContain('https://www.sec.gov/Archives/edgar/data/9999901/');
    expect(out).toContain('  Latest of 2 versions in 2 filings: FY2024, FY2025\n');
    expect(out).not.toContain('Results');
  });

  it('says on standard error that CSV has not all results', async () => {
    const some = await run('search', 'risk', '--limit', '1', '-f', 'csv');
    expect(some.err).toBe('Results 1 to 1; for more: --offset 1\n');
    expect((await run('search', 'risk', '-f', 'csv', '--limit', '500')).err).toBe('');
  });

  it('prints the same as JSON, Markdown and CSV', async () => {
    const json = await run('search', 'audit committee', '--json');
    const { found, hits } = JSON.parse(json.out);
    expect(found).toMatchObject({ filings: 2, companies: 1 });
    expect(hits[0].excerpt.text).not.toBe('');
    const markdown = await run('search', 'audit committee', '-f', 'markdown');
    expect(markdown.out).toMatch(/^# \d passages? .*\n\n\[\*\*.*\*\*\]\(https:.*\n\n> .*\*\*/s);
    const csv = await run('search', 'audit committee', '-f', 'csv', '--full');
    const [head, row] = csv.out.split('\r\n');
    expect(head).toBe('registrant,cik,form,fiscalYear,filed,accession,text,remarks,url');
    expect(row).toContain(hits[0].text.slice(0, 40).replaceAll('"', '""'));
    expect(row).toMatch(/,10-K(?:\/A)?,20\d\d,20/);
  });

  it('finds words as typed, and says how many have them', async () => {
    const endings = await run('search', 'committees');
    expect(endings.code).toBe(0);
    expect(endings.out).toContain(
      '· No company has the words as typed; 1 company has them with other endings\n',
    );
    for (const args of [['committees', '--exact'], ['=committees']]) {
      expect(await run('search', ...args)).toMatchObject({ code: 1 });
    }
    const { out } = await run('search', 'committee', '--exact');
    expect(out).toMatch(/^\d passages? in .*, exactly: committee\n/);
    expect(out).not.toContain('as typed');
  });

  it('says that data sets have no letters such as those of the query', async () => {
    const { out } = await run('search', 'Müller');
    expect(out).toMatch(
      /· 3 filings searched come from data sets, which leave out all letters such as ü/,
    );
  });

  it('takes a word that must not occur inside of quotes and after --', async () => {
    const quoted = await run('search', 'committee -audit', '--json');
    const { found } = JSON.parse(quoted.out);
    const after = await run('search', '--json', '--', 'committee', '-audit');
    expect(JSON.parse(after.out).found).toEqual(found);
    expect((await run('search', 'committee', '-fraud')).code).toBe(2);
  });

  it('exits with 1 if nothing matches, and names what it did not search for', async () => {
    const { code, out } = await run('search', 'zeppelin', '&');
    expect(code).toBe(1);
    expect(out).toContain('No passage of 3 filings matches: zeppelin &\n');
    expect(out).toContain('· Not searched for, as they have no letter or digit: &\n');
  });

  it('takes filings and subjects to search', async () => {
    const incident = await run('search', 'the', '--concept', 'role of management', '--json');
    expect(JSON.parse(incident.out).concepts).toEqual([
      'CybersecurityRiskRoleOfManagementTextBlock',
    ]);
    const none = await run('search', 'the', '--fiscal-year', '1999');
    expect(none).toMatchObject({ code: 1 });
    expect(none.out).toContain('No passage of 0 filings matches: the\n');
  });

  it('says where the next results are', async () => {
    const first = await run('search', 'the', '--limit', '2');
    expect(first.out).toContain('· Results 1 to 2; for more: --offset 2\n');
    const { out } = await run('search', 'the', '--limit', '1000', '--offset', '2', '--all');
    expect(out).toMatch(/· Results 3 to \d+, the last\n/);
    const beyond = await run('search', 'the', '--offset', '1000');
    expect(beyond).toMatchObject({ code: 0 });
    expect(beyond.out).toContain('· There are no more than 1000 results\n');
    expect((await run('search', 'the', '--limit', '0')).out).toMatch(/^\d+ passages in .*\n$/);
  });

  it.each([
    [
      ['"audit'],
      'error: The quotation mark is not closed (at character 1). Close it, or leave it out.\n',
    ],
    [
      ['NOT', 'audit'],
      'error: This says only what must not occur (at character 1). Name a word that must occur, too.\n',
    ],
    [
      ['board', 'NEAR/x', 'audit'],
      "error: 'NEAR/x' does not say how many words can be between (at character 7). Example: incident NEAR/10 board.\n",
    ],
    [['audit', '--limit', '-1'], 'Expected a whole number'],
    [['audit', '--concept', 'zeppelins'], "No concept has 'zeppelins' in its name"],
    [[], 'Missing required argument'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await run('search', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('prints hostile words as words', async () => {
    const { code, out } = await run('search', "'); drop table filings; -- \u001b[31mzeppelin");
    expect(out).not.toContain('\u001b');
    expect(code).toBe(2);
  });
});

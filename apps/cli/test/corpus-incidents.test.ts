import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');
const cwd = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));

async function run(...args: string[]) {
  const io = fakeIo({ cwd });
  const code = await main(['corpus', ...args], io);
  return { code, out: io.out(), err: io.err() };
}

beforeAll(async () => {
  const incident = join(examples, 'tern-hollow-8k-2026-01.htm');
  const annual = join(examples, 'lanternfish-10k-2024.htm');
  await run('add', incident, annual);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('cyd corpus incidents', () => {
  it('prints the reports, what is known of their days, and their words', async () => {
    const { code, out, err } = await run('incidents');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 incident of 1 registrant: 1 report, 0 amendments');
    expect(out).toMatch(/Event +2026-01-20\n/);
    expect(out).toMatch(/^8-K +day of filing not stated; sha256:/m);
    expect(out).toMatch(/^Nature · January2026IncidentMember · 8-K · sha256:\w+\n {2}“/m);
    expect(out).toContain('documents without the header of the submission are: 1 of 1 report.');
  });

  it('prints the table only, or all words', async () => {
    const [summary, short, full] = await Promise.all([
      run('incidents', '--summary'),
      run('incidents'),
      run('incidents', '--full'),
    ]);
    expect(summary.out).not.toContain('“');
    expect(short.out.length).toBeLessThan(full.out.length);
    expect(full.out).not.toContain(' …”');
    expect(await run('incidents', '--summary', '--full')).toMatchObject({ code: 2 });
  });

  it('prints a row for each statement as CSV, and the threads as JSON', async () => {
    const csv = (await run('incidents', '--format', 'csv', '--summary')).out.trim().split('\r\n');
    expect(csv[0]).toMatch(/^Registrant,CIK,Filing,Form,Filed,Event,.*,Concept,Incident,Text$/);
    expect(csv[1]).toMatch(/,8-K,,2026-01-20,,,,.*,MaterialCybersecurityIncident\w+TextBlock,/);
    expect(csv.length).toBeGreaterThan(4);
    const json = JSON.parse((await run('incidents', '--json')).out);
    expect(json).toMatchObject({
      schemaVersion: '1',
      threads: [{ reports: [{ clock: { filed: null, event: { day: '2026-01-20' } } }] }],
      taggedAnnual: [],
      counts: { threads: 1, reports: 1 },
    });
    expect(JSON.stringify(json)).not.toContain(examples);
  });

  it('prints only incidents that the options select', async () => {
    const { code, out } = await run('incidents', '--cik', '9999900001');
    expect(code).toBe(1);
    expect(out).toContain('No current report on an incident');
  });
});

import { describe, expect, it } from 'vitest';
import { useEdgar } from './support/edgar';
import type { FakeWorld } from './support/fake-io';
import { type FetchPrint, fetchPrint } from './support/run-fetch';

const edgar = useEdgar();

async function fetch(args: readonly string[], world: FakeWorld = {}): Promise<FetchPrint> {
  return await fetchPrint(edgar, args, world);
}

describe('--check', () => {
  async function corpusOf(args: readonly string[]): Promise<string> {
    const { cwd, code } = await fetch([...args, '--add']);
    expect(code).toBe(0);
    return cwd;
  }

  it('finds what is newer than the corpus', async () => {
    const cwd = await corpusOf(['0009999901-25-000009']);
    const { code, heading } = await fetch(['--check', 'LNFX'], { cwd });
    expect([code, heading]).toEqual([
      1,
      'EDGAR lists 2 filings from 2025-02-21 to 2026-05-04: 1 in the corpus, 1 not',
    ]);
  });

  it('recognises a complete corpus: filings that are known to have no facts are none that it lacks', async () => {
    const cwd = await corpusOf(['LNFX', '--since', '2024-01-01', '--form', '10-K,10-K/A']);
    const args = ['--check', 'LNFX', '--since', '2024-01-01', '--form', '10-K,10-K/A'];
    const { code, heading, out } = await fetch(args, { cwd });
    expect([code, heading]).toEqual([
      0,
      'EDGAR lists 4 filings from 2024-01-01 to 2026-05-04: 2 in the corpus, 0 not, 2 without CYD facts',
    ]);
    expect(out).not.toContain('Differences');
    const unknown = await fetch(args, { cwd, env: { ...edgar.env(cwd), CYD_CACHE: 'other' } });
    expect([unknown.code, unknown.heading]).toEqual([
      1,
      'EDGAR lists 4 filings from 2024-01-01 to 2026-05-04: 2 in the corpus, 1 not, 1 without CYD facts',
    ]);
    expect(unknown.out).toContain('only on EDGAR');
    expect(unknown.notes[1]).toContain('has CYD facts is not known. To find out');
  });

  it.each([
    [['LNFX'], 'The corpus has no filing of LNFX, so there is no period'],
    [['LNFX', '--since', '2027-01-01'], '--since 2027-01-01 is in the future'],
    [['TERN', '--since', '1/5/2026'], "--since '1/5/2026' is not a day. A day is written as"],
    [['TERN', '--form', '10k'], 'Did you mean 10-K?'],
  ])('refuses what cannot be compared: %j', async (args, message) => {
    const cwd = await corpusOf(['TERN']);
    const { code, err } = await fetch(['--check', ...args], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('claims nothing of days that have no index', async () => {
    const cwd = await corpusOf(['TERN']);
    const { code, heading } = await fetch(['--check', '--since', '2026-05-01'], { cwd });
    expect([code, heading]).toEqual([
      1,
      'Not compared: EDGAR has no index yet of any day since 2026-05-01',
    ]);
  });
});

it('compares the corpus with what EDGAR lists', async () => {
  const { cwd } = await fetch(['LNFX', 'TERN', '--add', '--since', '2025-01-01']);
  const { code, out } = await fetch(['--check', '--json'], { cwd });
  const { scope, rows } = JSON.parse(out);
  expect(scope).toMatchObject({ since: '2025-02-21', until: '2026-05-04' });
  const short = rows.map(({ form, quarter, both, missing, extra }: Record<string, unknown[]>) => {
    const accessions = (missing ?? []).map((one) => (one as { accession: string }).accession);
    return [form, quarter, both, accessions, extra];
  });
  expect(short).toEqual([
    ['10-K', '2026q1', 2, ['0009999904-26-000005', '0009999990-26-000101'], []],
    ['10-K', '2025q1', 1, ['0009999904-25-000002'], []],
    ['20-F', '2026q2', 0, ['0009999903-26-000002'], []],
  ]);
  expect(code).toBe(1);
  const whole = await fetch(['--check', 'LNFX', '--since', '2025-01-01'], { cwd });
  expect([whole.code, whole.heading]).toEqual([
    0,
    'EDGAR lists 2 filings from 2025-01-01 to 2026-05-04: 2 in the corpus, 0 not',
  ]);
  const none = await fetch(['--check', '0009999901-26-000012'], { cwd });
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('is not a company')]);
});

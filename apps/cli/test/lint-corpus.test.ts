import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Finding } from '@cydkit/lint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const example = readFileSync(
  resolve(import.meta.dirname, '../../../examples/filings/lanternfish-10k-2025.htm'),
  'utf8',
);
const cwd = mkdtempSync(join(tmpdir(), 'cyd-lint-'));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const io = fakeIo({ cwd, env });
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err() };
}

async function lintJson(...args: string[]): Promise<{ findings: Finding[]; err: string }> {
  const { out, err } = await run(['lint', 'now.htm', '--json', '--exit-zero', ...args]);
  return { findings: JSON.parse(out).filings[0].findings, err };
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

/** The cover and the contexts of the year before, not the years that its text names. */
function yearBefore(document: string): string {
  return document.replace(/(>|<\/ix:nonNumeric>, )2025(?=-|<)/gu, (_, before) => `${before}2024`);
}

const flag = /(MateriallyAffected[^>]*fixed-)false/u;

beforeAll(async () => {
  writeFileSync(join(cwd, 'now.htm'), example);
  writeFileSync(join(cwd, 'before.htm'), yearBefore(example));
  const others = ['Tern Hollow Co', 'Heron Mills Inc.'].map((name, index) => {
    const renamed = example.replaceAll('0009999901', `000999990${index + 7}`);
    return renamed.replaceAll('Lanternfish Instruments, Inc.', name);
  });
  for (const [index, other] of others.entries())
    writeFileSync(join(cwd, `other${index}.htm`), other);
  await run(['corpus', 'add', 'before.htm', 'now.htm', '--corpus', 'years']);
  await run(['corpus', 'add', 'other0.htm', 'other1.htm', '--corpus', 'others']);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('cyd lint --corpus', () => {
  it('compares with the report of the year before, and says so', async () => {
    const { findings, err } = await lintJson('--corpus', 'years');
    expect(codes(findings)).toContain('text-unchanged');
    expect(err).toBe(
      '--corpus years: compared with the texts of other registrants, and with an earlier report for 1 of 1 annual report\n',
    );
  });

  it('finds the words of other registrants', async () => {
    const { findings, err } = await lintJson('--corpus', 'others');
    const found = findings.find(({ code }) => code === 'text-of-others');
    expect(found?.message).toMatch(/word for word that of .*Tern Hollow Co.*Heron Mills Inc\.$/u);
    expect(err).toContain('an earlier report for 0 of 1 annual report');
  });

  it('takes the earlier reports of --prior instead', async () => {
    const { findings, err } = await lintJson('--corpus', 'years', '--prior', 'other0.htm');
    expect(codes(findings)).not.toContain('text-unchanged');
    expect(err).toContain('--prior other0.htm: no earlier report of the same registrant');
    expect(err).toContain('; the earlier reports are those of --prior\n');
  });

  it('quotes an earlier flag without a place, since its document may have changed', async () => {
    writeFileSync(join(cwd, 'flipped.htm'), yearBefore(example).replace(flag, '$1true'));
    await run(['corpus', 'add', 'flipped.htm', '--corpus', 'flipped']);
    const { findings } = await lintJson('--corpus', 'flipped');
    const flipped = findings.find(({ code }) => code === 'flag-flipped');
    expect(flipped?.evidence[1]).toMatchObject({ quote: 'true', locations: [] });
  });

  it('needs the option: the environment alone changes nothing', async () => {
    const plain = await run(['lint', 'now.htm']);
    expect(await run(['lint', 'now.htm'], { CYD_CORPUS: join(cwd, 'others') })).toEqual(plain);
    expect(plain.err).toBe('');
  });

  it('fails where there is no corpus', async () => {
    const { code, err } = await run(['lint', 'now.htm', '--corpus', 'none']);
    expect(code).toBe(2);
    expect(err).toContain("There is no corpus in 'none'");
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

describe('explain', () => {
  async function explain(...args: string[]) {
    const io = fakeIo();
    return { code: await main(['explain', ...args], io), out: io.out(), err: io.err() };
  }

  it.each(['C02', 'c02', 'materiality-flag-missing'])('shows the page of %s', async (name) => {
    const { code, out } = await explain(name);
    expect(code).toBe(0);
    expect(out).toContain('C02 materiality-flag-missing');
    expect(out).toContain('17 CFR 229.106(b)(2)');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(['C06', 'third-party-engaged-flag-missing'])(
    'shows what the rule that was %s is now',
    async (name) => {
      const { code, out } = await explain(name);
      expect(code).toBe(0);
      expect(out).toContain('C05 third-party-flags-missing');
      expect(out).toContain('Formerly');
    },
  );

  it('shows the page of a diagnostic code, with its rule', async () => {
    expect((await explain('continuation-missing')).out).toContain('K02 continuation-broken, error');
  });

  it('prints the same page as the documentation', async () => {
    const { out } = await explain('C02', '-f', 'markdown');
    const page = join(import.meta.dirname, '../../../docs/rules/materiality-flag-missing.md');
    expect(readFileSync(page, 'utf8')).toContain(out);
  });

  it('shows the page of a comparison code', async () => {
    expect((await explain('compare-same-period')).out).toContain('Filings for the same period');
    expect((await explain('compare-same-perod')).err).toContain('  compare-same-period');
  });

  it('offers no JSON', async () => {
    expect(await explain('C02', '--json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining("Unknown option '--json'"),
    });
  });

  it('lists all without a name', async () => {
    const { out } = await explain();
    expect(out).toContain('materiality-flag-missing');
    expect(out).toContain('notes-lossy');
    expect(out).toContain('compare-no-facts');
  });

  it('suggests similar names', async () => {
    const { code, err } = await explain('materialty-flag-missing');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean:\n  materiality-flag-missing');
  });
});

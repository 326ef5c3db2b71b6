import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedContent } from '../../../packages/edgar/test/support/invented-content';
import { main } from '../src/cli';
import { useEdgar } from './support/edgar';
import { type FakeWorld, fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';

const company = { cik: '0009999907', name: 'Pollack Cold Storage, Inc.', tickers: ['POLK'] };
// None has XBRL, so that none takes a request.
const many = Array.from({ length: 250 }, (_, index) => ({
  accession: `0009999907-25-${String(index).padStart(6, '0')}`,
  ciks: [company.cik],
  form: '8-K',
  filed: '2025-03-03',
  period: '2025-03-01',
  items: ['8.01'],
  documents: [{ name: 'polk.htm', type: '8-K', content: '<html><body>Ice.</body></html>' }],
}));
const edgar = useEdgar({
  ...inventedContent,
  companies: [...inventedContent.companies, company],
  filings: [...inventedContent.filings, ...many],
});
const all = ['POLK', '--form', '8-K', '--since', '2025-01-01'];

async function fetch(args: readonly string[], world: FakeWorld = {}) {
  const cwd = world.cwd ?? folderWith({});
  const io = fakeIo({ env: edgar.env(cwd), ...world, cwd });
  const code = await main(['fetch', ...args], io);
  return { code, out: io.out(), err: io.err(), cwd };
}

it('says before a long run how long it takes, and lists no more rows than people read', async () => {
  const { code, out, err } = await fetch(all);
  expect(code).toBe(1);
  expect(err).toBe(
    '250 filings to look at: about 750 requests, 2 min at 7 a second. Stop it whenever you like; the next run goes on.\n',
  );
  expect(out).toContain('· 250 filings without XBRL, so without CYD facts.\n');
  expect(out).toContain('· The first 200 are listed; --format csv has all 250.\n');
  const quiet = await fetch([...all, '-q']);
  expect([quiet.err, quiet.out.includes('·')]).toEqual(['', false]);
  const planned = await fetch([...all, '--dry-run']);
  expect(planned.err).toBe('');
  expect(planned.out.split('\n')[0]).toBe(
    '250 filings to look at: about 750 requests, 2 min at 7 a second',
  );
});

describe('what is in the way', () => {
  it.each([
    ['is a file where the folder should be', { 'cyd-filings': 'mine' }, ['LNFX']],
    ['is a file where the cache should be', { cache: 'mine' }, ['POLK']],
  ])('%s', async (_, files, args) => {
    const cwd = folderWith(files);
    const { code, err } = await fetch(args, { cwd });
    expect(err).toContain(`error: Cannot write ${cwd}`);
    expect(code).toBe(2);
  });

  it.each(['ftp://mirror.example', 'mirror', 'http://127.0.0.1:1/path', 'http://127.0.0.1:1/?x'])(
    'is %j for the origin of a mirror',
    async (url) => {
      const cwd = folderWith({});
      const env = { ...edgar.env(cwd), CYD_EDGAR_URL: url };
      const { code, err } = await fetch(['POLK'], { cwd, env });
      expect([code, readdirSync(cwd)]).toEqual([2, []]);
      expect(err).toContain('CYD_EDGAR_URL must be the origin of a mirror');
    },
  );

  it('is a config with a mistake', async () => {
    const cwd = folderWith({ 'cyd.config.json': '{ "userAgent": "" }' });
    const env = { ...edgar.env(cwd), CYD_USER_AGENT: '' };
    const { code, err } = await fetch(['POLK'], { cwd, env });
    expect([code, edgar.asked()]).toEqual([2, []]);
    expect(err).toBe(`error: ${join(cwd, 'cyd.config.json')}: userAgent must not be empty\n`);
  });

  it('is a server that asks to wait, which is said and done', async () => {
    edgar.server().fault('/submissions/CIK0009999907.json', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '1' },
    });
    const { code, out, err } = await fetch(['POLK', '--form', '8-K']);
    expect(err).toMatch(
      /^EDGAR asks to wait for \d+ s, until \d{2}:\d{2}:\d{2} UTC\. This run goes on then/u,
    );
    expect([code, out.split('\n')[0]]).toEqual([1, '1 filing listed: 1 not here']);
  });

  it('is a server that has gone', async () => {
    const cwd = folderWith({});
    const env = { ...edgar.env(cwd), CYD_EDGAR_URL: 'http://127.0.0.1:9' };
    const run = fetch(['POLK'], { cwd, env });
    const { code, err } = await run;
    expect(code).toBe(2);
    expect(err).toContain('error: EDGAR: ');
  }, 120_000);
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useEdgar } from './support/edgar';
import type { FakeWorld } from './support/fake-io';
import { type FetchRun, fetchRows, runFetch } from './support/run-fetch';

const edgar = useEdgar();

async function fetch(args: readonly string[], world: FakeWorld = {}): Promise<FetchRun> {
  return await runFetch(edgar, args, world);
}

async function rowsOf(args: readonly string[], cwd?: string): Promise<unknown[]> {
  return await fetchRows(edgar, args, cwd === undefined ? {} : { cwd });
}

describe('a mistake asks nothing of EDGAR', () => {
  it.each([
    [[], 'Say what to fetch'],
    [['--latest', '2'], 'Say of whom: name a company'],
    [['--form', '8-K', '--item', '1.05'], 'or add --since <date> for all companies'],
    [['--until', '2026-01-01'], 'or add --since <date> for all companies'],
    [[''], "A name is empty ('')"],
    [['tick.txt'], 'cat tick.txt | cyd fetch -'],
    [['@tick'], 'cat tick | cyd fetch -'],
    [['-'], 'The list on standard input names nothing'],
    [['LNFX', '--corpus', 'foo'], '--corpus has no effect here: it needs --add or --check'],
    [['LNFX', '--add', '--dry-run'], '--add has no effect here'],
    [['https://lantern.example/10-k.htm'], 'is not an address of a filing on EDGAR'],
    [['9999901-26-12'], 'is neither an accession number'],
    [['--notes', '2025q5'], 'is not the name of a notes data set'],
    [['LNFX', '--item', '105'], "'105' is not an item"],
    [['LNFX', '--since', '2026-02-30'], "--since '2026-02-30' is not a day. A day is written as"],
    [['LNFX', '--until', '1/5/2026'], "--until '1/5/2026' is not a day"],
    [['--since', '2026-02-01', '--until', '2026-01-01'], 'Give the earlier day'],
    [['--since', '2027-01-01'], '--since 2027-01-01 is in the future: today is 2026-05-04'],
    [['LNFX', '--since', '2026-05-05'], 'is in the future'],
    [['LNFX', '--form', '10k'], "EDGAR writes no form as '10k'. Did you mean 10-K?"],
    [['LNFX', '10-k', '2025'], "'10-k' is a form. Ask for it with --form"],
    [['LNFX', '--form', '10-K', '--item', '1.05'], 'only current reports have items'],
    [['LNFX', '--into', ''], 'A value is empty'],
    [
      ['https://www.sec.gov/data-research/sec-markets-data/financial-statement-notes-data-sets'],
      'Name it with --notes',
    ],
    [['--since', '2026-01-01', '--latest', '2'], '--latest has no effect here'],
    [['0009999901-26-000012', '--form', '10-K'], '--form has no effect here'],
    [['LNFX', '--latest', '0'], 'Expected a whole number'],
    [['LNFX', '-f', 'html'], 'Allowed choices are'],
    [['LNFX', '--check', '--add'], 'cannot be used with'],
  ])('%j', async (args, message) => {
    const { code, io, cwd } = await fetch(args);
    expect(code).toBe(2);
    expect(io.err()).toContain(message);
    expect([edgar.asked(), io.out(), readdirSync(cwd)]).toEqual([[], '', []]);
  });
});

describe('a name', () => {
  it('is never taken for a company: the candidates are listed, with the command to use', async () => {
    const { code, io } = await fetch(['grebe']);
    expect(code).toBe(2);
    expect(io.err()).toBe(`error: 'grebe' is not a ticker. One company may be meant:
  GREB    0009999905  Grebe Water Partners LP
Name one by its ticker or CIK: cyd fetch GREB
`);
  });

  it('that no company has needs a CIK', async () => {
    const { code, io } = await fetch(['Lamps & Sons']);
    expect([code, io.err()]).toEqual([2, expect.stringContaining("no ticker or company 'Lamps &")]);
  });
});

describe('several names', () => {
  const fetched = [
    '0009999901-26-000012, fetched',
    '0009999902-26-000014, fetched, tagged in an exhibit',
  ];
  const unknown = 'missing, not-found, No such ticker';

  it('are fetched with the others, however many of them lead to nothing', async () => {
    expect(await rowsOf(['LNFX', 'NOPE', 'grebe', 'TERN', 'https://lantern.example/x'])).toEqual([
      1,
      fetched[0],
      unknown,
      `${unknown}; perhaps GREB (Grebe Water Partners LP)`,
      fetched[1],
      expect.stringMatching(/^missing, not-found, .* is not an address of a filing on EDGAR/u),
    ]);
  });

  it('come with commas, or as a list on standard input', async () => {
    expect(await rowsOf(['LNFX,TERN'])).toEqual([0, ...fetched]);
    const stdin = '# ours\nLNFX\r\nNOPE, TERN # and theirs\n';
    const { code, io } = await fetch(['-', '--json'], { stdin });
    const { asked, rows } = JSON.parse(io.out());
    expect([code, io.err(), asked, rows.length]).toEqual([1, '', ['LNFX', 'NOPE', 'TERN'], 3]);
  });

  it('of which many lead to nothing are listed once, too', async () => {
    const stdin = ['LNFX', ...Array.from({ length: 120 }, (_, at) => `NOPE${at}`)].join('\n');
    const { code, io } = await fetch(['-'], { stdin });
    expect([code, io.out()]).toEqual([1, expect.stringContaining('1 fetched')]);
    expect(io.err()).toMatch(/^120 of 121 names lead to nothing: NOPE0 NOPE1 .* NOPE119\n$/u);
  });

  it('fail together, for one reason, if EDGAR has no list of tickers', async () => {
    edgar.server().fault('/files/company_tickers.json', { kind: 'status', status: 403 });
    const { code, io } = await fetch(['LNFX', 'TERN']);
    expect([code, io.out(), io.err().split('\n').length]).toEqual([2, '', 2]);
    edgar.server().fault('/files/company_tickers.json', { kind: 'status', status: 403 });
    const [exit, first, second] = await rowsOf(['LNFX', '9999902']);
    expect([exit, second]).toEqual([2, fetched[1]]);
    expect(first).toMatch(/^missing, failed, /u);
  });
});

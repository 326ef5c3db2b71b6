import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilingFindingsJson } from '@cydkit/reporters/lint';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

const examples = join(import.meta.dirname, '../../../examples/filings');
const [earlier = '', later = ''] = ['2024', '2025'].map((year) =>
  readFileSync(join(examples, `lanternfish-10k-${year}.htm`), 'utf8'),
);

async function run(args: string[], stdin?: string) {
  const cwd = folderWith({ 'a.htm': earlier, 'b.htm': later, 'page.txt': page });
  const io = fakeIo(stdin === undefined ? { cwd } : { cwd, stdin });
  return { code: await main(args, io), out: io.out(), err: io.err() };
}

describe('the JSON of parse and report is read as the filings that it is of', () => {
  it.each([
    ['parse', ['a.htm', '--json']],
    ['parse', ['a.htm', 'b.htm', '-f', 'json']],
    ['parse', ['a.htm', 'b.htm', '-f', 'ndjson', '--html', '--markdown']],
    ['report', ['a.htm', '--json', '--html']],
    ['report', ['b.htm', 'page.txt', '-f', 'ndjson']],
  ])('cyd %s %j | cyd lint -', async (command, args) => {
    const saved = await run([command, ...args]);
    const inputs = args.filter((name) => /\.(?:htm|txt)$/.test(name));
    // The places are coarser: the JSON has where a fact is, not where each of its words is.
    const findings = (out: string) =>
      JSON.parse(out).filings.map(({ source, findings: found }: FilingFindingsJson) => [
        source,
        found.map(({ code, severity, message, fingerprint }) => [
          code,
          severity,
          message,
          fingerprint,
        ]),
      ]);
    const piped = await run(['lint', '-', '--json'], saved.out);
    const direct = await run(['lint', ...inputs, '--json']);
    expect(findings(piped.out)).toEqual(findings(direct.out));
    expect([piped.code, piped.err]).toEqual([direct.code, '']);
  });

  it('gives the same facts again', async () => {
    const saved = await run(['parse', 'a.htm', 'b.htm', '--markdown']);
    const again = await run(['parse', '-', '--markdown'], saved.out);
    expect(again).toEqual(saved);
  });

  it('reports it, and selects from it', async () => {
    const saved = await run(['parse', 'a.htm', 'page.txt', '-f', 'ndjson', '--html']);
    const report = await run(['report', '-', '--form', '10k'], `\uFEFF${saved.out}`);
    const direct = await run(['report', 'a.htm']);
    const passages = ({ out }: { out: string }) => out.split('DISCLOSURE').at(-1);
    expect(passages(report)).toBe(passages(direct));
    expect([report.code, report.err]).toEqual([0, '']);
  });

  it('says what is wrong with it, and reads the rest', async () => {
    const saved = await run(['parse', 'a.htm', 'b.htm', '-f', 'ndjson']);
    const broken = saved.out.replace('"type":"flag"', '"type":"lamp"');
    const { code, out, err } = await run(['lint', '-', '-f', 'ndjson'], broken);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: -: document 1 is not what cyd parse .*, found "lamp"\n$/u);
    expect(out).toContain('"name":"b.htm"');
  });

  it.each([
    ['deep', '[['.repeat(40) + ']]'.repeat(40), /nested more than 64 levels deep/u],
    ['wide', `[${'0,'.repeat(2 ** 22)}0]`, /has more than 4194304 values/u],
    ['cut off', '[', /is not JSON, or is cut off/u],
    ['no filing', '7', /is not what cyd parse or cyd report prints/u],
  ])('reads the others next to a document that is %s', async (_, value, reason) => {
    const saved = await run(['parse', 'a.htm', 'b.htm', '-f', 'ndjson']);
    const [first, last] = saved.out.trim().split('\n');
    const bad = `{"schemaVersion":"1","extra":${value}}`;
    const lines = await run(['parse', '-', '-f', 'ndjson'], [first, bad, last].join('\n'));
    expect(lines.out).toBe(saved.out);
    expect(lines.err).toMatch(/^error: -: document 2 [^\n]+\n$/u);
    expect(lines.err).toMatch(reason);
    const list = await run(['parse', '-', '-f', 'ndjson'], `[${first},\n${last},${bad}]`);
    expect(list.out).toBe(saved.out);
    expect(list.err).toMatch(/^error: -: document 3 [^\n]+\n$/u);
    expect([lines.code, list.code]).toEqual([2, 2]);
  });

  it.each([[''], ['['], ['\n [ ']])('says that a document is cut off after %j', async (opening) => {
    const saved = await run(['parse', 'a.htm']);
    const { code, out, err } = await run(['parse', '-'], `${opening}${saved.out.slice(0, -300)}`);
    expect([code, out, err]).toEqual([2, '', 'error: -: document 1 is not JSON, or is cut off\n']);
  });

  it('lists the first twenty of many problems, and how many more there are', async () => {
    const { err } = await run(['parse', '-'], '{"schemaVersion":"1"}\n'.repeat(1000));
    expect(err.trim().split('\n')).toHaveLength(21);
    expect(err).toMatch(/error: -: 980 more documents could not be read\n$/u);
  });

  it.each(['{}', '[]', ' [ ] ', '[[[[', '[{}, {"schemaVersion":"1"}]', '{a}\n', '[one](two)'])(
    'does not take other text for it: %s',
    async (text) => {
      const { out } = await run(['lint', '-', '--json'], text);
      const codes = JSON.parse(out).filings.flatMap(({ findings }: { findings: object[] }) =>
        findings.map((finding) => Object.entries(finding)[0]),
      );
      expect(codes).toEqual(/^ ?\[ ?\]/.test(text) ? [] : [['code', 'format-unknown']]);
    },
  );

  it('leaves the JSON in a directory alone, which may be an earlier report', async () => {
    const saved = await run(['parse', 'a.htm']);
    const cwd = folderWith({ 'a.htm': earlier, 'saved.json': saved.out });
    const io = fakeIo({ cwd });
    await main(['parse', '.', '-f', 'ndjson'], io);
    expect(io.out().trim().split('\n')).toHaveLength(1);
  });
});

describe('an input that is no file', () => {
  // To fetch it first would not name it in a comparison.
  const needsFetch = 'add --fetch to get the filing from EDGAR.';
  it.each<[string, string, string?]>([
    [
      'https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx.htm',
      "or run: cyd fetch 'https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx.htm'",
    ],
    [
      'HTTPS://www.sec.gov/Archives/edgar/data/9999901/0009999901-26-000012-index.htm',
      'To get the filing from EDGAR, add --fetch',
    ],
    ['http://example.com/a?b=*', 'fetches from EDGAR alone'],
    ['LNFX', 'If this is a ticker or a CIK, add --fetch', needsFetch],
    ['LNF.A', 'or run: cyd fetch LNF.A', needsFetch],
    ['CIK0009999901', 'or run: cyd fetch CIK0009999901', needsFetch],
    ['9999901', 'or run: cyd fetch 9999901', needsFetch],
    ['0009999901-26-000012', 'If this is an accession number, add --fetch', needsFetch],
    ['lnfx.htm', 'lnfx.htm: no such file or directory'],
    ['README', 'README: no such file or directory'],
  ])('gets an answer that helps: %s', async (input, answer, ofDiff = answer) => {
    for (const [args, expected] of [
      [['report', input], answer],
      [['diff', input, 'a.htm'], ofDiff],
    ] as const) {
      const { code, err } = await run([...args]);
      expect(code).toBe(2);
      expect(err).toContain(`error: ${input}: `);
      expect(err).toContain(expected);
    }
  });

  it('is a file if there is one', async () => {
    const io = fakeIo({ cwd: folderWith({ LNFX: earlier }) });
    expect(await main(['parse', 'LNFX'], io)).toBe(0);
  });
});

it.each([
  [
    'plain.htm',
    '<html><body>Item 1C.</body></html>',
    /markup without XBRL tags\. Use the document/u,
  ],
  ['scan.pdf', '%PDF-1.7 x', /a PDF document, which has no XBRL tags\. Use the \.htm document/u],
])('says what to use instead of %s', async (name, content, answer) => {
  const io = fakeIo({ cwd: folderWith({ [name]: content }) });
  await main(['parse', name], io);
  expect(io.err()).toMatch(answer);
});

it.each(['10K', '10k', '10-k', ' 10-K '])('understands --form %s', async (form) => {
  const { code, out } = await run(['parse', 'a.htm', 'page.txt', '--form', form, '-f', 'ndjson']);
  expect([code, out.trim().split('\n').length]).toEqual([0, 1]);
});

it('prints findings as a table, with lines and columns', async () => {
  const { out } = await run(['lint', 'a.htm', 'page.txt', '-f', 'csv']);
  const [header, ...rows] = out.trimEnd().split('\r\n');
  expect(header).toMatch(
    /^accession,cik,name,form,.*,file,severity,code,rule,message,.*,line,column/u,
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(out).toMatch(/,a\.htm,\w+,[a-z-]+,[a-z-]+,.*,a\.htm,\d+,\d+,\d+,\d+,v2-[0-9a-f]{16}\r\n/u);
});

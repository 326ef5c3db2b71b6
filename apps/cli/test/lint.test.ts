import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { broken, example, files } from './support/lint-files';

async function run(args: string[], more: Record<string, string> = {}, cwd?: string) {
  const io = fakeIo({ cwd: cwd ?? folderWith({ ...files, ...more }) });
  const code = await main(['lint', ...args, '--jobs', '1'], io);
  return { code, out: io.out(), err: io.err(), cwd: io.cwd };
}

async function json(args: string[], more?: Record<string, string>) {
  return JSON.parse((await run([...args, '-f', 'json'], more)).out);
}

function codesOf(filing: { findings: { code: string }[] }): string[] {
  return filing.findings.map(({ code }) => code);
}

describe('exit codes', () => {
  it.each([
    ['a filing without errors', ['good.htm'], 0],
    ['a filing with an error', ['broken.htm'], 1],
    ['an error among others', ['good.htm', 'broken.htm'], 1],
    ['an error with --exit-zero', ['broken.htm', '--exit-zero'], 0],
    ['warnings', ['sub/incomplete.htm'], 0],
    ['warnings with --severity warning', ['sub/incomplete.htm', '--severity', 'warning'], 1],
    ['as many warnings as are allowed', ['sub/incomplete.htm', '--max-warnings', '9'], 0],
    ['more warnings than are allowed', ['sub/incomplete.htm', '--max-warnings', '0'], 1],
    ['an error set to a warning', ['broken.htm', '--rule', 'S01=warning'], 0],
    ['a missing file', ['missing.htm'], 2],
    ['a missing file with --exit-zero', ['missing.htm', '--exit-zero'], 2],
    ['a rule that does not exist', ['good.htm', '--rule', 'T99=off'], 2],
    ['a setting that does not exist', ['good.htm', '--rule', 'T01=loud'], 2],
    ['a missing config', ['good.htm', '--config', 'none.json'], 2],
    ['a missing baseline', ['good.htm', '--baseline', 'none.json'], 2],
    ['a baseline to update without a name', ['good.htm', '--update-baseline'], 2],
    ['a missing prior report', ['good.htm', '--prior', 'none.htm'], 2],
    ['an output file of unknown format', ['good.htm', '-o', 'x.pdf'], 2],
  ])('%s', async (_, args, code) => {
    const { code: found, err } = await run(args);
    expect(found).toBe(code);
    expect(err).not.toMatch(/internal error|^ {4}at /mu);
    if (code === 2) expect(err).toMatch(/error: /u);
  });
});

it('reports markup that is not well-formed, as EDGAR refuses it', async () => {
  const malformed = example.replace('</body>', '<p>R&D</p><p class=x>5 < 6</p><b>over</body>');
  const { filings } = await json(['bad.htm'], { 'bad.htm': malformed });
  const found = codesOf(filings[0]).filter((code) => code.startsWith('markup-'));
  expect(new Set(found)).toEqual(
    new Set(['markup-attribute', 'markup-mismatched-tag', 'markup-reference', 'markup-syntax']),
  );
  expect(await run(['bad.htm'], { 'bad.htm': malformed })).toMatchObject({ code: 1 });
});

describe('a run with nothing to judge', () => {
  const untagged = (cover: string) =>
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:dei="http://xbrl.sec.gov/dei/2024" xmlns:xbrli="http://www.xbrl.org/2003/instance"><body><ix:header><ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999901</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2022-01-01</xbrli:startDate><xbrli:endDate>2022-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>${cover}<p>Lamps.</p></body></html>`;
  const dei = (name: string, value: string) =>
    `<p><ix:nonNumeric name="dei:${name}" contextRef="c">${value}</ix:nonNumeric></p>`;
  const more = {
    'empty/.keep': '',
    'unknown.htm': untagged(''),
    'early.htm': untagged(dei('DocumentType', '10-K') + dei('DocumentPeriodEndDate', '2022-12-31')),
    'bl.json': '{"schemaVersion":"1","findings":[]}',
  };

  it.each([
    ['a selection without a match', ['good.htm', '--cik', '1'], 1, 'No filing matches --cik 1'],
    ['an empty folder', ['empty'], 1, 'No filing found in any input'],
    ['no fact and no form', ['unknown.htm'], 1, 'No CYD fact in any input'],
    ['no fact before the mandate', ['early.htm'], 0, 'No CYD fact in any input'],
    ['a filing without facts among others', ['unknown.htm', 'good.htm'], 0, ''],
  ])('never passes: %s', async (_, args, code, note) => {
    const { code: found, err } = await run(args, more);
    expect({ found, err: err.trim() }).toEqual({ found: code, err: note });
  });

  it('keeps the baseline', async () => {
    const args = ['empty', '--baseline', 'bl.json', '--update-baseline'];
    const { code, cwd } = await run(args, more);
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'bl.json'), 'utf8')).toBe(more['bl.json']);
  });
});

describe('unreadable inputs', () => {
  it('keep the output file if there are no others', async () => {
    const { code, cwd } = await run(['missing.htm', '-o', 'keep.sarif'], { 'keep.sarif': 'kept' });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'keep.sarif'), 'utf8')).toBe('kept');
  });

  it('print no summary if there are no others', async () => {
    expect((await run(['missing.htm'])).out).toBe('');
  });

  it.each([
    [['missing.htm', 'good.htm'], false],
    [['good.htm'], true],
  ])('set executionSuccessful in SARIF: %j, %s', async (args, successful) => {
    const log: Log = JSON.parse((await run([...args, '-f', 'sarif'])).out);
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(successful);
  });
});

it.each([
  [['broken.htm'], 1],
  [['broken.htm', '--exit-zero'], 0],
  [['good.htm'], 0],
])('exits by its findings even if the pipe is closed: %j', async (args, code) => {
  const io = fakeIo({ cwd: folderWith(files), closed: true });
  expect(await main(['lint', ...args, '--jobs', '1'], io)).toBe(code);
});

describe('formats', () => {
  it.each([
    ['out.sarif', /"version": "2\.1\.0"/u],
    ['out.xml', /<testsuites/u],
    ['out.md', /^# /u],
    ['out.html', /^<!doctype html>[\s\S]*class="note error"[\s\S]*<\/html>\n$/u],
    ['out.json', /"schemaVersion": "1"/u],
    ['out.ndjson', /^\{"schemaVersion":"1"/u],
    ['out.txt', /1 error/u],
  ])('follow the extension of %s', async (name, expected) => {
    const { cwd, out } = await run(['broken.htm', '-o', name]);
    expect(out).toBe('');
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(expected);
  });

  it('point at the tagged text in SARIF, by bytes and by lines', async () => {
    const { out } = await run(['broken.htm', '-f', 'sarif']);
    const log: Log = JSON.parse(out);
    const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'text-without-words');
    const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe('broken.htm');
    const { byteOffset = 0, byteLength = 0, startLine = 0, startColumn = 0 } = region ?? {};
    const bytes = Buffer.from(broken).subarray(byteOffset, byteOffset + byteLength);
    expect(bytes.toString()).toBe('.');
    const line = broken.split(/\r?\n/u)[startLine - 1] ?? '';
    expect(line.slice(startColumn - 1, startColumn)).toBe('.');
  });

  it('have no bytes in SARIF for a compressed document, which are not those of the file', async () => {
    const cwd = folderWith({ 'broken.htm.gz': gzipSync(broken) });
    const { out } = await run(['broken.htm.gz', '-f', 'sarif'], {}, cwd);
    const log: Log = JSON.parse(out);
    const [found] = log.runs[0]?.results ?? [];
    const physical = found?.locations?.[0]?.physicalLocation;
    expect(physical).toEqual({ artifactLocation: { uri: 'broken.htm.gz' } });
    expect(out).not.toContain('byteOffset');
  });

  it('keep the lists of the markup in a page of several filings', async () => {
    const { out } = await run(['good.htm', 'broken.htm', '-f', 'html']);
    expect(out.match(/<details class="filing">/gu)).toHaveLength(2);
    expect(out).toMatch(/<div class="text" dir="auto">[\s\S]*<ul>\n<li>/u);
  });

  it('name the line in workflow annotations', async () => {
    const { out } = await run(['broken.htm', '-f', 'github']);
    expect(out).toMatch(/^::error file=broken\.htm,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,/mu);
  });
});

describe('the config', () => {
  it.each([
    ['invalid JSON', '{\n"a" 1}', /json: not JSON; the first error is at line 2, column 5\n$/u],
    ['keys of every object', '{"rules":{"__proto__":"off"}}', /rules\.__proto__ is not a known/u],
    ['an unknown key', '{"rulez":{}}', /rulez is not a known key/u],
    ['an unknown rule', '{"rules":{"T99":"off"}}', /rules: "T99" is neither/u],
    ['a suppression without a reason', '{"suppressions":[{"rule":"T01"}]}', /reason/u],
    ['a list', '[]', /must be an object/u],
  ])('with %s never passes', async (_, config, message) => {
    const { code, err, out } = await run(['good.htm'], { 'cyd.config.json': config });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('is found in a directory above, and its globs match paths below it', async () => {
    const config = {
      overrides: [{ files: ['sub/**'], rules: { C05: 'error', 'concept-unknown': 'off' } }],
    };
    const cwd = folderWith({ ...files, 'cyd.config.json': JSON.stringify(config) });
    expect((await run(['incomplete.htm'], {}, join(cwd, 'sub'))).code).toBe(1);
    expect((await run(['good.htm'], {}, cwd)).code).toBe(0);
    expect((await run(['incomplete.htm', '--no-config'], {}, join(cwd, 'sub'))).code).toBe(0);
  });

  it('may use the former name of a rule, with a note', async () => {
    const config = '{"rules":{"C06":"error"}}';
    const { code, err } = await run(['sub/incomplete.htm'], { 'cyd.config.json': config });
    expect(code).toBe(1);
    expect(err).toMatch(
      /cyd\.config\.json: rules: "C06" now means C05 third-party-flags-missing, and applies to all its findings\n/u,
    );
    const { err: given } = await run(['sub/incomplete.htm', '--rule', 'C06=off']);
    expect(given).toMatch(/^--rule: rules: "C06" now means C05/u);
  });

  it('yields to the command line', async () => {
    const config = '{"rules":{"S01":"off"},"severity":"info"}';
    const args = ['broken.htm', '--rule', 's01=error', '--severity', 'error'];
    expect((await run(args, { 'cyd.config.json': config })).code).toBe(1);
    const byId = { 'cyd.config.json': '{"rules":{"fact-without-value":"error"}}' };
    expect((await run(['broken.htm'], byId)).code).toBe(1);
    expect((await run(['broken.htm', '--rule', 'S01=off'], byId)).code).toBe(0);
  });

  it('may be a module only if the command line names it', async () => {
    const module = 'export default { rules: { S01: "off" } };';
    const more = { 'cyd.config.mjs': module, 'bad.mjs': 'throw new Error("no");' };
    expect((await run(['broken.htm'], more)).code).toBe(1);
    expect((await run(['broken.htm', '--config', 'cyd.config.mjs'], more)).code).toBe(0);
    expect(await run(['broken.htm', '--config', 'bad.mjs'], more)).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot load the config: no'),
    });
  });

  it.each([
    [
      'a file of another name is data',
      'lint.conf',
      '{"rules":{"S01":"off"}}',
      { code: 0, err: /^$/u },
    ],
    [
      'a byte order mark is skipped',
      'bom.json',
      '\uFEFF{"rules":{"S01":"off"}}',
      { code: 0, err: /^$/u },
    ],
    [
      'a text file is never run',
      'run.txt',
      'throw new Error("ran")',
      { code: 2, err: /run\.txt: not JSON; the first error is at line 1, column 1\n$/u },
    ],
    [
      'two problems are two lines',
      'two.json',
      '{"rulez":{},"severity":"loud"}',
      {
        code: 2,
        err: /^error: two\.json: rulez is .*\ntwo\.json: severity must .*\n$|^error: two\.json: severity must .*\ntwo\.json: rulez is .*\n$/u,
      },
    ],
    [
      'a failing import is reported without our own paths',
      'gone.mjs',
      'import "./nowhere.mjs";',
      { code: 2, err: /^(?!.* imported from )error: gone\.mjs: cannot load the config: /u },
    ],
  ])('of --config: %s', async (_, name, text, expected) => {
    const { code, err } = await run(['broken.htm', '--config', name], { [name]: text });
    expect(code).toBe(expected.code);
    expect(err).toMatch(expected.err);
  });

  it('suppresses with a reason, and reports suppressions that match nothing', async () => {
    const suppressions = [
      { rule: 'text-without-words', files: ['*.htm'], reason: 'Known to counsel.' },
      { rule: 'T15', files: ['**'], reason: 'Never happens.' },
      { rule: 'T15', files: ['elsewhere/**'], reason: 'Not in this run.' },
    ];
    const config = JSON.stringify({ suppressions });
    const { filings, summary } = await json(['broken.htm'], { 'cyd.config.json': config });
    expect(codesOf(filings[0])).not.toContain('text-without-words');
    expect(filings[0].suppressed[0]).toMatchObject({ number: 'T01', reason: 'Known to counsel.' });
    expect(summary.unusedSuppressions).toEqual([{ rule: 'T15', reason: 'Never happens.' }]);
  });
});

describe('the baseline', () => {
  it('leaves out what it knows, and is written the same each time', async () => {
    const cwd = folderWith(files);
    const args = ['broken.htm', '--baseline', 'known.json'];
    expect((await run([...args, '--update-baseline'], {}, cwd)).code).toBe(0);
    const written = readFileSync(join(cwd, 'known.json'), 'utf8');
    const { code, out } = await run([...args, '-f', 'json'], {}, cwd);
    expect(code).toBe(0);
    expect(JSON.parse(out).filings[0].findings).toEqual([]);
    expect(JSON.parse(out).filings[0].known.length).toBeGreaterThan(0);
    await run([...args, '--update-baseline'], {}, cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(written);
  });

  it('is an error if the file is something else', async () => {
    const { code, err } = await run(['good.htm', '--baseline', 'x.json'], { 'x.json': '{}' });
    expect(code).toBe(2);
    expect(err).toContain('x.json: not a baseline. Write one with --update-baseline.\n');
  });
});

it('compares with the report of the previous year', async () => {
  // Its cover and its contexts, not the years that its text names.
  const prior = example.replace(
    /(>|<\/ix:nonNumeric>, )2025(?=-|<)/gu,
    (_, before) => `${before}2024`,
  );
  const { filings } = await json(['good.htm', '--prior', 'prior.htm'], { 'prior.htm': prior });
  expect(filings).toHaveLength(1);
  expect(codesOf(filings[0])).toContain('text-unchanged');
});

it('notes that --prior has no report to compare with', async () => {
  const { code, err } = await run(['good.htm', '--prior', 'good.htm']);
  expect(code).toBe(0);
  expect(err).toBe(
    '--prior good.htm: no earlier report of the same registrant, so nothing was compared\n',
  );
});

it('assumes the form of --preset for a page that states none', async () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../examples/filings/lanternfish-10k-2025-r-page.txt'),
    'utf8',
  ).replace(/^\|Cybersecurity Risk Third Party Oversight[^\n]*\n\|[^\n]*\n/mu, '');
  const { out } = await run(['page.txt', '--preset', '20-F'], { 'page.txt': page });
  expect(out).toContain('Item 16K(b)(1)(iii)');
});

it('ignores --preset for a filing that states its form', async () => {
  const untagged = { 'x.htm': example.replaceAll('name="cyd:', 'name="dei:') };
  const plain = await json(['x.htm', 'sub/incomplete.htm'], untagged);
  expect(plain.summary.warnings).toBeGreaterThan(0);
  expect(await json(['x.htm', 'sub/incomplete.htm', '--preset', '8-K'], untagged)).toEqual(plain);
});

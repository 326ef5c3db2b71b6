import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lint } from '@cydkit/lint';
import type { Location } from '@cydkit/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../../presentation/test/sample';
import { hostileResult, results, write } from '../../test/lint-run';
import { schemas } from '../schemas';
import { githubWriter } from './github-annotations';
import { junitWriter } from './junit';
import { lintCsvWriter } from './lint-csv';
import { lintFullWriter } from './lint-full';
import { lintHtmlWriter } from './lint-html';
import { lintJsonWriter, lintNdjsonWriter } from './lint-json';
import { lintMarkdownWriter } from './lint-markdown';
import { lintTerminalWriter } from './lint-terminal';
import { sarifWriter } from './sarif';

const findings = results.flatMap((result) => result.findings);
const fingerprints = findings.map(({ fingerprint }) => fingerprint).sort();

describe('every format', () => {
  const writers = {
    terminal: () => lintTerminalWriter({ color: false }),
    full: () => lintFullWriter({ color: false, width: 400 }),
    markdown: () => lintMarkdownWriter(),
    html: () => lintHtmlWriter(),
    json: () => lintJsonWriter(),
    ndjson: () => lintNdjsonWriter(),
    sarif: () => sarifWriter({ version: '1.2.3' }),
    github: () => githubWriter(),
    junit: () => junitWriter(),
    csv: () => lintCsvWriter(),
  };
  const texts = Object.entries(writers).map(
    ([format, writer]) => [format, write(writer())] as const,
  );

  it.each(texts)('%s has each finding with the same content', (format, text) => {
    const plain = text.replaceAll('\\', '');
    const count = (part: string): number => plain.split(part).length - 1;
    // The list has the rule that judges a reader’s code.
    const key = format === 'terminal' ? 'rule' : 'code';
    for (const name of new Set(findings.map((finding) => finding[key]))) {
      const times = findings.filter((finding) => finding[key] === name).length;
      expect(count(name), `${format} ${name}`).toBeGreaterThanOrEqual(times);
    }
  });

  it.each(texts)('%s mentions the suppression that matched nothing', (_, text) => {
    expect(text).toMatch(/T04/u);
  });

  it.each(texts)('%s has no value that is no text', (_, text) => {
    expect(text).not.toMatch(/undefined|\[object/u);
  });

  it.each(Object.entries(writers))('%s is the same each time', (format, writer) => {
    expect([format, write(writer())]).toEqual(texts.find(([name]) => name === format));
  });
});

describe('json', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(schemas.lint);

  it.each([
    ['of a run', results],
    ['of no filing', []],
    ['of one filing', results.slice(1)],
  ])('%s is valid', (_, given) => {
    const value = JSON.parse(write(lintJsonWriter(), given));
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(value.filings).toHaveLength(given.length);
  });

  it('holds what was suppressed, with its reason, and what was known', () => {
    const { filings, summary } = JSON.parse(write(lintJsonWriter()));
    expect(filings[0].suppressed[0]).toMatchObject({
      number: 'C05',
      reason: 'We have no service providers.',
    });
    expect(filings[0].known[0]).toMatchObject({ number: 'P01' });
    expect(summary).toMatchObject({ filings: 2, suppressed: 1, known: 1 });
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length);
    expect(summary.rules[0]).toMatchObject({ number: 'K02', severity: 'error', findings: 1 });
  });

  it('has a line per filing in NDJSON', () => {
    const whole = JSON.parse(write(lintJsonWriter()));
    const lines = write(lintNdjsonWriter())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      ...whole.filings.map((filing: object) => ({ schemaVersion: '1', ...filing })),
      { schemaVersion: '1', summary: whole.summary },
    ]);
  });
});

describe('sarif', () => {
  const path = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
  // The schema is of draft 4, and older than the checks of strict mode.
  const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  it.each([
    ['of a run', results],
    ['of no filing', []],
    ['of hostile filings', [hostileResult('"}],\u0000<b>"')]],
  ])('%s is valid SARIF 2.1.0', (_, given) => {
    const log = JSON.parse(write(sarifWriter({ version: '1.2.3' }), given));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  });

  const log: Log = JSON.parse(write(sarifWriter()));
  const [run] = log.runs;

  it('names every rule that it uses, with its page', () => {
    const rules = run?.tool.driver.rules ?? [];
    const ids = new Set(run?.results?.map(({ ruleId }) => ruleId));
    expect(new Set(rules.map(({ id }) => id))).toEqual(ids);
    for (const { helpUri } of rules) expect(helpUri).toMatch(/^https:.*\/docs\/rules\//u);
  });

  it('keeps suppressed and known findings apart from the others', () => {
    const open = run?.results?.filter((one) => !one.suppressions && !one.baselineState) ?? [];
    const given = open.map((one) => one.partialFingerprints?.['cydkitFinding/v2']).sort();
    expect(given).toEqual(fingerprints);
    expect(run?.results?.flatMap((one) => one.suppressions ?? [])).toEqual([
      { kind: 'external', justification: 'We have no service providers.' },
    ]);
  });

  it('has the place of each part of a quote, with its source as a snippet', () => {
    const text = 'The board oversees the lamps of the harbor and reports each year.';
    const document = 'harbor.htm';
    const piece = (start: number, end: number, textStart: number, textEnd: number) => ({
      ...{ document, start, end, textStart, textEnd },
    });
    const fact = {
      ...textBlock('BoardOfDirectorsOversightTextBlock', text),
      locations: [
        { document, start: 100, end: 200 },
        { document, start: 300, end: 400 },
      ],
      segments: [piece(110, 114, 0, 4), piece(130, 160, 4, 30), piece(300, 340, 30, text.length)],
    };
    const same = textBlock('RoleOfManagementTextBlock', text);
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };
    const regionOf = ({ start, end }: Location) => ({ ...region, text: `${start}–${end}` });
    const log: Log = JSON.parse(write(sarifWriter({ regionOf }), [lint(filing([fact, same]))]));
    const one = log.runs[0]?.results?.find(({ ruleId }) => ruleId === 'text-under-two-concepts');
    const regions = [...(one?.locations ?? []), ...(one?.relatedLocations ?? [])].map(
      ({ physicalLocation }) => physicalLocation?.region,
    );
    expect(regions).toMatchObject([
      { byteOffset: 110, byteLength: 50, snippet: { text: '110–160' } },
      { byteOffset: 300, byteLength: 40, snippet: { text: '300–340' } },
      { snippet: {} },
    ]);
  });

  it.each([
    ['drafts/a b#1.htm', 'drafts/a%20b%231.htm'],
    ['/srv/10-k.htm', 'file:///srv/10-k.htm'],
    ['C:\\drafts\\10-k.htm', 'file:///C:/drafts/10-k.htm'],
    ['q1.zip/10-k.htm', 'q1.zip/10-k.htm'],
  ])('writes the name %s as %s', (name, uri) => {
    const log: Log = JSON.parse(write(sarifWriter(), [hostileResult(name)]));
    const uris = log.runs[0]?.results?.map(
      (one) => one.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toContain(uri);
  });
});

describe('github', () => {
  it.each(['\n::error::injected', '\r::warning::injected', '%0A::error::injected', ',line=1::x'])(
    'lets %j begin no command',
    (payload) => {
      const lines = write(githubWriter(), [hostileResult(payload)])
        .trimEnd()
        .split('\n');
      for (const line of lines) {
        expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/u);
        expect(line).not.toMatch(/^::(?:error|warning)::injected/u);
      }
    },
  );

  it('names lines and columns where they are known', () => {
    const regionOf = () => ({ startLine: 3, startColumn: 7, endLine: 4, endColumn: 2 });
    const text = write(githubWriter({ regionOf }));
    expect(text).toContain('file=harbor.htm,line=3,endLine=4,col=7,endColumn=2,title=');
  });
});

describe('junit', () => {
  it('fails what fails the run, and passes the rest with a remark', () => {
    const strict = write(junitWriter({ failing: 'info' }));
    const lenient = write(junitWriter());
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(strict.split('<failure ').length - 1).toBe(findings.length);
    expect(lenient.split('<failure ').length - 1).toBe(errors);
    expect(lenient.split('<testcase ').length - 1).toBe(findings.length);
  });

  it.each(['</failure><x>', '"&<>\u0000\ud800', '-->'])(
    'lets no markup of %j through',
    (payload) => {
      const text = write(junitWriter(), [hostileResult(payload)]);
      expect(text).not.toContain('<x>');
      expect(text).not.toMatch(/[\u0000\ud800]/u);
      expect(text.match(/-->/gu)).toHaveLength(1);
    },
  );
});

describe('markdown', () => {
  it('lets no markup of a filing through', () => {
    const text = write(lintMarkdownWriter(), [hostileResult('<script>*x* [a](javascript:b)')]);
    expect(text).not.toMatch(/<script>|[^\\]\*x\*|[^\\]\]\(javascript/u);
  });
});

import type { Evidence, LintResult } from '@cydkit/lint';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { hostileResult, write } from '../../test/lint-run';
import { summaryLine, unusedLines } from './finding-words';
import { githubWriter } from './github-annotations';
import { junitWriter } from './junit';
import { lintCsvWriter } from './lint-csv';
import { lintFullWriter } from './lint-full';
import { lintHtmlWriter } from './lint-html';
import { lintMarkdownWriter } from './lint-markdown';
import { LintTally } from './lint-tally';
import { sarifWriter } from './sarif';

const quote = `None of our lamps${', which keepers trim each night'.repeat(12)}, has ever gone out.`;
const marks = [{ start: quote.indexOf('has ever'), end: quote.length - 1 }];

function quoting(given: Pick<Evidence, 'quote' | 'marks'>): LintResult {
  const span = { start: 0, end: 1 };
  const run = hostileResult('');
  const findings = run.findings.slice(0, 1).map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ ...evidence, ...given, span })),
  }));
  return { ...run, findings };
}

it.each([
  ['github', githubWriter(), 'has ever gone out.”'],
  ['junit', junitWriter(), 'has ever gone out.”'],
  ['csv', lintCsvWriter(), 'has ever gone out.”'],
  ['sarif', sarifWriter(), 'has ever gone out.”'],
  ['markdown', lintMarkdownWriter(), ', **has ever gone out**.”'],
  [
    'full',
    lintFullWriter({ color: true, width: 1000 }),
    ', \u001b[1m\u001b[4mhas ever gone out\u001b[24m\u001b[22m.”',
  ],
  ['html', lintHtmlWriter(), ', <mark>has ever gone out</mark>.</q>'],
])('%s has the whole of a quote, with its marks where the format has any', (_, writer, part) => {
  expect(write(writer, [quoting({ quote, marks })])).toContain(part);
});

it('groups the digits of all counts', () => {
  const counts = { filings: 5331, filingsWithFindings: 1000, errors: 0, warnings: 2345, infos: 0 };
  const summary = { ...counts, suppressed: 1111, known: 7891, rules: [], unusedSuppressions: [] };
  expect(summaryLine(summary)).toBe(
    '2,345 warnings in 1,000 of 5,331 filings; 1,111 suppressed, 7,891 known',
  );
});

it.each([
  [{}, 'T04'],
  [{ concept: 'ALamp' }, 'T04 for ALamp'],
  [{ fingerprint: 'v2-0123456789abcdef' }, 'T04 with v2-0123456789abcdef'],
])('names a suppression that matched nothing by all that it selects: %j', (given, selected) => {
  const suppression = { rule: 'T04', reason: 'Agreed.', ...given };
  const tally = new LintTally();
  tally.add({ ...hostileResult(''), unusedSuppressions: [suppression] });
  expect(unusedLines(tally.summary())).toEqual([
    `The suppression of ${selected} matched nothing (its reason: Agreed.)`,
  ]);
});

it('lets no mark make a link or markup of a quote', () => {
  const attack = '<b>b</b> [c](https://d.e) www.f.g h@i.j *k*';
  for (let at = 1; at < attack.length; at += 1) {
    for (const mark of [
      { start: 0, end: at },
      { start: at, end: attack.length },
    ]) {
      const text = write(lintMarkdownWriter(), [quoting({ quote: attack, marks: [mark] })]);
      const rendered = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      const links = rendered.match(/<a [^>]*>/gu) ?? [];
      expect(links.filter((link) => !link.includes('/docs/rules/'))).toEqual([]);
      expect(rendered).not.toMatch(/<(?:b|em|code|del)>/u);
    }
  }
});

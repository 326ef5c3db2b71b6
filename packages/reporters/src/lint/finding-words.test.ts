import type { LintResult } from '@cydkit/lint';
import { expect, it } from 'vitest';
import { hostileResult, write } from '../../test/lint-run';
import { githubWriter } from './github-annotations';
import { junitWriter } from './junit';
import { lintCsvWriter } from './lint-csv';
import { lintHtmlWriter } from './lint-html';
import { lintMarkdownWriter } from './lint-markdown';
import { sarifWriter } from './sarif';

const quote = `None of our lamps${', which keepers trim each night'.repeat(12)}, has ever gone out.`;
const marks = [{ start: quote.indexOf('has ever'), end: quote.length - 1 }];
const run = hostileResult('');
const result: LintResult = {
  ...run,
  findings: run.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ ...evidence, quote, marks })),
  })),
};

it.each([
  ['github', githubWriter(), 'has ever gone out.”'],
  ['junit', junitWriter(), 'has ever gone out.”'],
  ['csv', lintCsvWriter(), 'has ever gone out.”'],
  ['sarif', sarifWriter(), 'has ever gone out.”'],
  ['markdown', lintMarkdownWriter(), ', **has ever gone out**.”'],
  ['html', lintHtmlWriter(), ', <mark>has ever gone out</mark>.</q>'],
])('%s has the whole of a quote, with its marks where the format has any', (_, writer, part) => {
  expect(write(writer, [result])).toContain(part);
});

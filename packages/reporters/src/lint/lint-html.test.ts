import { lint, pageUrl } from '@cydkit/lint';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../../presentation/test/sample';
import { results, write } from '../../test/lint-run';
import { elementsOf, textOf } from '../../test/support/tree';
import { lintFullWriter } from './lint-full';
import { lintHtmlWriter } from './lint-html';

const findings = results.flatMap((result) => result.findings);

describe('html', () => {
  const page = write(lintHtmlWriter());
  const text = textOf(page);
  const hrefs = elementsOf(page).flatMap(({ attributes }) => attributes['href'] ?? []);

  it('shows the severity of each finding and links to the page of its rule', () => {
    for (const severity of ['error', 'warning', 'info']) {
      const expected = findings.filter((finding) => finding.severity === severity).length;
      const notes = elementsOf(page).filter(
        ({ attributes }) => attributes['class'] === `note ${severity}`,
      );
      expect(notes).toHaveLength(expected);
    }
    for (const { rule } of findings) {
      const url = pageUrl(rule);
      if (url !== null) expect(hrefs).toContain(url);
    }
    expect(text).toContain('T01 text-without-words');
    expect(text).toContain('continuation-missing (K02 continuation-broken)');
  });

  it('summarizes the run, as figures for several filings and in words for one', () => {
    expect(text).toMatch(/Errors3\s+Warnings3\s+Notes1\s+Filings2\s+1 suppressed, 1 known/u);
    const one = textOf(write(lintHtmlWriter(), results.slice(0, 1)));
    expect(one).toContain('2 errors, 3 warnings, 1 note in 1 filing; 1 suppressed, 1 known');
    expect(textOf(write(lintHtmlWriter(), []))).toContain('No findings in 0 filings');
  });

  it('counts the findings of each filing, even if there are none', () => {
    const clean = results.slice(0, 1).map((result) => ({ ...result, findings: [] }));
    const both = textOf(write(lintHtmlWriter(), [...results.slice(0, 1), ...clean]));
    expect(both).toContain('harbor.htm 2 errors 3 warnings 1 note');
    expect(both).toContain('harbor.htm nothing found');
    expect(both).toContain('Nothing was found.');
  });

  it('says nothing of what a reader said where that is switched off', () => {
    const filing = results[0]?.filing;
    const off = { rules: { 'fact-unclosed': 'off', 'continuation-missing': 'off' } } as const;
    const silent = textOf(write(lintHtmlWriter(), filing ? [lint(filing, off)] : []));
    expect(silent).toContain('C01 processes-missing');
    expect(silent).not.toMatch(/fact-unclosed|continuation-missing/u);
  });

  it('links within the page to what is in it', () => {
    const ids = elementsOf(page).map(({ attributes }) => attributes['id']);
    for (const href of hrefs.filter((each) => each.startsWith('#'))) {
      expect(ids).toContain(href.slice(1));
    }
  });
});

it('quotes from any number of passages', () => {
  const text = 'X '.repeat(126_000).trim();
  const block = textBlock('BoardOfDirectorsOversightTextBlock', text);
  const result = lint(filing([block]));
  expect(result.findings.some(({ evidence }) => evidence.some(({ quote }) => quote))).toBe(true);
  expect(lintFullWriter({ color: false }).add(result)).toContain('“X X X');
});

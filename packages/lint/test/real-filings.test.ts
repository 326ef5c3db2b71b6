import type { Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../src/index';
import { filesOf, missing, note, readAll } from './support/real-filings';

/** Reports whether a text has all these words, one after the other. */
function isInOrder(words: readonly string[], text: string): boolean {
  let at = 0;
  return words.every((one) => {
    const found = text.indexOf(one, at);
    at = found + one.length;
    return one !== '' && found >= 0;
  });
}

/** Lists what is wrong with the evidence of a finding. */
function problemsOf({ code, evidence }: Finding, { facts }: Filing): string[] {
  if (evidence.length === 0) return [`${code} has no evidence`];
  return evidence.flatMap(({ fact, quote, marks, span, locations }) => {
    const value = fact === null ? null : facts[fact]?.value;
    const quoted = String(value).slice(span?.start, span?.end);
    const pieces = quote?.replace(/^… | …$/gu, '').split(' … ') ?? [];
    const marked = marks.map(({ start, end }) => quote?.slice(start, end) ?? '');
    const differs = span !== null && ![pieces, marked].every((words) => isInOrder(words, quoted));
    const places = fact === null ? [] : (facts[fact]?.locations ?? []);
    const outside = locations.some(
      (one) =>
        places.length > 0 &&
        !places.some(
          (place) =>
            place.document === one.document && place.start <= one.start && one.end <= place.end,
        ),
    );
    return [
      ...(differs ? [`${code} quotes other words than the fact has`] : []),
      ...(outside ? [`${code} points outside its fact`] : []),
    ];
  });
}

const files = [
  ...filesOf('filings/inline', /\.htm$/u),
  ...filesOf('seed', /\.txt$/u),
  ...filesOf('filings/submissions', /\.txt$/u),
  ...filesOf('notes', /(?:2024q4|2025_11|2026_05).*\.zip$/u),
];

describe.skipIf(missing)(`findings in real filings${note}`, () => {
  it.each(files)('in %s quote their fact and point into it', async (path) => {
    for (const filing of await readAll(path)) {
      const problems = lint(filing).findings.flatMap((finding) => problemsOf(finding, filing));
      expect(problems).toEqual([]);
    }
  });

  it('ask for a missing flag without calling it an error', async () => {
    const [seed = ''] = filesOf('seed', /\.txt$/u);
    const findings = (await readAll(seed)).flatMap((filing) => lint(filing).findings);
    const asked = findings.find(({ code }) => code === 'third-party-flags-missing');
    expect(asked?.severity).toBe('warning');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

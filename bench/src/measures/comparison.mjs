import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, whyNotBuilt } from '../built.mjs';
import { cyd, runNode } from '../child.mjs';
import { withTemporaryFolder } from '../temporary.mjs';

/**
 * Measures `cyd diff` on texts that are hard to compare, beside `git diff --no-index --word-diff` of
 * the same files. Each runs once: these differences are in seconds, not in percent.
 */
export async function comparison() {
  const title = 'Comparison of hard texts: cyd diff beside git diff --word-diff';
  const missing = whyNotBuilt(built.cli);
  if (missing) return { title, notes: [missing], rows: [] };
  return await withTemporaryFolder((folder) => {
    const wrong = [];
    const rows = Object.entries(pairs).flatMap(([what, textsOf]) => {
      const texts = textsOf();
      const files = texts.map((_, at) => join(folder, `${at}.htm`));
      for (const [at, file] of files.entries()) writeFileSync(file, page(texts[at], 2024 + at));
      const bytes = texts.reduce((sum, text) => sum + text.length, 0);
      const { ms, failure } = runNode([cyd, 'diff', ...files]);
      const isSame = failure === undefined;
      const isExpected = isSame ? texts[0] === texts[1] : failure.startsWith('exit 1 ');
      if (!isExpected) wrong.push(`${what}: ${failure ?? 'no difference'}`);
      const git = timeOfGit(files);
      return [
        { what, ms, bytes, ratio: { value: ms / git, of: 'git diff' } },
        { what: '… git diff --word-diff', ms: git, bytes },
      ];
    });
    return { title, rows, wrong };
  });
}

function timeOfGit(files) {
  const start = performance.now();
  spawnSync('git', ['diff', '--no-index', '--word-diff', ...files], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return performance.now() - start;
}

const pairs = {
  'one word, 1 MB': () => [200_000, 199_000].map((count) => repeated('risk', count, ' ')),
  'one sentence, 1 MB': () =>
    [70_000, 69_000].map((count) => repeated('Risk is risk.', count, ' ')),
  'one line, 1 MB': () =>
    [50_000, 49_000].map((count) => repeated('risk after risk', count, '<br/>')),
  'two equal filings of 10 MB': () => {
    const text = sentences(1_750_000, 1);
    return [text, text];
  },
  '40,000 words at random': () => [1, 2].map((seed) => words(40_000, seed).join(' ')),
  '40,000 words at random, in sentences': () => [3, 4].map((seed) => sentences(40_000, seed)),
};

function repeated(text, count, gap) {
  return Array.from({ length: count }, () => text).join(gap);
}

function sentences(count, seed) {
  const all = words(count, seed);
  return Array.from(
    { length: count / 10 },
    (_, at) => `The ${all.slice(10 * at, 10 * at + 9).join(' ')}.`,
  ).join(' ');
}

/** Returns words that look random and are the same each time. */
function words(count, seed) {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return `w${(state >>> 16) % 5000}`;
  });
}

/** Writes an annual report of an invented company that consists of one text block. */
function page(text, year) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2024">
<head><title>Tern Hollow Co</title></head><body><div style="display:none"><ix:header><ix:resources>
<xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999902</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>${year}-01-01</xbrli:startDate><xbrli:endDate>${year}-12-31</xbrli:endDate></xbrli:period></xbrli:context>
</ix:resources></ix:header></div>
<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock" escape="true"><p>${text}</p></ix:nonNumeric>
</body></html>
`;
}

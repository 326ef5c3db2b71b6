import { type Finding as LintFinding, lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import type { Finding } from '@cydkit/reporters';

/** What the linter has to say, as reports take it: the evidence as words of facts. */
export function findingsOf(filing: Filing): Finding[] {
  return lint(filing).findings.map(({ evidence, ...finding }) => ({
    ...finding,
    evidence: evidence.flatMap(wordsOf),
  }));
}

function wordsOf({ fact, span }: LintFinding['evidence'][number]) {
  return fact === null || span === null ? [] : [{ fact, start: span.start, end: span.end }];
}

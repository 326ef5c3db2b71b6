import { type Finding, findRule, type LintResult, pageUrl } from '@cydkit/lint';
import { printable } from '../text/safe-text';
import type { FilingFindingsJson, FindingJson, LintSummary, LintWriter } from './lint-run';

/** What one filing came to, keys in the order of the contract. */
export function findingsJson({
  filing,
  findings,
  suppressed,
  known,
}: LintResult): FilingFindingsJson {
  const { source, entity, form, accession, period, taxonomy } = filing;
  return {
    source,
    entity,
    form,
    accession,
    period,
    taxonomy,
    findings: findings.map(findingJson),
    suppressed: suppressed.map(({ suppression, ...finding }) => ({
      ...findingJson(finding),
      reason: suppression.reason,
    })),
    known: known.map(findingJson),
  };
}

function findingJson(finding: Finding): FindingJson {
  const { code, rule, severity, message, args, unlisted } = finding;
  const { fix, location, related, evidence, fingerprint } = finding;
  return {
    code,
    rule,
    number: findRule(rule)?.number ?? null,
    severity,
    message,
    args,
    ...(unlisted !== undefined && { unlisted }),
    ...(fix !== undefined && { fix }),
    ...(location && { location }),
    ...(related && { related }),
    evidence,
    fingerprint,
    url: pageUrl(rule),
  };
}

/** One object: the filings, and what the run came to. */
export function lintJsonWriter(): LintWriter {
  let count = 0;
  const begin = '{\n  "schemaVersion": "1",\n  "filings": [';
  return {
    add: (result) => {
      const before = count === 0 ? `${begin}\n` : ',\n';
      const text = before + indented(findingsJson(result), '    ');
      count += 1;
      return text;
    },
    end: (summary) => {
      const before = count === 0 ? `${begin}]` : '\n  ]';
      return `${before},\n  "summary": ${indented(summaryJson(summary), '  ').trimStart()}\n}\n`;
    },
  };
}

/** A line for each filing, and one for the run. */
export function lintNdjsonWriter(): LintWriter {
  const line = (value: object): string => `${printable(JSON.stringify(value), 'json')}\n`;
  return {
    add: (result) => line({ schemaVersion: '1', ...findingsJson(result) }),
    end: (summary) => line({ schemaVersion: '1', summary: summaryJson(summary) }),
  };
}

function summaryJson({ unusedSuppressions, ...counts }: LintSummary): LintSummary {
  return { ...counts, unusedSuppressions };
}

function indented(value: object, margin: string): string {
  // JSON has line feeds between its tokens only, never in a string.
  return printable(JSON.stringify(value, null, 2), 'json').replace(/^/gmu, margin);
}

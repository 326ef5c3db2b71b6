import { type Finding, findRule, type LintResult, pageUrl } from '@cydkit/lint';
import { jsonPieces } from '../json/json-pieces';
import {
  type FilingFindingsJson,
  type FindingJson,
  type LintSummary,
  type LintWriter,
  writerOf,
} from './lint-run';

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
  return writerOf({
    *add(result) {
      yield `${count === 0 ? begin : ','}\n    `;
      yield* jsonPieces(findingsJson(result), 'indented', '    ');
      count += 1;
    },
    *end(summary) {
      yield `${count === 0 ? `${begin}]` : '\n  ]'},\n  "summary": `;
      yield* jsonPieces(summaryJson(summary), 'indented', '  ');
      yield '\n}\n';
    },
  });
}

/** A line for each filing, and one for the run. */
export function lintNdjsonWriter(): LintWriter {
  function* line(value: object): Generator<string> {
    yield* jsonPieces(value, 'line');
    yield '\n';
  }
  return writerOf({
    add: (result) => line({ schemaVersion: '1', ...findingsJson(result) }),
    end: (summary) => line({ schemaVersion: '1', summary: summaryJson(summary) }),
  });
}

function summaryJson({ unusedSuppressions, ...counts }: LintSummary): LintSummary {
  return { ...counts, unusedSuppressions };
}

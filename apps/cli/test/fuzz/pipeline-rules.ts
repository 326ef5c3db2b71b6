import { type Comparison, compare } from '@cydkit/compare';
import { joinPassages } from '@cydkit/dedupe';
import { type LintResult, lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { createReport, type Report } from '@cydkit/presentation';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import { timed } from '../../../../packages/parser/test/fuzz/timed';
import { uncleanOutput } from './clean-output';
import { lostWords, uncompared } from './kept-words';
import { schemaErrors } from './schema-errors';
import { type Results, writers } from './written-texts';

/** What a filing is compared with, and how long a step may take. */
export interface PipelineOptions {
  /** The filing before it was changed. */
  original: Filing | undefined;
  /** Milliseconds of processor time. */
  timeLimit: number;
}

/** Runs everything that follows reading, and returns what is wrong with the results. */
export async function pipelineProblems(
  filing: Filing,
  { original, timeLimit }: PipelineOptions,
): Promise<Problem[]> {
  const results = await timed('the pipeline', timeLimit, () => resultsOf(filing, original));
  if ('problem' in results) return [results.problem];
  const { report, result, self, comparison, back } = results.result;
  const problems = [
    ...lostText(report),
    ...misquoted(result),
    ...repeatedFingerprints(result),
    ...differingFromItself(self),
    ...(comparison && back ? uneven(comparison, back) : []),
    ...(comparison && original ? uncompared(comparison, original, filing) : []),
  ];
  for (const [writer, write] of Object.entries(writers)) {
    const written = await timed(writer, timeLimit, () => write({ report, result, comparison }));
    problems.push(
      ...('problem' in written
        ? [written.problem]
        : [
            ...uncleanOutput(writer, written.result),
            ...schemaErrors(writer, written.result),
            ...lostWords(writer, written.result, filing),
          ]),
    );
  }
  return problems;
}

function resultsOf(
  filing: Filing,
  original: Filing | undefined,
): Results & { self: Comparison; back: Comparison | null } {
  return {
    report: createReport(filing),
    result: lint(filing),
    self: compare(filing, filing),
    comparison: original ? compare(original, filing) : null,
    back: original ? compare(filing, original) : null,
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Finds text blocks whose text their passages do not give. */
function lostText({ filing, blocks, passages }: Report): Problem[] {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const rebuilt = new Map(
    blocks.map((block) => [block.fact, joinPassages(block, (id) => texts.get(id) ?? '')]),
  );
  return filing.facts.flatMap(({ type, value }, index) => {
    if (type !== 'textBlock' || value === null || value.trim() === '') return [];
    const text = rebuilt.get(index) ?? '';
    const isWhole = squeeze(text) === squeeze(value) || !/[\p{L}\p{M}\p{N}_]/u.test(value);
    const detail = JSON.stringify({ index, value, text }).slice(0, 2000);
    return isWhole ? [] : [{ rule: 'the passages give all text', detail }];
  });
}

/** Finds evidence that does not quote what is at its place. */
function misquoted({ filing, findings }: LintResult): Problem[] {
  const evidence = findings.flatMap((finding) => finding.evidence);
  return evidence.flatMap(({ fact, quote, span }) => {
    if (fact === null || span === null) return [];
    const value = String(filing.facts[fact]?.value).slice(span.start, span.end);
    const isQuoted = quote !== null && withoutCuts(quote).some((words) => isFrom(words, value));
    const detail = JSON.stringify({ fact, span, quote, value }).slice(0, 500);
    return isQuoted ? [] : [{ rule: 'evidence quotes what is at its place', detail }];
  });
}

/** Returns what a quote may be of: an ellipsis at its start or end may be of the text. */
function withoutCuts(quote: string): string[] {
  const rest = quote.replace(/^… /, '');
  return [quote, rest, quote.replace(/ …$/, ''), rest.replace(/ …$/, '')];
}

/** Reports whether words are the text, or its start and end with an ellipsis between them. */
function isFrom(words: string, text: string): boolean {
  const pieces = words.split(' … ');
  if (words === text) return true;
  return (
    pieces.length > 1 && text.startsWith(pieces[0] ?? '') && text.endsWith(pieces.at(-1) ?? '')
  );
}

function repeatedFingerprints({ findings }: LintResult): Problem[] {
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  if (seen.size === findings.length) return [];
  const detail = JSON.stringify(findings.map(({ code, fingerprint }) => [code, fingerprint]));
  return [{ rule: 'findings have different fingerprints', detail: detail.slice(0, 500) }];
}

function differingFromItself({ differs, flags, concepts, changes }: Comparison): Problem[] {
  if (!differs) return [];
  const all = [...flags, ...concepts, ...changes.map((each) => ({ ...each, change: each.kind }))];
  const changed = all.filter(({ change }) => change !== 'kept');
  const detail = JSON.stringify(changed).slice(0, 1000);
  return [{ rule: 'a filing does not differ from itself', detail }];
}

/** Finds what is another if the filings change places. */
function uneven(there: Comparison, back: Comparison): Problem[] {
  const summary = ({ differs, complete, comparedBy, statistics }: Comparison) => {
    return JSON.stringify([differs, complete, comparedBy, statistics.similarity]);
  };
  if (summary(there) === summary(back)) return [];
  const detail = `${summary(there)} ${summary(back)}`;
  return [{ rule: 'a comparison is the same in both directions', detail }];
}

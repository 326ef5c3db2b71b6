import { type LintResult, lint } from '@cydkit/lint';
import { LintTally, regionsIn } from '@cydkit/reporters/lint';
import { sarifWriter } from '@cydkit/reporters/lint/sarif';
import type { OpenFiling } from './library';
import { documentBytes } from './source/document-bytes';

/** Lints a filing with default settings; the page has no configuration. */
export function lintFiling({ filing }: OpenFiling): LintResult {
  return lint(filing);
}

/** Writes the findings as a SARIF log, with lines and columns if the document is at hand. */
export async function sarifOf(open: OpenFiling): Promise<Iterable<string>> {
  const result = lintFiling(open);
  const bytes = await documentBytes(open.given, open.filing.source.name);
  const writer = sarifWriter(bytes === null ? {} : { regionOf: regionsIn(bytes) });
  const tally = new LintTally();
  tally.add(result);
  return chunksOf(writer.addChunks(result), writer.endChunks(tally.summary()));
}

function* chunksOf(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part;
}

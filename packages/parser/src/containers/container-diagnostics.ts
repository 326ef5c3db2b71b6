import type { Diagnostics, ReaderDiagnostic } from '../diagnostics';
import type { Filing } from '../model';
import { emptyResult } from '../reader-result';

/**
 * Passes filings on. The diagnostics about their container are added to the first one, or to the next
 * one if they come to light later. Errors that come to light after the last one, as at the end of a long
 * stream, and a container without filings become one filing of an unknown format, unless nothing went
 * wrong and none of its filings was selected (`selective`).
 */
export async function* addContainerDiagnostics(
  filings: AsyncIterable<Filing>,
  container: { name: string | null; size: number },
  diagnostics: Diagnostics,
  selective: boolean,
): AsyncGenerator<Filing> {
  const reported = new Set<unknown>();
  const unreported = (): ReaderDiagnostic[] => {
    const found = diagnostics.list().filter((each) => !reported.has(identityOf(each)));
    for (const each of found) reported.add(identityOf(each));
    return found;
  };
  let isEmpty = true;
  for await (const filing of filings) {
    isEmpty = false;
    const added = unreported();
    yield added.length === 0
      ? filing
      : { ...filing, diagnostics: [...added, ...filing.diagnostics] };
  }
  const rest = unreported();
  const failed = rest.some(({ severity }) => severity === 'error');
  if (!failed && (selective || !isEmpty)) return;
  if (!failed) diagnostics.add('container-empty', { missing: 'filings' });
  const { name, size } = container;
  yield { ...unreadableFiling(name, size, diagnostics), diagnostics: [...rest, ...unreported()] };
}

/** A list counts what it does not list anew each time. */
function identityOf(diagnostic: ReaderDiagnostic): unknown {
  return diagnostic.unlisted === undefined ? diagnostic : diagnostic.code;
}

/** Returns a filing without facts, with the diagnostics of a container or file that is unreadable. */
export function unreadableFiling(
  name: string | null,
  bytes: number,
  diagnostics: Diagnostics,
): Filing {
  return {
    source: { name, format: 'unknown', bytes, sha256: null },
    ...emptyResult(),
    taxonomy: null,
    diagnostics: diagnostics.list(),
  };
}

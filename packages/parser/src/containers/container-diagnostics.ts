import type { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { emptyResult } from '../reader-result';

/**
 * Passes filings on and adds the diagnostics about their container to the first one. A container
 * without filings becomes one filing of an unknown format, unless nothing went wrong and none of
 * its filings was selected (`selective`).
 */
export async function* addContainerDiagnostics(
  filings: AsyncIterable<Filing>,
  container: { name: string | null; size: number },
  diagnostics: Diagnostics,
  selective: boolean,
): AsyncGenerator<Filing> {
  let isFirst = true;
  for await (const filing of filings) {
    const added = isFirst ? diagnostics.list() : [];
    isFirst = false;
    yield added.length === 0
      ? filing
      : { ...filing, diagnostics: [...added, ...filing.diagnostics] };
  }
  if (!isFirst) return;
  const failed = diagnostics.list().some(({ severity }) => severity === 'error');
  if (selective && !failed) return;
  if (!failed) diagnostics.add('container-empty', { missing: 'filings' });
  yield unreadableFiling(container.name, container.size, diagnostics);
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

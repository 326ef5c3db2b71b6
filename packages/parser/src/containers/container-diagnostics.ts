import type { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { emptyResult } from '../reader';

/**
 * Passes filings on and gives the first one what there is to say about their container. Where there
 * is no filing, one of an unknown format stands for the container; unless nothing went wrong and
 * the filings are just not those that were `selective`ly asked for.
 */
export async function* tellFirst(
  filings: AsyncIterable<Filing>,
  container: { name: string | null; size: number },
  diagnostics: Diagnostics,
  selective: boolean,
): AsyncGenerator<Filing> {
  let isFirst = true;
  for await (const filing of filings) {
    const told = isFirst ? diagnostics.list() : [];
    isFirst = false;
    yield told.length === 0 ? filing : { ...filing, diagnostics: [...told, ...filing.diagnostics] };
  }
  if (!isFirst) return;
  const failed = diagnostics.list().some(({ severity }) => severity === 'error');
  if (selective && !failed) return;
  if (!failed) diagnostics.add('container-empty', 'expected filings, found none');
  yield unreadable(container.name, container.size, diagnostics);
}

/** What stands for a container, or for a file of one, that could not be read: its diagnostics. */
export function unreadable(name: string | null, bytes: number, diagnostics: Diagnostics): Filing {
  return {
    source: { name, format: 'unknown', bytes, sha256: null },
    ...emptyResult(),
    taxonomy: null,
    diagnostics: diagnostics.list(),
  };
}

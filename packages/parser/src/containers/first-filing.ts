import type { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { unreadable } from './unreadable';

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
  if (!failed) diagnostics.add('container-empty', { missing: 'filings' });
  yield unreadable(container.name, container.size, diagnostics);
}

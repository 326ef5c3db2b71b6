import type { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { emptyResult } from '../reader-result';

/** What stands for a container, or for a file of one, that could not be read: its diagnostics. */
export function unreadable(name: string | null, bytes: number, diagnostics: Diagnostics): Filing {
  return {
    source: { name, format: 'unknown', bytes, sha256: null },
    ...emptyResult(),
    taxonomy: null,
    diagnostics: diagnostics.list(),
  };
}

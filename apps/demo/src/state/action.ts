import type { Severity } from '@cydkit/parser';
import type { FilingEntry } from '../worker/entry';
import type { OpeningEnd, Progress } from '../worker/opening';
import type { View } from './state';

export type Action =
  /** An opening begins; of a built-in example what is open gives way to it. */
  | { type: 'opening'; names: string[]; example: string | null }
  | { type: 'news'; found: readonly FilingEntry[]; progress: Progress }
  | { type: 'opened'; end: OpeningEnd }
  | { type: 'failed'; reason: string }
  | { type: 'noticed' }
  | { type: 'select'; id: number }
  | { type: 'close'; id: number }
  | { type: 'closeAll' }
  | { type: 'view'; view: View }
  | { type: 'against'; id: number | null }
  /** Shows a lane alone, or all where it is the one that is shown alone. */
  | { type: 'isolate'; lane: number | null }
  | { type: 'source'; fact: number | null }
  | { type: 'severity'; severity: Severity; shown: boolean }
  | { type: 'code'; code: string | null }
  | { type: 'rule'; code: string | null };

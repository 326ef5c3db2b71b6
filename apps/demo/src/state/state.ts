import type { Severity } from '@cydkit/parser';
import type { FilingEntry } from '../worker/entry';
import type { Progress } from '../worker/opening';

export type View = 'disclosure' | 'source' | 'compare';

export const VIEWS: readonly View[] = ['disclosure', 'source', 'compare'];

/** What is being read. */
export interface Opening {
  /** Names of the files and folders. */
  names: string[];
  progress: Progress;
}

/** How the last opening ended, where there is more to say than what was found. */
export interface Notice {
  kind: 'cancelled' | 'full' | 'nothing' | 'unread' | 'failed';
  /** Names and reasons, or what failed. */
  details: string[];
}

/** Which findings are shown. */
export interface Filter {
  hidden: readonly Severity[];
  /** Only those of this code. */
  code: string | null;
}

export interface State {
  /** In the order in which they were read. */
  filings: readonly FilingEntry[];
  selected: number | null;
  /** The filing that the selected one is compared with. */
  against: number | null;
  view: View;
  opening: Opening | null;
  notice: Notice | null;
  /** Index of the lane that is shown alone. */
  isolated: number | null;
  filter: Filter;
  /** Index of the fact that the source view shows. */
  fact: number | null;
  /** The code whose page is shown. */
  rule: string | null;
  /** The built-in example that is open, where nothing else is: what an address can name. */
  example: string | null;
}

export const NO_FILTER: Filter = { hidden: [], code: null };

export const initialState: State = {
  filings: [],
  selected: null,
  against: null,
  view: 'disclosure',
  opening: null,
  notice: null,
  isolated: null,
  filter: NO_FILTER,
  fact: null,
  rule: null,
  example: null,
};

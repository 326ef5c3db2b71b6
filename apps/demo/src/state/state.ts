import type { Severity } from '@cydkit/parser';
import type { FilingEntry } from '../worker/filing-entry';
import type { OpeningEnd, Progress } from '../worker/opening';

/** A view of a filing. */
export type View = 'disclosure' | 'source' | 'compare';

/** The views, in the order of their tabs. */
export const views: readonly View[] = ['disclosure', 'source', 'compare'];

/** What is being read. */
export interface Opening {
  /** Names of the files and folders. */
  names: string[];
  progress: Progress;
}

/** How the last opening ended, if not as it should. */
export interface Notice {
  kind: 'cancelled' | 'full' | 'nothing' | 'unread' | 'unsaved' | 'failed';
  /** Names and reasons, or the failure. */
  details: string[];
}

/** Which findings are shown. */
export interface Filter {
  hidden: readonly Severity[];
  /** Shows this code only. */
  code: string | null;
}

/** The state of the page. */
export interface State {
  /** In the order in which they were read. */
  filings: readonly FilingEntry[];
  selected: number | null;
  /** The filing that the selected one is compared with. */
  against: number | null;
  /** Compares from the later filing to the earlier one. */
  swapped: boolean;
  /** True once the reader chose something: then no filing is selected for them. */
  isChosen: boolean;
  view: View;
  opening: Opening | null;
  notice: Notice | null;
  /** Index of the lane shown alone. */
  isolated: number | null;
  filter: Filter;
  /** Index of the fact shown in the source view. */
  fact: number | null;
  /** The code whose page is open. */
  rule: string | null;
  /** The built-in example, if nothing else is open: what an address can name. */
  example: string | null;
}

/** Shows all findings. */
export const noFilter: Filter = { hidden: [], code: null };

/** The page before anything is opened. */
export const initialState: State = {
  filings: [],
  selected: null,
  against: null,
  swapped: false,
  isChosen: false,
  view: 'disclosure',
  opening: null,
  notice: null,
  isolated: null,
  filter: noFilter,
  fact: null,
  rule: null,
  example: null,
};

/** Something that happens to the page. */
export type Action =
  /** An opening starts. A built-in example replaces what is open. */
  | { type: 'opening'; names: string[]; example: string | null }
  | { type: 'news'; found: readonly FilingEntry[]; progress: Progress }
  | { type: 'opened'; end: OpeningEnd }
  | { type: 'failed'; reason: string }
  | { type: 'unsaved'; name: string }
  | { type: 'noticed' }
  | { type: 'select'; id: number }
  | { type: 'close'; id: number }
  | { type: 'closeAll' }
  | { type: 'view'; view: View }
  | { type: 'against'; id: number | null }
  /** Compares in the other direction. */
  | { type: 'swap' }
  /** Shows a lane alone, or all lanes if it is shown alone already. */
  | { type: 'isolate'; lane: number | null }
  | { type: 'source'; fact: number | null }
  | { type: 'severity'; severity: Severity; shown: boolean }
  | { type: 'code'; code: string | null }
  | { type: 'rule'; code: string | null };

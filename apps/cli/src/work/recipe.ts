import type { TerminalOptions } from '@cydkit/reporters/terminal';
import type { Format } from '../format';

/** How something is made of filings, as plain data: that is what other threads can be told. */
export type Recipe = { make: 'filings' } | FactsRecipe | ReportsRecipe;

/** Facts, printed. */
export interface FactsRecipe {
  make: 'facts';
  format: Format;
  terminal: Required<TerminalOptions>;
}

/** Reports, printed. */
export interface ReportsRecipe {
  make: 'reports';
  format: Format;
  /** Whether JSON has the markup of passages, too. */
  html: boolean;
  terminal: Required<TerminalOptions>;
}

import type { Context, Filing } from '@cydkit/parser';
import { contextKey, describeContext } from '../contexts';
import { type FlagState, flagStatements } from '../flags';
import { paragraphOf, shortLabel } from '../labels';

/** The flags of one context. */
export interface FlagTable {
  /** Said only where the filing has flags in several contexts. */
  context: string | null;
  rows: { state: FlagState; label: string; paragraph: string | null }[];
}

export const STATE_WORDS: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
};

export function flagTablesOf(filing: Filing): FlagTable[] {
  const tables = new Map<string, { context: Context | null; rows: FlagTable['rows'] }>();
  for (const { concept, label, state, context } of flagStatements(filing)) {
    const key = context === null ? '' : contextKey(context);
    const row = { state, label: shortLabel(label), paragraph: paragraphOf(concept, filing.form) };
    const table = tables.get(key);
    if (table === undefined) tables.set(key, { context, rows: [row] });
    else table.rows.push(row);
  }
  return [...tables.values()].map(({ context, rows }) => ({
    context: context !== null && tables.size > 1 ? describeContext(context) : null,
    rows,
  }));
}

import type { Context } from '@cydkit/parser';
import { contextKey, describeContext } from '../contexts';
import { type FlagState, flagStatements } from '../flags';
import { paragraphOf, shortLabel } from '../labels';
import { type Basis, basisOf } from './basis';
import type { Grounds } from './grounds';

export interface FlagRow {
  state: FlagState;
  label: string;
  paragraph: string | null;
  /** The words that it rests on; `null` where nothing tells them. */
  basis: Basis | null;
}

/** The flags of one context. */
export interface FlagTable {
  /** Said only where the filing has flags in several contexts. */
  context: string | null;
  rows: FlagRow[];
}

export const STATE_WORDS: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
};

/** `passage 4`, `explained in passage 4` */
export function describeBasis({ kind, passage }: Basis): string {
  return `${kind === 'tagged' ? '' : 'explained in '}passage ${passage + 1}`;
}

export function flagTablesOf(grounds: Grounds): FlagTable[] {
  const { filing } = grounds.report;
  const tables = new Map<string, { context: Context | null; rows: FlagRow[] }>();
  for (const statement of flagStatements(filing)) {
    const { concept, label, state, context } = statement;
    const key = context === null ? '' : contextKey(context);
    const row = {
      state,
      label: shortLabel(label),
      paragraph: paragraphOf(concept, filing.form),
      basis: basisOf(statement, grounds),
    };
    const table = tables.get(key);
    if (table === undefined) tables.set(key, { context, rows: [row] });
    else table.rows.push(row);
  }
  return [...tables.values()].map(({ context, rows }) => ({
    context: context !== null && tables.size > 1 ? describeContext(context) : null,
    rows,
  }));
}

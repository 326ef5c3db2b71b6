import { type FlagState, flagsByContext } from '@cydkit/disclosure';
import { describeContext } from '../contexts';
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

/** The flags of one context; first those of the report. */
export interface FlagTable {
  /** `null` where the filing has flags in no other context. */
  context: string | null;
  rows: FlagRow[];
}

export const STATE_WORDS: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
  contradictory: 'true & false',
};

/** `passage 4`, `explained in passage 4` */
export function describeBasis({ kind, passage }: Basis): string {
  return `${kind === 'tagged' ? '' : 'explained in '}passage ${passage + 1}`;
}

export function flagTablesOf(grounds: Grounds): FlagTable[] {
  const { filing } = grounds.report;
  const tables = flagsByContext(filing);
  return tables.map(({ context, flags }) => ({
    context: context !== null && tables.length > 1 ? describeContext(context) : null,
    rows: flags.map((flag) => ({
      state: flag.state,
      label: shortLabel(flag.label),
      paragraph: paragraphOf(flag.concept, filing.form),
      basis: basisOf(flag, context, grounds),
    })),
  }));
}

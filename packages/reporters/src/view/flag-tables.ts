import { contextKey, type FlagState, flagsByContext } from '@cydkit/disclosure';
import { describeContext } from '../contexts';
import { paragraphOf, shortLabel } from '../labels';
import { type Basis, contextText, type Evidence, evidenceOf } from './basis';
import type { Grounds } from './grounds';
import { addTo } from './groups';
import type { PlacedBlock } from './places';

export interface FlagRow extends Evidence {
  state: FlagState;
  label: string;
  paragraph: string | null;
}

/** The flags of one context; first those of the report. */
export interface FlagTable {
  /** `null` where the filing has flags in no other context. */
  context: string | null;
  /** What its rows need by way of explanation. */
  note: string | null;
  rows: FlagRow[];
}

export const STATE_WORDS: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
  contradictory: 'true & false',
};

/** `passage 4`, `likely in passage 4` */
export function describeBasis({ how, passage }: Basis): string {
  return `${how === null ? '' : `${how} in `}passage ${passage + 1}`;
}

const LIKELY =
  'Likely: this source does not say which words the flag tags; the sentence comes from a reading of the text and may be the wrong one.';

export function flagTablesOf(grounds: Grounds): FlagTable[] {
  const { filing } = grounds.report;
  const blocksIn = new Map<string, PlacedBlock[]>();
  for (const block of grounds.placed) addTo(blocksIn, contextKey(block.fact.context), block);
  const tables = flagsByContext(filing);
  return tables.map(({ context, flags }) => {
    const text = contextText((context && blocksIn.get(contextKey(context))) ?? []);
    const rows = flags.map((flag) => ({
      state: flag.state,
      label: shortLabel(flag.label),
      paragraph: paragraphOf(flag.concept, filing.form),
      ...evidenceOf(flag, text, grounds),
    }));
    return {
      context: context !== null && tables.length > 1 ? describeContext(context) : null,
      note: rows.some(({ basis }) => basis?.kind === 'likely') ? LIKELY : null,
      rows,
    };
  });
}

import { contextKey, type FlagState, flagsByContext } from '@cydkit/disclosure';
import { paragraphOf, shortLabel } from '../wording/labels';
import { describeContext } from '../wording/phrases';
import type { PlacedBlock } from './block-layout';
import { type Basis, contextText, type FlagEvidence, flagEvidence } from './flag-evidence';
import { addTo } from './group-values';
import type { ReportIndex } from './report-index';

/** A flag with its state and the words that it rests on. */
export interface FlagRow extends FlagEvidence {
  state: FlagState;
  label: string;
  paragraph: string | null;
}

/** The flags of one context. */
export interface FlagTable {
  /** `null` if the filing has flags in one context only. */
  context: string | null;
  /** An explanation that its rows need. */
  note: string | null;
  rows: FlagRow[];
}

/** The states of flags in words. */
export const stateWords: Readonly<Record<FlagState, string>> = {
  true: 'true',
  false: 'false',
  notReported: 'not reported',
  unreadable: 'unreadable',
  contradictory: 'true & false',
};

/** Returns `passage 4` or `likely in passage 4`. */
export function describeBasis({ how, passage }: Basis): string {
  return `${how === null ? '' : `${how} in `}passage ${passage + 1}`;
}

const likelyNote =
  'Likely: this source does not show which words the flag tags. The sentence was found by reading the text and may be the wrong one.';

/** Returns the flags of each context, those of the report's own context first. */
export function flagTables(index: ReportIndex): FlagTable[] {
  const { filing } = index.report;
  const blocksIn = new Map<string, PlacedBlock[]>();
  for (const block of index.placed) addTo(blocksIn, contextKey(block.fact.context), block);
  const tables = flagsByContext(filing);
  return tables.map(({ context, flags }) => {
    const text = contextText((context && blocksIn.get(contextKey(context))) ?? []);
    const rows = flags.map((flag) => ({
      state: flag.state,
      label: shortLabel(flag.label),
      paragraph: paragraphOf(flag.concept, filing.form),
      ...flagEvidence(flag, text, index),
    }));
    return {
      context:
        context !== null && tables.length > 1 ? describeContext(context, filing.entity) : null,
      note: rows.some(({ basis }) => basis?.kind === 'likely') ? likelyNote : null,
      rows,
    };
  });
}

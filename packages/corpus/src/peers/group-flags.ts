import type { ComparedFiling } from '../companies/compared-filing';
import { type GroupMembers, leastPeers } from '../companies/peer-groups';
import { shortLabelOf } from '../filings/concept-label';
import { type Share, shareOf } from '../numbers/share';
import type { Corpus } from '../open-corpus';

/** What a flag says in a filing and in those of its groups. */
export interface FlagPeers {
  /** The name of the concept, and its short label. */
  concept: string;
  label: string;
  /** What the filing says: `true`, `false`, `notReported`, `unreadable`, `contradictory`. */
  state: string;
  /** For each group, in the order of the groups. */
  groups: FlagCounts[];
}

/** How many companies of a group say what. All of them together are the group. */
export interface FlagCounts {
  true: number;
  false: number;
  /** Not reported, or a filing without any of the six. */
  notReported: number;
  /** Unreadable or contradictory. */
  unclear: number;
  /** The share of all of them that says true; weak in a group that is small. */
  trueShare: Share;
}

/** Returns the six flags of a filing with what its groups say, in the order of their concepts' names. */
export function groupFlags(
  { database }: Corpus,
  filing: ComparedFiling,
  groups: readonly GroupMembers[],
): FlagPeers[] {
  const states = new Map<number, Map<string, string>>();
  const rows = database
    .prepare(
      `select g.filing_id as filing, c.name as concept, g.state from flags g
       join concepts c on c.id = g.concept_id`,
    )
    .iterate<{ filing: number; concept: string; state: string }>();
  for (const { filing: id, concept, state } of rows) {
    const own = states.get(id) ?? new Map<string, string>();
    states.set(id, own.set(concept, state));
  }
  return filing.flags.map(({ concept, state }) => ({
    concept,
    label: shortLabelOf(concept),
    state,
    groups: groups.map(({ members }) =>
      countStates(members.map(({ id }) => states.get(id)?.get(concept) ?? 'notReported')),
    ),
  }));
}

function countStates(states: readonly string[]): FlagCounts {
  const count = (state: string) => states.filter((other) => other === state).length;
  const counts = { true: count('true'), false: count('false'), notReported: count('notReported') };
  const clear = counts.true + counts.false + counts.notReported;
  return {
    ...counts,
    unclear: states.length - clear,
    trueShare: shareOf(counts.true, states.length, leastPeers),
  };
}

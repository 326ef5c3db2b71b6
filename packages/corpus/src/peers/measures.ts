import type { ComparedFiling } from '../companies/compared-filing';
import type { GroupMembers } from '../companies/peer-groups';
import { type Rank, rankOf } from '../numbers/rank';
import type { Corpus } from '../open-corpus';

/**
 * - `words`: of its passages, each printed once.
 * - `redundancy`: the share of the characters of its text blocks that repeat other text.
 * - `boilerplate`: the share of its words in sentences that other companies have word for word.
 * - `findings`: what the rules found in it, of any severity.
 * - `trueFlags`: how many of the six flags are true.
 */
export type PeerMeasure = 'words' | 'redundancy' | 'boilerplate' | 'findings' | 'trueFlags';

/** A measure of a filing, and where it is in each group. */
export interface MeasuredPeers {
  measure: PeerMeasure;
  value: number;
  /** In the order of the groups. */
  ranks: Rank[];
}

/** Returns where a filing is in its groups, for each measure. */
export function measurePeers(
  corpus: Corpus,
  filing: ComparedFiling,
  search: { groups: readonly GroupMembers[]; score: number; shares: ReadonlyMap<number, number> },
): MeasuredPeers[] {
  const { groups, score, shares } = search;
  const findings = countsOf(
    corpus,
    'select filing_id as id, count(*) as count from findings group by 1',
  );
  const flags = countsOf(
    corpus,
    "select filing_id as id, count(*) as count from flags where state = 'true' group by 1",
  );
  const measures: [PeerMeasure, number, (report: GroupMembers['members'][number]) => number][] = [
    ['words', filing.filing.words, ({ words }) => words],
    ['redundancy', redundancyOf(filing.filing), redundancyOf],
    ['boilerplate', score, ({ id }) => shares.get(id) ?? 0],
    ['findings', filing.findings.length, ({ id }) => findings.get(id) ?? 0],
    [
      'trueFlags',
      filing.flags.filter(({ state }) => state === 'true').length,
      ({ id }) => flags.get(id) ?? 0,
    ],
  ];
  return measures.map(([measure, value, of]) => ({
    measure,
    value,
    ranks: groups.map(({ members }) => rankOf(value, members.map(of))),
  }));
}

function redundancyOf(row: { characters: number; unique_characters: number }): number {
  return row.characters === 0 ? 0 : 1 - row.unique_characters / row.characters;
}

function countsOf({ database }: Corpus, sql: string): Map<number, number> {
  return new Map(
    database
      .prepare(sql)
      .all<{ id: number; count: number }>()
      .map(({ id, count }) => [id, count]),
  );
}

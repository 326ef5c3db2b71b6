import type { AnnualReport } from '../companies/annual-reports';
import type { ComparedFiling } from '../companies/compared-filing';
import type { GroupMembers } from '../companies/peer-groups';
import { type Rank, rankOf } from '../numbers/rank';
import type { Corpus } from '../open-corpus';

/**
 * - `words`: of its passages, each printed once.
 * - `redundancy`: the share of the characters of its text blocks that repeat other text.
 * - `boilerplate`: the share of its words in sentences that other companies have word for word, without headings.
 * - `findings`: what the rules found in it, of any severity.
 * - `reportedFlags`: how many of the six flags say true or false.
 */
export type PeerMeasure = 'words' | 'redundancy' | 'boilerplate' | 'findings' | 'reportedFlags';

/** A measure of a filing, and where it is in each group. */
export interface MeasuredPeers {
  measure: PeerMeasure;
  value: number;
  /** In the order of the groups. */
  ranks: Rank[];
}

/**
 * Returns where a filing is in its groups, for each measure. Redundancy and boilerplate are those of text:
 * left out for a filing without a word, and compared with reports that have some.
 */
export function measurePeers(
  corpus: Corpus,
  filing: ComparedFiling,
  search: {
    groups: readonly GroupMembers[];
    scored: { score: number; words: number };
    shares: ReadonlyMap<number, number>;
  },
): MeasuredPeers[] {
  const { groups, scored, shares } = search;
  const findings = countsOf(
    corpus,
    'select filing_id as id, count(*) as count from findings group by 1',
  );
  const flags = countsOf(
    corpus,
    "select filing_id as id, count(*) as count from flags where state in ('true', 'false') group by 1",
  );
  const { words, characters, unique_characters } = filing.filing;
  const reported = filing.flags.filter(({ state }) => state === 'true' || state === 'false');
  const measures: MeasureOf[] = [
    { measure: 'words', value: words, of: (report) => report.words },
    {
      measure: 'redundancy',
      value: words === 0 ? null : redundancyOf({ characters, unique_characters }),
      of: (report) => (report.words === 0 ? null : redundancyOf(report)),
    },
    {
      measure: 'boilerplate',
      value: scored.words === 0 ? null : scored.score,
      of: ({ id }) => shares.get(id) ?? null,
    },
    {
      measure: 'findings',
      value: filing.findings.length,
      of: ({ id }) => findings.get(id) ?? 0,
    },
    { measure: 'reportedFlags', value: reported.length, of: ({ id }) => flags.get(id) ?? 0 },
  ];
  return measures.flatMap(({ measure, value, of }) => {
    if (value === null) return [];
    const ranks = groups.map(({ members }) =>
      rankOf(
        value,
        members.map(of).filter((other) => other !== null),
      ),
    );
    return [{ measure, value, ranks }];
  });
}

/** How to measure the filing and other reports; `null` where there is nothing to measure. */
interface MeasureOf {
  measure: PeerMeasure;
  value: number | null;
  of: (report: AnnualReport) => number | null;
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

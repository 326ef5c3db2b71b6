import { containment, similarity } from '@cydkit/dedupe';
import type { AnnualReport } from '../companies/annual-reports';
import type { ComparedFiling } from '../companies/compared-filing';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import { passagesOf } from '../filings/passage-texts';
import type { Corpus } from '../open-corpus';
import type { WordRuns } from './word-runs';

/** A filing of another company whose disclosure is like that of the filing. */
export interface SimilarFiling {
  filing: FilingReference;
  /** Of the runs of three words that either has, the share that both have: 1 for the same words. */
  similarity: number;
  /** Of the runs of three words of the filing, the share that the other has. */
  containment: number;
  /** The sentences that both have word for word, in the order of the filing. */
  sharedSentences: { text: string; words: number }[];
}

/** How many of the likeliest filings are compared in full. */
const candidates = 30;

/**
 * Returns the filings that are the most like a filing, the likest first. All reports are searched for
 * the runs of words of the filing; those that have the most of them are compared in full.
 *
 * @param runs of the filing; afterwards it knows which of them the reports have
 * @param sentences of the filing, with their hashes
 */
export function similarFilings(
  corpus: Corpus,
  { passages }: ComparedFiling,
  search: {
    reports: readonly AnnualReport[];
    runs: WordRuns;
    sentences: readonly { text: string; words: number; hash: string }[];
    limit: number;
  },
): SimilarFiling[] {
  const { reports, runs, sentences, limit } = search;
  const common = countCommon(corpus, reports, runs);
  const likely = reports
    .map((report) => ({ report, estimate: estimate(common.get(report.id) ?? 0, report, runs) }))
    .filter(({ estimate }) => estimate > 0)
    .sort((a, b) => b.estimate - a.estimate)
    .slice(0, candidates);
  const text = passages.map((passage) => passage.text).join('\n\n');
  return likely
    .map(({ report }) => ({ report, other: textOf(corpus, report.id) }))
    .map(({ report, other }) => ({ report, other, similarity: similarity(text, other) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit)
    .map(({ report, other, similarity }) => ({
      filing: referenceOf(report),
      similarity,
      containment: containment(text, other),
      sharedSentences: sharedSentences(corpus, report.id, sentences),
    }));
}

/** How many of the runs each report has, by its id. */
function countCommon(
  { database }: Corpus,
  reports: readonly AnnualReport[],
  runs: WordRuns,
): Map<number, number> {
  const counts = new Map(reports.map(({ id }) => [id, 0]));
  const rows = database
    .prepare('select filing_id as filing, text from passages order by filing_id, position')
    .iterate<{ filing: number; text: string }>();
  let current: number | null = null;
  for (const { filing, text } of rows) {
    const before = counts.get(filing);
    if (before === undefined) continue;
    if (filing !== current) runs.begin();
    current = filing;
    counts.set(filing, before + runs.count(text));
  }
  return counts;
}

/** What the similarity is if no run of the report is repeated. */
function estimate(common: number, { words }: AnnualReport, runs: WordRuns): number {
  return common === 0 ? 0 : common / Math.max(1, runs.size + words - common);
}

function textOf(corpus: Corpus, filing: number): string {
  return passagesOf(corpus, filing)
    .map(({ text }) => text)
    .join('\n\n');
}

function sharedSentences(
  { database }: Corpus,
  filing: number,
  sentences: readonly { text: string; words: number; hash: string }[],
): SimilarFiling['sharedSentences'] {
  const others = new Set(
    database
      .prepare(
        `select distinct u.hash from passages p join sentence_uses u on u.passage_id = p.id
         where p.filing_id = ?`,
      )
      .all<{ hash: string }>(filing)
      .map(({ hash }) => hash),
  );
  return sentences
    .filter(({ hash }) => others.has(hash))
    .map(({ text, words }) => ({ text, words }));
}

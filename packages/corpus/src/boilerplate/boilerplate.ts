import { type ScoredSentence, scoreBoilerplate } from '@cydkit/dedupe';
import { type ComparedFiling, ownCompanies } from '../companies/compared-filing';
import { latestReports } from '../companies/latest-reports';
import { type PeerGroup, peerGroups } from '../companies/peer-groups';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import type { FilingFilter } from '../filters/filing-filter';
import { type Rank, rankOf } from '../numbers/rank';
import type { Corpus } from '../open-corpus';
import { snapshot } from '../store/snapshot';
import { boilerplateShares } from './boilerplate-shares';
import { companiesWithSentence, otherCompanies } from './sentence-companies';

/** How to score a filing. */
export interface BoilerplateScoreOptions {
  /** How many other companies make a sentence boilerplate. Default 10. */
  companies?: number;
  /** The filings that it is compared with. Those of its own company never count. */
  filter?: FilingFilter;
}

/** How much of a filing other companies have word for word. */
export interface BoilerplateScore {
  filing: FilingReference;
  /** How many other companies make a sentence boilerplate. */
  companies: number;
  /** How many other companies there are. If fewer than `companies`, no sentence can be boilerplate. */
  others: number;
  /** Words in boilerplate sentences ÷ words in all sentences, each sentence once; 0 for no words. */
  score: number;
  words: number;
  passages: PassageBoilerplate[];
  /**
   * Where the score is among the latest annual reports of other companies that have any words; empty for
   * a filing that is no annual report, and for one without a word.
   */
  ranks: { group: PeerGroup; rank: Rank }[];
}

/** A passage of it. A sentence that is in an earlier passage too counts there. */
export interface PassageBoilerplate {
  concepts: string[];
  /** Of its words, those in boilerplate sentences. */
  score: number;
  words: number;
  sentences: SharedSentence[];
}

/** A sentence of the filing. */
export interface SharedSentence {
  text: string;
  words: number;
  /** How many other companies have it, word for word. */
  companies: number;
  boilerplate: boolean;
}

/** How many other companies make a sentence boilerplate, unless an option says otherwise. */
export const defaultCompanies = 10;

/**
 * Scores how much of a filing is boilerplate: sentences of four words or more that other companies have
 * word for word, as `scoreBoilerplate` of @cydkit/dedupe defines it.
 *
 * @throws {RangeError} if `companies` is not an integer of at least 1
 */
export function boilerplate(
  corpus: Corpus,
  filing: ComparedFiling,
  options: BoilerplateScoreOptions = {},
): BoilerplateScore {
  return snapshot(corpus.database, () => scoreAmong(corpus, filing, options));
}

function scoreAmong(
  corpus: Corpus,
  filing: ComparedFiling,
  options: BoilerplateScoreOptions,
): BoilerplateScore {
  const { companies = defaultCompanies, filter = {} } = options;
  const { score, words, sentences } = scoreFiling(corpus, filing, { companies, filter });
  const shares = boilerplateShares(corpus, companies, filter);
  const reports = latestReports(corpus, filing, filter).filter(({ id }) => shares.has(id));
  const isRanked = filing.filing.kind === 'annual' && words > 0;
  const groups = isRanked ? peerGroups(filing.filing, reports) : [];
  const ranks = groups.map(({ group, members }) => ({
    group,
    rank: rankOf(
      score,
      members.map(({ id }) => shares.get(id) ?? 0),
    ),
  }));
  return {
    filing: referenceOf(filing.filing),
    companies,
    others: otherCompanies(corpus, filing, filter),
    score,
    words,
    passages: filing.passages.map((passage, index) => ({
      concepts: [...passage.concepts],
      ...scorePassage(
        passage.text,
        sentences.filter(({ text }) => text === index),
      ),
    })),
    ranks,
  };
}

/** Scores the sentences of a filing, without a look at other filings' scores. */
export function scoreFiling(
  corpus: Corpus,
  filing: ComparedFiling,
  { companies, filter }: Required<BoilerplateScoreOptions>,
): ReturnType<typeof scoreBoilerplate> {
  const isOwn = ownCompanies(filing);
  const companiesOf = companiesWithSentence(corpus, filter);
  return scoreBoilerplate(
    filing.passages.map(({ text }) => text),
    { publishers: companies },
    (sentence) => companiesOf(sentence).filter((company) => !isOwn(company)),
  );
}

function scorePassage(
  text: string,
  sentences: readonly ScoredSentence[],
): Omit<PassageBoilerplate, 'concepts'> {
  const words = sum(sentences);
  return {
    score: words === 0 ? 0 : sum(sentences.filter((sentence) => sentence.boilerplate)) / words,
    words,
    sentences: sentences.map(({ start, end, publishers, ...sentence }) => ({
      text: text.slice(start, end),
      words: sentence.words,
      companies: publishers,
      boilerplate: sentence.boilerplate,
    })),
  };
}

function sum(sentences: readonly { words: number }[]): number {
  return sentences.reduce((total, { words }) => total + words, 0);
}

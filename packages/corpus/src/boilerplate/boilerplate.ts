import { type ScoredSentence, scoreBoilerplate } from '@cydkit/dedupe';
import { type ComparedFiling, ownCompanies } from '../companies/compared-filing';
import { latestReports } from '../companies/latest-reports';
import { hasFilter, type PeerGroup, peerGroups } from '../companies/peer-groups';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import type { FilingFilter } from '../filters/filing-filter';
import { type Rank, rankOf } from '../numbers/rank';
import type { Corpus } from '../open-corpus';
import { leastSentenceWords } from '../record/compared-text';
import { snapshot } from '../store/snapshot';
import { boilerplateShares } from './boilerplate-shares';
import { headingTest } from './headings';
import { companiesWithSentence, otherCompanies } from './sentence-companies';

/** How to score a filing. */
export interface BoilerplateScoreOptions {
  /** How many other companies make a sentence boilerplate. Default 10. */
  companies?: number;
  /**
   * The filings whose sentences count, and whose shares it is compared with. Those of its own company
   * never count.
   */
  filter?: FilingFilter;
}

/** How much of a filing other companies have word for word. */
export interface BoilerplateScore {
  filing: FilingReference;
  /** How many other companies make a sentence boilerplate. */
  companies: number;
  /** How many other companies there are. If fewer than `companies`, no sentence can be boilerplate. */
  others: number;
  /** Whether a filter selects those companies. */
  selected: boolean;
  /** Words in boilerplate sentences ÷ words in all sentences, each sentence once; 0 for no words. */
  score: number;
  words: number;
  passages: PassageBoilerplate[];
  /**
   * Where the score is among those of the latest annual reports of other companies that have a sentence;
   * empty for a filing that is no annual report, and for one without a sentence.
   */
  ranks: { group: PeerGroup; rank: Rank }[];
}

/** A passage of it, without its headings. A sentence that is in an earlier passage too counts there. */
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
 * word for word, as `scoreBoilerplate` of @cydkit/dedupe defines it. Headings are left out.
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
  const reports = latestReports(corpus, filing, filter);
  const isRanked = filing.filing.kind === 'annual' && words > 0;
  const groups = isRanked ? peerGroups(filing.filing, reports, hasFilter(filter)) : [];
  const ranks = groups.map(({ group, members }) => ({
    group,
    rank: rankOf(
      score,
      members.flatMap(({ id }) => shares.get(id) ?? []),
    ),
  }));
  return {
    filing: referenceOf(filing.filing),
    companies,
    others: otherCompanies(corpus, filing, filter),
    selected: hasFilter(filter),
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

/** Scores the sentences of a filing but its headings, without a look at other filings' scores. */
export function scoreFiling(
  corpus: Corpus,
  filing: ComparedFiling,
  { companies, filter }: Required<BoilerplateScoreOptions>,
): ReturnType<typeof scoreBoilerplate> {
  const isOwn = ownCompanies(filing);
  const companiesOf = companiesWithSentence(corpus, filter);
  const texts = filing.passages.map(({ text }) => text);
  const options = { publishers: companies, minWords: leastSentenceWords };
  const all = scoreBoilerplate(texts, options, (sentence) =>
    companiesOf(sentence).filter((company) => !isOwn(company)),
  );
  const isHeading = headingTest(corpus);
  const sentences = all.sentences.filter(
    ({ text, start, end }) => !isHeading((texts[text] ?? '').slice(start, end)),
  );
  return { ...scoreOf(sentences), sentences };
}

function scoreOf(sentences: readonly ScoredSentence[]): { score: number; words: number } {
  const words = sum(sentences);
  const shared = sum(sentences.filter((sentence) => sentence.boilerplate));
  return { score: words === 0 ? 0 : shared / words, words };
}

function scorePassage(
  text: string,
  sentences: readonly ScoredSentence[],
): Omit<PassageBoilerplate, 'concepts'> {
  return {
    ...scoreOf(sentences),
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

import type { ScoredSentence } from '@cydkit/dedupe';
import { defaultCompanies, scoreFiling } from '../boilerplate/boilerplate';
import { boilerplateShares } from '../boilerplate/boilerplate-shares';
import type { ComparedFiling } from '../companies/compared-filing';
import { latestReports } from '../companies/latest-reports';
import { hasFilter, type PeerGroup, peerGroups } from '../companies/peer-groups';
import { type FilingReference, referenceOf } from '../filings/filing-reference';
import type { FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';
import { snapshot } from '../store/snapshot';
import { type FlagPeers, groupFlags } from './group-flags';
import { type MissingTopic, missingTopics } from './group-topics';
import { type MeasuredPeers, measurePeers } from './measures';
import { type MissingPhrase, missingPhrases } from './missing-phrases';
import { type OwnSentences, ownSentences } from './own-sentences';
import { type SimilarFiling, similarFilings } from './similar-filings';
import { WordRuns } from './word-runs';

/** How to compare a filing with those of other companies. */
export interface PeersOptions {
  /** How many other companies of the whole corpus make a sentence boilerplate. Default 10. */
  companies?: number;
  /** The reports that it is compared with. Those of its own company never count. */
  filter?: FilingFilter;
  /** How many similar filings and sentences of its own to return. Default 5. */
  limit?: number;
}

/** How a filing compares with the latest annual reports of other companies. */
export interface Peers {
  filing: FilingReference;
  /** How many other companies of the whole corpus make a sentence boilerplate. */
  companies: number;
  /** Whether a filter selects the reports that it is compared with. */
  selected: boolean;
  /** Its industry, its band of the public float, all: those that it states and that others are in. */
  groups: PeerGroup[];
  measures: MeasuredPeers[];
  /** Empty for a filing without an annual disclosure. */
  flags: FlagPeers[];
  /** Text blocks that most companies of the first group tag, and the filing does not. */
  missingTopics: MissingTopic[];
  /** Phrases that most companies of the first group use, and the filing does not. */
  missingPhrases: MissingPhrase[];
  /** The most similar disclosures among all groups, the most similar first. */
  similar: SimilarFiling[];
  own: OwnSentences;
}

/**
 * Compares a filing with the latest annual report of every other company.
 *
 * @throws {RangeError} if `companies` is not an integer of at least 1
 */
export function peers(corpus: Corpus, filing: ComparedFiling, options: PeersOptions = {}): Peers {
  return snapshot(corpus.database, () => comparePeers(corpus, filing, options));
}

function comparePeers(corpus: Corpus, filing: ComparedFiling, options: PeersOptions): Peers {
  const { companies = defaultCompanies, filter = {}, limit = 5 } = options;
  const selected = hasFilter(filter);
  const reports = latestReports(corpus, filing, filter);
  const groups = peerGroups(filing.filing, reports, selected);
  // A filter chooses the peers; what is boilerplate is so for all.
  const scored = scoreFiling(corpus, filing, { companies, filter: {} });
  const { sentences } = scored;
  const shares = boilerplateShares(corpus, companies, {});
  const texts = filing.passages.map(({ text }) => text);
  const runs = new WordRuns(texts);
  const similar = similarFilings(corpus, filing, {
    reports,
    runs,
    sentences: sentences.flatMap((sentence) => withHash(texts, sentence)),
    limit,
  });
  const [first] = groups;
  return {
    filing: referenceOf(filing.filing),
    companies,
    selected,
    groups: groups.map(({ group }) => group),
    measures: measurePeers(corpus, filing, { groups, scored, shares }),
    flags: groupFlags(corpus, filing, groups),
    missingTopics: first === undefined ? [] : missingTopics(corpus, filing, first),
    missingPhrases:
      first === undefined || filing.passages.length === 0
        ? []
        : missingPhrases(corpus, filing, first, limit),
    similar,
    own: ownSentences(texts, sentences, { runs, limit }),
  };
}

function withHash(texts: readonly string[], { text: index, start, end, words }: ScoredSentence) {
  const text = (texts[index] ?? '').slice(start, end);
  const hash = comparedText(text)?.hash;
  return hash === undefined ? [] : [{ text, words, hash }];
}

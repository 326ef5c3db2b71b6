import { sentenceSpans } from '@cydkit/text';
import { company } from '../filings/filing-reference';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import { comparedText, leastSentenceWords } from '../record/compared-text';
import { snapshot } from '../store/snapshot';
import { passagesWith } from './full-text';
import { type NearSentence, nearestSentences } from './nearest-sentences';
import { type PassagePlace, type Uses, usesOf } from './uses';

/** How to ask where sentences are from. */
export interface ProvenanceOptions {
  /** The filings to look in. */
  filter?: FilingFilter;
  /** How many similar sentences to return for one that no filing has. Default 5. */
  limit?: number;
}

/** Where sentences are from. */
export interface ProvenanceAnswer {
  sentences: SentenceProvenance[];
  /** What was searched. */
  searched: SearchedFilings;
}

/** The filings that were searched, and when they were filed. */
export interface SearchedFilings {
  filings: number;
  companies: number;
  /** The first and the last day on which one was filed; `null` if none states it. */
  firstFiled: string | null;
  lastFiled: string | null;
  /** Filings from the SEC's data sets, which lose all characters outside ASCII. */
  fromDataSets: number;
}

/** Where a sentence is from. Words are compared in lower case, without punctuation and apostrophes. */
export interface SentenceProvenance {
  sentence: string;
  words: number;
  /** Who has it as a sentence of its own; `null` for none. */
  wordForWord: Uses | null;
  /**
   * Who has its words within longer text, and not as a sentence of its own: after a heading, or in a
   * longer sentence. `null` for none, and if it was not searched.
   */
  within: Uses | null;
  /** The most similar sentences, if no filing has it word for word as a sentence of its own. */
  similar: NearSentence[];
  /**
   * Whether longer text was searched, and whether similar sentences were: neither for fewer than four
   * words, nor for the sentences beyond the first `mostWithin` and, of those that need it, `mostSimilar`.
   */
  searched: { within: boolean; similar: boolean };
}

/** Longer text is searched for the first 100 sentences: it takes some 20 ms each. */
export const mostWithin = 100;

/** Similar sentences are searched for the first 20 that need it: it takes some 200 ms each. */
export const mostSimilar = 20;

/**
 * Returns where each sentence of some texts is from: which filings have it word for word, and who was
 * first. Where none has it, the most similar sentences. However many sentences there are, all are looked
 * up; longer text and similar sentences are searched for the first ones only.
 */
export function provenance(
  corpus: Corpus,
  texts: readonly string[],
  options: ProvenanceOptions = {},
): ProvenanceAnswer {
  return snapshot(corpus.database, () => findSentences(corpus, texts, options));
}

function findSentences(
  corpus: Corpus,
  texts: readonly string[],
  options: ProvenanceOptions,
): ProvenanceAnswer {
  const { filter = {}, limit = 5 } = options;
  const years = companiesByYear(corpus, filter);
  const passagesOf = passagesOfSentence(corpus, filter);
  const sentences = texts.flatMap((text) => sentencesOf(corpus, text));
  let withinLeft = mostWithin;
  let similarLeft = mostSimilar;
  return { sentences: sentences.map(findSentence), searched: searchedFilings(corpus, filter) };

  function findSentence(sentence: string): SentenceProvenance {
    const { hash, words } = comparedText(sentence) ?? { hash: '', words: 0 };
    const exact = passagesOf(hash);
    const wordForWord = usesOf(corpus, { words: sentence, passages: exact }, years);
    const isLong = words >= leastSentenceWords;
    const searched = {
      within: isLong && withinLeft > 0,
      similar: isLong && wordForWord === null && similarLeft > 0,
    };
    if (searched.within) withinLeft -= 1;
    if (searched.similar) similarLeft -= 1;
    const within = searched.within ? usesWithin(sentence, exact) : null;
    const similar = searched.similar
      ? nearestSentences(corpus, sentence, { filter, limit, usesOf: usesOfSentence })
      : [];
    return { sentence, words, wordForWord, within, similar, searched };
  }

  function usesOfSentence(words: string, hash: string): Uses | null {
    return usesOf(corpus, { words, passages: passagesOf(hash) }, years);
  }

  function usesWithin(sentence: string, exact: readonly PassagePlace[]): Uses | null {
    const known = new Set(exact.map(({ filing }) => filing));
    const passages = passagesWith(corpus, sentence, filter);
    const longer = passages.filter(({ filing }) => !known.has(filing));
    return usesOf(corpus, { words: sentence, passages: longer }, years);
  }
}

/** The sentences of a text; all of it, if a filing has it as one. Texts without a word have none. */
function sentencesOf({ database }: Corpus, text: string): string[] {
  const whole = comparedText(text);
  if (whole === null) return [];
  const known = database.prepare('select 1 from sentences where hash = ?').get(whole.hash);
  if (known !== undefined) return [text.trim()];
  return sentenceSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => comparedText(sentence) !== null);
}

function passagesOfSentence(
  { database }: Corpus,
  filter: FilingFilter,
): (hash: string) => readonly PassagePlace[] {
  const { sql, values } = conditionOf(filter);
  const statement = database.prepare(
    `select distinct p.id, p.filing_id as filing
     from sentence_uses u join passages p on p.id = u.passage_id
     join filings f on f.id = p.filing_id where u.hash = ? and ${sql} order by p.id`,
  );
  // spread: the values of a filter
  return (hash) => statement.all<PassagePlace>(hash, ...values);
}

function companiesByYear({ database }: Corpus, filter: FilingFilter): Map<number | null, number> {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  return new Map(
    database
      .prepare(
        `select f.fiscal_year as year, count(distinct ${company}) as companies
         from filings f where ${sql} group by f.fiscal_year`,
      )
      .all<{ year: number | null; companies: number }>(...values)
      .map(({ year, companies }) => [year, companies]),
  );
}

function searchedFilings({ database }: Corpus, filter: FilingFilter): SearchedFilings {
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  const row = database
    .prepare(
      `select count(*) as filings, count(distinct ${company}) as companies,
         min(f.filed) as firstFiled, max(f.filed) as lastFiled,
         coalesce(sum(f.format = 'notes'), 0) as fromDataSets
       from filings f where ${sql}`,
    )
    .get<{
      filings: number;
      companies: number;
      firstFiled: string | null;
      lastFiled: string | null;
      fromDataSets: number;
    }>(...values);
  return row ?? { filings: 0, companies: 0, firstFiled: null, lastFiled: null, fromDataSets: 0 };
}

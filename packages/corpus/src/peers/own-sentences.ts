import type { ScoredSentence } from '@cydkit/dedupe';
import { leastSentenceWords } from '../record/compared-text';
import type { WordRuns } from './word-runs';

/** What a filing says that no other company does. */
export interface OwnSentences {
  /** Sentences of four words or more, each once; headings are none. */
  sentences: number;
  words: number;
  /** Those of them that no other company has word for word in any filing of the corpus. */
  own: number;
  ownWords: number;
  /** The most unusual of those, by the runs of words that no other report has. */
  examples: OwnSentence[];
}

/** A sentence that no other company has word for word. */
export interface OwnSentence {
  text: string;
  words: number;
  /** Its different runs of three words. */
  runs: number;
  /** Those of them that no other company's latest annual report has. */
  ownRuns: number;
}

/**
 * Returns what no other company says.
 *
 * @param runs the runs of the filing, after the search of the other reports
 */
export function ownSentences(
  texts: readonly string[],
  scored: readonly ScoredSentence[],
  { runs, limit }: { runs: WordRuns; limit: number },
): OwnSentences {
  const sentences = scored.filter(({ words }) => words >= leastSentenceWords);
  const own = sentences
    .filter(({ publishers }) => publishers === 0)
    .map(({ text: index, start, end, words }) => {
      const text = (texts[index] ?? '').slice(start, end);
      const { runs: all, found } = runs.novelty(text);
      return { text, words, runs: all, ownRuns: all - found };
    });
  return {
    sentences: sentences.length,
    words: sum(sentences),
    own: own.length,
    ownWords: sum(own),
    examples: own.toSorted((a, b) => b.ownRuns - a.ownRuns).slice(0, limit),
  };
}

function sum(sentences: readonly { words: number }[]): number {
  return sentences.reduce((total, { words }) => total + words, 0);
}

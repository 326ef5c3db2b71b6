import { foldWords } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import { passagesOf } from '../filings/passage-texts';
import type { Corpus } from '../open-corpus';
import type { CountedReport } from './count-phrases';
import { hashOf, keyOf, PhraseReader } from './phrases';

/** In how many different sentences companies use a phrase: funds of one sponsor share theirs. */
export interface PhraseTexts {
  /** Of the companies that use it in the first year, and in the second. */
  from: number;
  to: number;
  /** Of the companies that use it in the second year only, and in the first only. */
  gained: number;
  lost: number;
}

/** The first sentence of a company that has a phrase, by its number; `null` where there is none. */
interface OwnTexts {
  from: number | null;
  to: number | null;
}

/** Room for short hashes. */
const buckets = 2 ** 16;

/**
 * Counts in how many different sentences companies use phrases: each company by its first sentence with
 * the phrase, compared in lower case, without punctuation.
 *
 * @param reports company by company
 * @param keys what identifies the phrases
 */
export function phraseTexts(
  corpus: Corpus,
  reports: readonly CountedReport[],
  keys: readonly number[],
): Map<number, PhraseTexts> {
  const counted = new Map(keys.map((key) => [key, newTexts()]));
  if (keys.length === 0) return new Map();
  const reader = new PhraseReader();
  // Most phrases are none of these: a look at a byte says so.
  const marks = new Uint8Array(buckets);
  for (const key of keys) marks[hashOf(key) & (buckets - 1)] = 1;
  const numbers = new Map<string, number>();
  let own = new Map<number, OwnTexts>();
  let company: string | null = null;
  for (const report of reports) {
    if (report.company !== company) {
      addOwn(counted, own);
      own = new Map();
      company = report.company;
    }
    const year = report.isFirst ? 'from' : 'to';
    for (const { text } of passagesOf(corpus, report.id)) readPassage(text, year);
  }
  addOwn(counted, own);
  return new Map(
    [...counted].map(([key, { from, to, gained, lost }]) => [
      key,
      { from: from.size, to: to.size, gained: gained.size, lost: lost.size },
    ]),
  );

  function readPassage(text: string, year: 'from' | 'to'): void {
    let spans: readonly { start: number; end: number }[] | null = null;
    let at = 0;
    let number: number | null = null;
    reader.read(text, (phrase) => {
      if (marks[phrase.hash & (buckets - 1)] === 0) return;
      const key = keyOf(phrase);
      if (!counted.has(key)) return;
      const texts = own.get(key) ?? { from: null, to: null };
      if (texts[year] !== null) return;
      spans ??= sentenceSpans(text);
      // Phrases come in the order of their starts.
      while (at < spans.length - 1 && (spans[at]?.end ?? 0) <= phrase.start) {
        at += 1;
        number = null;
      }
      number ??= numberOf(text.slice(spans[at]?.start, spans[at]?.end));
      texts[year] = number;
      own.set(key, texts);
    });
  }

  function numberOf(sentence: string): number {
    const words = foldWords(sentence);
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  }
}

type TextSets = Record<keyof PhraseTexts, Set<number>>;

function newTexts(): TextSets {
  return { from: new Set(), to: new Set(), gained: new Set(), lost: new Set() };
}

function addOwn(counted: ReadonlyMap<number, TextSets>, own: ReadonlyMap<number, OwnTexts>): void {
  for (const [key, { from, to }] of own) {
    const texts = counted.get(key);
    if (from !== null) texts?.from.add(from);
    if (to !== null) texts?.to.add(to);
    if (from === null && to !== null) texts?.gained.add(to);
    if (to === null && from !== null) texts?.lost.add(from);
  }
}

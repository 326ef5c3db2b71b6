import { foldWords } from '@cydkit/dedupe';
import { passagesOf, passageText } from '../filings/passage-texts';
import type { Corpus } from '../open-corpus';
import { type FoundPhrase, keyOf, PhraseReader } from './phrases';

/** A report whose phrases are counted, for the first or the second of two years. */
export interface CountedReport {
  id: number;
  company: string;
  isFirst: boolean;
}

/** How many companies use a phrase in each year, and where it can be read. */
export interface PhraseCount<Report> {
  /** What identifies it among the phrases of any texts, as `keyOf` returns it. */
  key: number;
  /** Its words as they are compared: in lower case, without punctuation. */
  phrase: string;
  from: number;
  to: number;
  /** Companies that use it in both years. */
  both: number;
  /** A use in each year; in the second one by a company that does not use it in the first, if any. */
  fromUse: PhraseUse<Report> | null;
  toUse: PhraseUse<Report> | null;
}

/** A place where a phrase is. */
export interface PhraseUse<Report> {
  report: Report;
  passage: number;
  start: number;
  end: number;
}

/** A phrase being counted; companies by their numbers from 1. */
interface Entry<Report> extends Omit<PhraseCount<Report>, 'phrase' | 'key'> {
  lastFrom: number;
  lastTo: number;
}

/** Room for short hashes, whatever the size of the corpus: 16 MB. */
const buckets = 2 ** 22;

/** Bits of a rough count; the others of 32 are for the number of a report. */
const countBits = 12;
const greatestCount = 2 ** countBits - 1;

/**
 * Counts the companies that use each phrase in each of two years. Returns the phrases that at least
 * `least` companies use in one of them.
 *
 * @param reports company by company, and of each that for the first year first
 *
 * The texts are read twice. The first time, phrases are counted by a short hash, so that several may
 * have one count: it is at least that of each of them. The second time only those are counted exactly
 * whose count was high enough, a small part of all.
 */
export function countPhrases<Report extends CountedReport>(
  corpus: Corpus,
  reports: readonly Report[],
  least: number,
): PhraseCount<Report>[] {
  const reader = new PhraseReader();
  const isFrequent = countRoughly(corpus, reports, { reader, least });
  const entries = new Map<number, Entry<Report>>();
  let number = 0;
  let last: string | null = null;
  for (const report of reports) {
    if (report.company !== last) number += 1;
    last = report.company;
    const company = number;
    const { isFirst } = report;
    for (const { id, text } of passagesOf(corpus, report.id)) {
      reader.read(text, (found) => {
        if (!isFrequent(found)) return;
        const { start, end } = found;
        const use = () => ({ report, passage: id, start, end });
        count(entryOf(entries, found), { company, isFirst, use });
      });
    }
  }
  return [...entries]
    .filter(([, { from, to }]) => Math.max(from, to) >= least)
    .map(([key, { lastFrom: _from, lastTo: _to, ...entry }]) => ({
      key,
      phrase: wordsOf(corpus, entry.fromUse ?? entry.toUse),
      ...entry,
    }));
}

/** Counts phrases by short hashes. Returns whether one may have been counted often enough. */
function countRoughly(
  corpus: Corpus,
  reports: readonly CountedReport[],
  { reader, least }: { reader: PhraseReader; least: number },
): (phrase: FoundPhrase) => boolean {
  // A number has the last report that was counted, and below it the count: one look into the memory.
  const counts = new Uint32Array(buckets);
  let number = 0;
  for (const report of reports) {
    number = (number + 1) % 2 ** (32 - countBits);
    const start = number * 2 ** countBits;
    for (const { text } of passagesOf(corpus, report.id)) {
      reader.read(text, ({ hash }) => {
        const bucket = hash & (buckets - 1);
        const before = counts[bucket] ?? 0;
        const count = before & greatestCount;
        if (before - count === start && count > 0) return;
        counts[bucket] = start + Math.min(count + 1, greatestCount);
      });
    }
  }
  const enough = Math.min(least, greatestCount);
  return ({ hash }) => ((counts[hash & (buckets - 1)] ?? 0) & greatestCount) >= enough;
}

function entryOf<Report>(entries: Map<number, Entry<Report>>, phrase: FoundPhrase): Entry<Report> {
  const key = keyOf(phrase);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry = { from: 0, to: 0, both: 0, fromUse: null, toUse: null, lastFrom: 0, lastTo: 0 };
  entries.set(key, entry);
  return entry;
}

/** Counts a company once a year. */
function count<Report>(
  entry: Entry<Report>,
  { company, isFirst, use }: { company: number; isFirst: boolean; use: () => PhraseUse<Report> },
): void {
  if (isFirst) {
    if (entry.lastFrom === company) return;
    entry.lastFrom = company;
    entry.from += 1;
    entry.fromUse ??= use();
    return;
  }
  if (entry.lastTo === company) return;
  entry.lastTo = company;
  entry.to += 1;
  if (entry.lastFrom === company) entry.both += 1;
  else if (entry.to - entry.both === 1) entry.toUse = use();
  entry.toUse ??= use();
}

function wordsOf(corpus: Corpus, use: PhraseUse<unknown> | null): string {
  return use === null ? '' : foldWords(passageText(corpus, use.passage).slice(use.start, use.end));
}

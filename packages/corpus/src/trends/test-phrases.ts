import type { Corpus } from '../open-corpus';
import { leastSurprising, pairedChange, type ShareChange, unpairedChange } from './change-test';
import type { CountedReport, PhraseCount } from './count-phrases';
import { type PhraseTexts, phraseTexts } from './phrase-texts';

/** A phrase that changed, with its test. */
export type TestedPhrase<Report> = PhraseCount<Report> & ShareChange & { texts: PhraseTexts };

/** What phrases were counted in. */
interface Counted {
  reports: readonly CountedReport[];
  /** How many companies are compared in each year. */
  compared: { from: number; to: number };
  panel: 'both' | 'all';
}

/** Of the changes that are reported, the share that may be chance. */
const falseDiscoveries = 0.05;

/**
 * Returns the phrases that changed by more than chance explains, both by the companies that use them and
 * by the different sentences in which they do: twelve funds with one text are one author.
 */
export function testPhrases<Report>(
  corpus: Corpus,
  counts: readonly PhraseCount<Report>[],
  counted: Counted,
): TestedPhrase<Report>[] {
  const tested = counts.map((count) => ({ ...count, ...changeOfCompanies(count, counted) }));
  const changed = lessThanChance(tested, tested);
  const texts = phraseTexts(
    corpus,
    counted.reports,
    changed.map(({ key }) => key),
  );
  const withTexts = changed.flatMap((phrase) => {
    const own = texts.get(phrase.key);
    if (own === undefined) return [];
    return [{ ...phrase, texts: own, p: Math.max(phrase.p, chanceOfTexts(phrase, own, counted)) }];
  });
  const chances = new Map(withTexts.map(({ key, p }) => [key, p]));
  const all = tested.map(({ key, p }) => ({ p: chances.get(key) ?? p }));
  return lessThanChance(withTexts, all);
}

function lessThanChance<Tested extends ShareChange>(
  phrases: readonly Tested[],
  all: readonly { p: number }[],
): Tested[] {
  const chances = all.map(({ p }) => p);
  const limit = leastSurprising(chances, falseDiscoveries);
  return phrases.filter(({ p, change }) => p <= limit && change !== 0);
}

function changeOfCompanies(
  { from, to, both }: PhraseCount<unknown>,
  { compared, panel }: Counted,
): ShareChange {
  if (panel === 'both') return pairedChange(to - both, from - both, compared.from);
  return unpairedChange({ count: from, of: compared.from }, { count: to, of: compared.to });
}

/** The chance of the change if companies with one sentence are one company. */
function chanceOfTexts(
  { from, to }: PhraseCount<unknown>,
  texts: PhraseTexts,
  { compared, panel }: Counted,
): number {
  if (panel === 'both') return pairedChange(texts.gained, texts.lost, compared.from).p;
  return unpairedChange(
    { count: texts.from, of: compared.from - (from - texts.from) },
    { count: texts.to, of: compared.to - (to - texts.to) },
  ).p;
}

/** A phrase with how many companies use it in each year. */
export interface CountedPhrase {
  phrase: string;
  from: number;
  to: number;
}

/** A phrase says the same as a longer one if that has this share of its companies in both years. */
const sameShare = 0.9;

/**
 * Returns the first phrases of a list, the greatest change first, without those that overlap one of
 * them. Of overlapping phrases that nearly the same companies use the longest is kept: `generative ai
 * tools` for `generative ai`. Of others the first.
 *
 * @returns the phrases with how many others each of them covers
 */
export function unitePhrases<Phrase extends CountedPhrase>(
  phrases: readonly Phrase[],
  limit: number,
): { phrase: Phrase; overlapping: number }[] {
  const kept: { phrase: Phrase; overlapping: number }[] = [];
  for (const phrase of phrases) {
    const other = kept.find((entry) => overlap(entry.phrase.phrase, phrase.phrase));
    if (other === undefined) {
      if (kept.length < limit) kept.push({ phrase, overlapping: 0 });
      continue;
    }
    other.overlapping += 1;
    const isLonger = phrase.phrase.length > other.phrase.phrase.length;
    if (isLonger && isSame(phrase, other.phrase)) other.phrase = phrase;
  }
  return kept;
}

/** Reports whether one has all the words of the other, side by side. */
function overlap(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function isSame(longer: CountedPhrase, shorter: CountedPhrase): boolean {
  return longer.from >= shorter.from * sameShare && longer.to >= shorter.to * sameShare;
}

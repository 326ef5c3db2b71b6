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
 * them. A phrase that contains another one overlaps it; so does one that goes on where the other ends,
 * if nearly the same companies use both: `generative ai tools`, `ai tools for developers`. Of phrases
 * that contain each other the longest is kept that nearly the same companies use, else the first.
 *
 * @returns the phrases with how many others each of them covers
 */
export function unitePhrases<Phrase extends CountedPhrase>(
  phrases: readonly Phrase[],
  limit: number,
): { phrase: Phrase; overlapping: number }[] {
  const kept: { phrase: Phrase; overlapping: number }[] = [];
  for (const phrase of phrases) {
    const other = kept.find((entry) => overlap(entry.phrase, phrase));
    if (other === undefined) {
      if (kept.length < limit) kept.push({ phrase, overlapping: 0 });
      continue;
    }
    other.overlapping += 1;
    const isLonger = contains(phrase, other.phrase);
    if (isLonger && isSame(phrase, other.phrase)) other.phrase = phrase;
  }
  return kept;
}

function overlap(a: CountedPhrase, b: CountedPhrase): boolean {
  if (contains(a, b) || contains(b, a)) return true;
  return (goesOn(a, b) || goesOn(b, a)) && isSame(a, b) && isSame(b, a);
}

/** Reports whether one has all the words of the other, side by side. */
function contains(longer: CountedPhrase, { phrase }: CountedPhrase): boolean {
  return ` ${longer.phrase} `.includes(` ${phrase} `);
}

/** Reports whether two or more words that end the first begin the second. */
function goesOn({ phrase }: CountedPhrase, { phrase: next }: CountedPhrase): boolean {
  const words = phrase.split(' ');
  return words.some((_, at) => {
    const end = words.slice(at);
    return at > 0 && end.length >= 2 && `${next} `.startsWith(`${end.join(' ')} `);
  });
}

/** Reports whether nearly all companies that use the second use the first, by their numbers. */
function isSame(a: CountedPhrase, b: CountedPhrase): boolean {
  return a.from >= b.from * sameShare && a.to >= b.to * sameShare;
}

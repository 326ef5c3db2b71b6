/** Endings that Porter's stemmer cuts off. */
const endings: readonly string[] = [
  'ability abilities able ably al ally als ance ances ancy ant ants ate ated ates ating ation',
  'ational ations ative atively ator ators ed ement ements ence ences ency ent ently ents er ers',
  'ful fully ible ibly ibility ibilities ic ical ically icate icated icating ication ications',
  'icity ied ies ing ings ion ional ions ism ist ities ity ive ively iveness ivity ization izations',
  'ize ized izer izes izing ly ment ments ness or ors ous ously ousness ship ships tional y',
].flatMap((line) => line.split(' '));

/** Endings before which a consonant is doubled. */
const afterDoubled: readonly string[] = ['ed', 'er', 'ers', 'ing', 'ings'];

const letters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

/** The least letters before an ending. */
const leastStem = 2;

/**
 * Returns what to look for so that the index has the words which begin like a prefix: `words`, and
 * `prefixes` other than it. The index has stems, and those of some words do not begin like it, or like
 * its own stem: `governan*` is to find `governance`, of which the stem is `govern`. Words that do not
 * exist are in no text.
 */
export function completionsOf(prefix: string): { words: string[]; prefixes: string[] } {
  const words = endings.flatMap((ending) => {
    const lengths = [...ending.slice(1)].map((_, at) => at + 1);
    return lengths.flatMap((length) => {
      const isInside = prefix.endsWith(ending.slice(0, length));
      return isInside && prefix.length - length >= leastStem ? prefix + ending.slice(length) : [];
    });
  });
  // `occurred` → occur
  if (/([b-df-hj-np-tv-z])\1$/u.test(prefix)) {
    for (const ending of afterDoubled) words.push(prefix + ending);
  }
  return {
    words: [...new Set(words)],
    // `employ` → emploi, and `employee` → employe
    prefixes: /ys?$/u.test(prefix) ? letters.map((letter) => prefix + letter) : [],
  };
}

/**
 * Endings that Porter's stemmer cuts off, so that the index has a shorter word than what was typed:
 * `governance` is in it as `govern`, which does not begin with `governan`.
 */
const endings: readonly string[] = [
  'ability abilities able ably al ally als ance ances ancy ant ants ate ated ates ating ation',
  'ational ations ative atively ator ators ed ement ements ence ences ency ent ently ents er ers',
  'ible ibly ibility ibilities ic ical ically icate icated icating ication ications icity ied ies',
  'ing ings ion ional ions ism ist ities ity ive ively iveness ivity ization izations ize ized izer',
  'izes izing ment ments ness or ors ous ously ousness ship ships tional y',
].flatMap((line) => line.split(' '));

/** The least letters before an ending. */
const leastStem = 3;

/**
 * Returns words that begin with a prefix which ends inside an ending: `governan` → `governance` …
 * Not all of them are words; those that are not are in no text.
 */
export function completionsOf(prefix: string): string[] {
  const completions = endings.flatMap((ending) => {
    const words: string[] = [];
    for (let length = 1; length < ending.length; length += 1) {
      const stem = prefix.length - length;
      if (stem >= leastStem && prefix.endsWith(ending.slice(0, length))) {
        words.push(prefix + ending.slice(length));
      }
    }
    return words;
  });
  return [...new Set(completions)];
}

/** Function words that damaged text splits or fuses: `no t`, `isnotaware`. */
const functionWords = new Set(
  'not no any has have had are is was were been that the does did could would should'.split(' '),
);

/** Longer words whose parts are not two words in a row: `belie ve`. */
const longWords = new Set('believe materially reasonably likely'.split(' '));

/** Reports whether two words are halves of one: `no` + `t`, `hav` + `e`. In short words, one half is a single letter. */
export function isSplitWord(one: string, other: string): boolean {
  if (longWords.has(one + other)) return true;
  if (one.length > 1 && other.length > 1) return false;
  // `a` and `i` are words themselves.
  if (one === 'a' || one === 'i' || other === 'a' || other === 'i') return false;
  return functionWords.has(one + other);
}

const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cant: ['can', 'not'],
    wont: ['will', 'not'],
    weve: ['we', 'have'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    werent: ['were', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    hasnt: ['has', 'not'],
    havent: ['have', 'not'],
    hadnt: ['had', 'not'],
    couldnt: ['could', 'not'],
    wouldnt: ['would', 'not'],
    shouldnt: ['should', 'not'],
  }),
);

/** `cannot`, and with lost spaces `didnotidentify`. */
const fused = /^(is|are|was|were|do|does|did|has|have|had|can|could|would|will)not([a-z]*)$/;

/** Returns the words that a spelling means; nearly always just itself. */
export function expand(spelling: string): readonly string[] {
  const known = contractions.get(spelling);
  if (known !== undefined) return known;
  if (!spelling.includes('not')) return [spelling];
  const [, verb, rest] = fused.exec(spelling) ?? [];
  // `wasnotified` is `was notified`: it lost a space but contains no negation.
  if (verb === undefined || rest === undefined || /^(?:ic|if|ed|es|ing)/.test(rest))
    return [spelling];
  return rest === '' ? [verb, 'not'] : [verb, 'not', rest];
}

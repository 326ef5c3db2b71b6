/** Words that carry grammar and that damaged text splits or fuses: `no t`, `isnotaware`. */
const functionWords = new Set(
  'not no any has have had are is was were been that the does did could would should'.split(' '),
);

/** Longer ones, of which no two parts are words that stand side by side: `belie ve`. */
const longWords = new Set('believe materially reasonably likely'.split(' '));

/** `no` + `t`, `hav` + `e`: two halves of one word; of a short one, one half is a single letter. */
export function isSplitWord(one: string, other: string): boolean {
  if (longWords.has(one + other)) return true;
  if (one.length > 1 && other.length > 1) return false;
  // `a` and `i` are words of their own.
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

/** The words that a spelling stands for; nearly always itself. */
export function expand(spelt: string): readonly string[] {
  const known = contractions.get(spelt);
  if (known !== undefined) return known;
  if (!spelt.includes('not')) return [spelt];
  const [, verb, rest] = fused.exec(spelt) ?? [];
  // `notice`, `noted`: `wasnotified` has lost a space only, not a negation.
  if (verb === undefined || rest === undefined || /^(?:ic|if|ed|es|ing)/.test(rest)) return [spelt];
  return rest === '' ? [verb, 'not'] : [verb, 'not', rest];
}

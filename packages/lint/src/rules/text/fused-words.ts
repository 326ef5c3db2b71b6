/** Small words, and what such disclosures are about: two of them without a space make no word. */
const small = 'the of and to in our for with from by on is are has have that which any as at we';
const topics =
  'board company committee risk risks security cybersecurity information management chief officer directors director audit systems data technology incident incidents threats business program oversight governance';

/** Two small words that are fused often, and are none together (`into`, `within` are). */
const pairs =
  'ofthe tothe forthe inthe onthe bythe withthe fromthe andthe ofour toour inour arethe';

const known: ReadonlySet<string> = new Set(['onboard', 'inboard']);

const fused: ReadonlySet<string> = new Set([
  ...small
    .split(' ')
    .flatMap((one) => topics.split(' ').flatMap((other) => [one + other, other + one])),
  ...pairs.split(' '),
]);

/** `theChief`, `risksand`; not `onboard`. */
export function isFused(word: string): boolean {
  const key = word.toLowerCase();
  return fused.has(key) && !known.has(key);
}

import { either, type Vocabulary, verbs, words } from '../language/forms';
import { phrase, type Span } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import type { Word } from '../language/words';
import type { Mention } from '../model';
import { textAt } from '../scope/boundaries';
import { COMPLEMENTISER } from '../scope/function-words';

/**
 * The statement of 17 CFR 229.106(b)(2) in its limbs: risks "have materially affected" (`past`) "or
 * are reasonably likely to materially affect" (`likely`) the registrant. `incident`: a material
 * incident happened; who denies it says less than one who denies the effect of any risk.
 */
export type MaterialLimb = 'past' | 'likely' | 'incident';

export const AFFECT: Vocabulary = verbs(
  'affect impact harm impair disrupt damage influence hinder interrupt compromise',
);

const LIKELY = words('likely expected anticipated foreseeable probable');
const POSSIBLE = words('could may might can would potential potentially possible');
const PAST = words(
  'have has had did was were been experienced suffered resulted caused aware known',
);
/** What `likely to` may go on with where the effect was named before. */
const EITHER_EFFECT = either(AFFECT, words('do have result cause be'));
const LESS_OR_MORE = words('more most less least');

/** How far before an effect its tense stands: `reasonably likely to have, in the aggregate, a …`. */
const widestVerb = 14;

/** The limbs that an effect belongs to: what stands before it tells its tense. */
export function effectAt(
  sentence: readonly Word[],
  effect: Span,
  from: number,
): Mention<MaterialLimb>[] {
  const { start, end } = effect;
  const first = verbBegin(sentence, start, from);
  for (let at = start - 1; at >= first; at -= 1) {
    const word = textAt(sentence, at);
    if (LESS_OR_MORE.has(word)) return [];
    const likely = LIKELY.has(word);
    if (likely && LESS_OR_MORE.has(textAt(sentence, at - 1))) return [];
    if (likely || POSSIBLE.has(word)) {
      return [...pastBefore(sentence, at, first), ...(likely ? [likelyAt(sentence, at, end)] : [])];
    }
    if (PAST.has(word) && !isInfinitive(sentence, at)) {
      return [{ limb: 'past', head: start, start: at, end }];
    }
  }
  // The incident materially affected us.
  if (!/ed$/.test(textAt(sentence, end - 1))) return [];
  return [{ limb: 'past', head: start, start, end }];
}

/** With the `reasonably` before it, where there is one. */
function likelyAt(sentence: readonly Word[], head: number, end: number): Mention<MaterialLimb> {
  const start = textAt(sentence, head - 1) === 'reasonably' ? head - 1 : head;
  return { limb: 'likely', head, start, end };
}

/** `could have a material effect`, `likely to be materially affected`: the tense stands before. */
function isInfinitive(sentence: readonly Word[], at: number): boolean {
  const word = textAt(sentence, at);
  if (word !== 'have' && word !== 'been') return false;
  const before = [at - 1, at - 2].map((place) => textAt(sentence, place));
  // `would have materially affected` is past, if only in thought.
  return before.some((text) => text === 'to' || (POSSIBLE.has(text) && text !== 'would'));
}

/** `have had, or are reasonably likely to have, a material effect`: the past shares the effect. */
function pastBefore(
  sentence: readonly Word[],
  future: number,
  first: number,
): Mention<MaterialLimb>[] {
  let joined = false;
  for (let at = future - 1; at >= first; at -= 1) {
    const word = textAt(sentence, at);
    if (word === 'or' || word === 'and') joined = true;
    else if (joined && PAST.has(word)) {
      return [{ limb: 'past', head: at, start: at, end: at + 1 }];
    }
  }
  return [];
}

/** A verb does not begin before the clause or the effect before it. */
function verbBegin(sentence: readonly Word[], at: number, from: number): number {
  const earliest = Math.max(from, at - widestVerb);
  for (let begin = at; begin > earliest; begin -= 1) {
    const word = textAt(sentence, begin - 1);
    if (COMPLEMENTISER.has(word) || sentence[begin]?.before === 'stop') return begin;
  }
  return earliest;
}

const likelyAlone = phrasebook<null>([
  { phrase: phrase`reasonably ${LIKELY} to ${EITHER_EFFECT}`, meaning: null },
  { phrase: phrase`are|is|were reasonable? ${LIKELY} to ${EITHER_EFFECT}`, meaning: null },
]);

/**
 * `have materially affected us or are reasonably likely to do so`; after a word of an incident or an
 * effect, for the regulation's own words need no second `materially`.
 */
export function withLikelyAlone(
  mentions: readonly Mention<MaterialLimb>[],
  sentence: readonly Word[],
): Mention<MaterialLimb>[] {
  const [first] = mentions;
  if (first === undefined || mentions.some(({ limb }) => limb === 'likely')) return [...mentions];
  const alone = likelyAlone(sentence)
    // `are not likely to have had an effect` is of the past.
    .filter(({ start, end }) => start >= first.end && textAt(sentence, end) !== 'had')
    .map(({ start, end }) => ({ limb: 'likely' as const, head: end - 3, start, end }));
  return [...mentions, ...alone];
}

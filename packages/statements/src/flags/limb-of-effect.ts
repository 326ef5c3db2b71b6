import { phrase, type Span } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, type Vocabulary, verbs, words } from '../language/word-forms';
import type { Mention } from '../model';
import { textAt } from '../scope/clause-boundaries';
import { COMPLEMENTISER } from '../scope/function-words';

/**
 * The limbs of 17 CFR 229.106(b)(2): risks "have materially affected" (`past`) "or are reasonably
 * likely to materially affect" (`likely`) the registrant. `incident`: a material incident happened;
 * denying that says less than denying the effect of any risk.
 */
export type MaterialLimb = 'past' | 'likely' | 'incident';

/** Verbs for an effect. */
export const AFFECT: Vocabulary = verbs(
  'affect impact harm impair disrupt damage influence hinder interrupt compromise',
);

const LIKELY = words('likely expected anticipated foreseeable probable');
const POSSIBLE = words('could may might can would potential potentially possible');
const PAST = words(
  'have has had did was were been experienced suffered resulted caused aware known',
);
/** What may follow `likely to` after the effect has been named. */
const EITHER_EFFECT = either(AFFECT, words('do have result cause be'));
const LESS_OR_MORE = words('more most less least');

/** The most words between an effect and its tense: `reasonably likely to have, in the aggregate, a …`. */
const widestVerb = 14;

/** Finds the limbs that an effect belongs to, from the tense of the words before it. */
export function effectAt(
  sentence: readonly Word[],
  effect: Span,
  from: number,
): Mention<MaterialLimb>[] {
  const { start, end } = effect;
  const first = verbStart(sentence, start, from);
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

/** Includes a `reasonably` before it. */
function likelyAt(sentence: readonly Word[], head: number, end: number): Mention<MaterialLimb> {
  const start = textAt(sentence, head - 1) === 'reasonably' ? head - 1 : head;
  return { limb: 'likely', head, start, end };
}

/** `could have a material effect`, `likely to be materially affected`: the tense comes earlier. */
function isInfinitive(sentence: readonly Word[], at: number): boolean {
  const word = textAt(sentence, at);
  if (word !== 'have' && word !== 'been') return false;
  const before = [at - 1, at - 2].map((place) => textAt(sentence, place));
  // `would have materially affected` is past, if only hypothetically.
  return before.some((text) => text === 'to' || (POSSIBLE.has(text) && text !== 'would'));
}

/** Finds a past that shares the effect: `have had, or are reasonably likely to have, a material effect`. */
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

/** Finds where the verb may start: not before its clause or after the previous effect. */
function verbStart(sentence: readonly Word[], at: number, from: number): number {
  const earliest = Math.max(from, at - widestVerb);
  for (let start = at; start > earliest; start -= 1) {
    const word = textAt(sentence, start - 1);
    if (COMPLEMENTISER.has(word) || sentence[start]?.before === 'stop') return start;
  }
  return earliest;
}

const likelyAlone = phrasebook<null>([
  { phrase: phrase`reasonably ${LIKELY} to ${EITHER_EFFECT}`, meaning: null },
  { phrase: phrase`are|is|were reasonable? ${LIKELY} to ${EITHER_EFFECT}`, meaning: null },
]);

/**
 * Adds `likely` where it has no effect of its own: `have materially affected us or are reasonably
 * likely to do so`. It must follow an incident or an effect, since the regulation's own wording does
 * not repeat `materially`.
 */
export function withLikelyAlone(
  mentions: readonly Mention<MaterialLimb>[],
  sentence: readonly Word[],
): Mention<MaterialLimb>[] {
  const [first] = mentions;
  if (first === undefined || mentions.some(({ limb }) => limb === 'likely')) return [...mentions];
  const alone = likelyAlone(sentence)
    // `are not likely to have had an effect` is about the past.
    .filter(({ start, end }) => start >= first.end && textAt(sentence, end) !== 'had')
    .map(({ start, end }) => ({ limb: 'likely' as const, head: end - 3, start, end }));
  return [...mentions, ...alone];
}

import type { Grammar } from '../claims';
import { either, nouns, verbs, words } from '../language/forms';
import { phrase, type Span } from '../language/phrase';
import { type Match, phrasebook } from '../language/phrasebook';
import type { Word } from '../language/words';
import type { Mention } from '../model';
import { textAt } from '../scope/boundaries';
import { COMPLEMENTISER } from '../scope/function-words';
import { INCIDENT } from './cyber-words';
import { isOneCase } from './one-case';
import { isStated } from './stated';

/**
 * The statement of 17 CFR 229.106(b)(2) in its limbs: risks "have materially affected" (`past`) "or
 * are reasonably likely to materially affect" (`likely`) the registrant. `incident`: a material
 * incident happened; who denies it says less than one who denies the effect of any risk.
 */
export type MaterialLimb = 'past' | 'likely' | 'incident';

const AFFECT = verbs(
  'affect impact harm impair disrupt damage influence hinder interrupt compromise',
);
const EFFECT = nouns('effect affect impact harm damage loss consequence disruption interruption');
/** What may stand between `material` and its effect. */
const QUALITY = words(
  'adverse adversely negative negatively detrimental and or financial operational reputational business competitive direct other',
);
const UNDERGO = either(verbs('experience suffer encounter identify detect'), words('aware'));

type Sound = 'effect' | 'incident' | 'aside';

const find = phrasebook<Sound>([
  // materially affected; materially and adversely affect; adversely and materially impacted
  { phrase: phrase`materially ${QUALITY}? ${QUALITY}? ${AFFECT}`, meaning: 'effect' },
  // a material adverse effect; a material operational or financial impact
  {
    phrase: phrase`material|materially ${QUALITY}? ${QUALITY}? ${QUALITY}? ${EFFECT}`,
    meaning: 'effect',
  },
  { phrase: phrase`material to us|our|the|its`, meaning: 'effect' },
  { phrase: phrase`been|were|was material`, meaning: 'effect' },
  { phrase: phrase`material ~3 ${INCIDENT}`, meaning: 'incident' },
  { phrase: phrase`${UNDERGO} ~6 ${INCIDENT}`, meaning: 'incident' },
  { phrase: phrase`there was|were|has|have been? ~5 ${INCIDENT}`, meaning: 'incident' },
  // Another rule's words: changes that materially affected internal control over reporting.
  { phrase: phrase`materially ~8 internal control`, meaning: 'aside' },
]);

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

export const materiallyAffected: Grammar<MaterialLimb> = {
  find: ({ words: sentence, scopes }) => {
    const sounds = find(sentence);
    if (sounds.length === 0 || sounds.some(({ meaning }) => meaning === 'aside')) return [];
    const mentions = withLikelyAlone(mentionsIn(sentence, sounds), sentence);
    const { boundaries } = scopes();
    return mentions.map((mention) => ({
      ...mention,
      ...(!isStated(sentence, mention, boundaries) && { unstated: true as const }),
      ...(isOneCase(sentence, mention, boundaries) && { oneCase: true as const }),
    }));
  },
  opens: new Set(['condition', 'possibility', 'plan']),
};

function mentionsIn(
  sentence: readonly Word[],
  sounds: readonly Match<Sound>[],
): Mention<MaterialLimb>[] {
  const mentions: Mention<MaterialLimb>[] = [];
  let from = 0;
  for (const { meaning, start, end } of sounds) {
    // That an incident happened is not said by naming one; only that none did counts.
    if (meaning !== 'effect')
      mentions.push({ limb: 'incident', head: start, start, end, unstated: true });
    else if (start >= from) {
      mentions.push(...effectAt(sentence, { start, end }, from));
      from = end;
    }
  }
  return mentions;
}

/** The limbs that an effect belongs to: what stands before it tells its tense. */
function effectAt(sentence: readonly Word[], effect: Span, from: number): Mention<MaterialLimb>[] {
  const { start, end } = effect;
  const first = verbBegin(sentence, start, from);
  for (let at = start - 1; at >= first; at -= 1) {
    const word = textAt(sentence, at);
    if (LESS_OR_MORE.has(word)) return [];
    const likely = LIKELY.has(word);
    if (likely && LESS_OR_MORE.has(textAt(sentence, at - 1))) return [];
    if (likely || POSSIBLE.has(word)) {
      return [
        ...pastBefore(sentence, at, first),
        ...(likely ? [{ limb: 'likely', head: at, start: at, end }] : []),
      ];
    }
    if (PAST.has(word) && !isInfinitive(sentence, at)) {
      return [{ limb: 'past', head: start, start: at, end }];
    }
  }
  // The incident materially affected us.
  if (!/ed$/.test(textAt(sentence, end - 1))) return [];
  return [{ limb: 'past', head: start, start, end }];
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
function withLikelyAlone(
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

import { phrase, type Span } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, type Vocabulary, verbs, words } from '../language/word-forms';
import type { Mention } from '../model';
import { type Boundaries, clauseStart, textAt } from '../scope/clause-boundaries';
import { auxiliary, complementiser, conjunction, contrast } from '../scope/function-words';

/**
 * The limbs of 17 CFR 229.106(b)(2): risks "have materially affected" (`past`) "or are reasonably
 * likely to materially affect" (`likely`) the registrant. `incident`: a material incident happened;
 * denying that says less than denying the effect of any risk.
 */
export type MaterialLimb = 'past' | 'likely' | 'incident';

/** Verbs for an effect. */
export const affect: Vocabulary = verbs(
  'affect impact harm impair disrupt damage influence hinder interrupt compromise',
);

const expects = words('expect expects expecting anticipate anticipates anticipating foresee');
const likelyWords = either(
  words('likely unlikely expected anticipated foreseeable probable'),
  expects,
);
/** `do not believe that risks will materially affect us` */
const thinks = either(
  likelyWords,
  words('believe believes think likelihood probability possibility chance remote consider opinion'),
);
const will = words('will would');
const possible = words('could may might can potential potentially possible');
const past = words('did had was were experienced suffered resulted caused');
/** Not to have seen an effect denies it; to have seen one may be the find of a test. */
const noticed = words(
  'observed seen noticed detected identified incurred sustained encountered recorded',
);
const notices = words('not never have has had been we');
const perfect = words('have has having');
/** What someone knows of is not therefore stated: `made aware of incidents with a material impact`. */
const known = words('aware known');
/** What may follow `likely to` after the effect has been named. */
const eitherEffect = either(affect, words('do have result cause be'));
const lessOrMore = words('more most less least');

/** The most words between an effect and its tense: `reasonably likely to have, in the aggregate, a …`. */
const widestVerb = 14;

/**
 * Finds the limbs that an effect belongs to, from the tense of the words before it: those of its
 * clause, but not the ones before `from`.
 */
export function effectAt(
  sentence: readonly Word[],
  effect: Span,
  from: number,
  boundaries: Boundaries,
): Mention<MaterialLimb>[] {
  const { start, end } = effect;
  const earliest = verbStart(sentence, start, from);
  const first = Math.max(earliest, clauseStart(boundaries, start));
  // `were material` has its own tense.
  const tensed = isPast(sentence, start, effect);
  for (let at = tensed ? start : start - 1; at >= first; at -= 1) {
    const word = textAt(sentence, at);
    if (lessOrMore.has(word) || lessOrMore.has(textAt(sentence, at - 1))) return [];
    if (likelyWords.has(word) || (will.has(word) && isExpected(sentence, at, start))) {
      return [...pastBefore(sentence, at, earliest), likelyAt(sentence, at, end)];
    }
    if (word === 'would' && ifRealized(sentence).length > 0) return [likelyAt(sentence, at, end)];
    if (possible.has(word) || will.has(word)) return pastBefore(sentence, at, earliest);
    if (isPast(sentence, at, effect)) return [{ limb: 'past', head: start, start: at, end }];
    if (known.has(word) || isNoticed(sentence, at, effect))
      return [{ limb: 'past', head: start, start: at, end, unstated: true }];
  }
  return untensed(sentence, effect);
}

/** Accepts `did`, `have been`, `have affected`, but not `have` for `could …, and have an effect`. */
function isPast(sentence: readonly Word[], at: number, effect: Span): boolean {
  const word = textAt(sentence, at);
  if (past.has(word)) return true;
  const isPerfect =
    word === 'been' || (perfect.has(word) && isParticiple(textAt(sentence, effect.end - 1)));
  return isPerfect && !isInfinitive(sentence, at);
}

/** `could have affected`, `likely to have been affected`: the tense comes earlier. */
function isInfinitive(sentence: readonly Word[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((place) => {
    const word = textAt(sentence, place);
    return (word === 'to' && textAt(sentence, place + 1).startsWith('ha')) || possible.has(word);
  });
}

function isParticiple(word: string): boolean {
  return affect.has(word) && word.endsWith('ed');
}

const presents = words('be being is are become becomes get');
const attributes = words('to of for from with and or the our its their any all most other');
const objects = words('us our the its company registrant operations business results');

/** Reads an effect without an auxiliary: `The incident materially affected us`; `risks have no material effect`. */
function untensed(sentence: readonly Word[], { start, end }: Span): Mention<MaterialLimb>[] {
  const before = textAt(sentence, start - 1);
  if (isParticiple(textAt(sentence, end - 1))) {
    if (presents.has(before) || attributes.has(before)) return [];
    const plain = start > 0 && objects.has(textAt(sentence, end));
    return [{ limb: 'past', head: start, start, end, ...(!plain && { unstated: true as const }) }];
  }
  const have = perfect.has(textAt(sentence, start - 2)) && before === 'no';
  return have ? [{ limb: 'past', head: start, start: start - 2, end, unstated: true }] : [];
}

/**
 * Accepts `have not observed any significant effects`. A compromise is an incident; without losses, too,
 * it had no effect.
 */
function isNoticed(sentence: readonly Word[], at: number, { start, end }: Span): boolean {
  if (!noticed.has(textAt(sentence, at)) || !notices.has(textAt(sentence, at - 1))) return false;
  // `expect the incident that we have identified to have an effect`
  if (sentence.slice(at + 1, start).some(({ text }) => auxiliary.has(text))) return false;
  if (!textAt(sentence, end - 1).startsWith('compromise')) return true;
  return sentence.slice(end, end + widestVerb).some(({ text }) => text === 'losses');
}

/** Said of threats at large, not of an attack: `threats that, if realized, would materially affect us`. */
const ifRealized = phrasebook<null>([
  {
    phrase: phrase`if ~2 realized|realised|materialized|materialised|materialize|materialise`,
    meaning: null,
  },
]);

/** Words between `will` and its effect. */
const causes = words(
  'not have be cause result lead in to a an any such no or individually aggregate the',
);

/** Reports whether `will` is part of an expectation: `do not believe that it will have an effect`. */
function isExpected(sentence: readonly Word[], at: number, effect: number): boolean {
  if (!sentence.slice(at + 1, effect).every(({ text }) => causes.has(text))) return false;
  for (let place = at - 1; place > at - widestVerb; place -= 1) {
    const word = textAt(sentence, place);
    if (thinks.has(word)) return true;
    if (contrast.has(word) || word === 'assurance' || sentence[place]?.before === 'stop')
      return false;
  }
  return false;
}

/** Includes a `reasonably` before it. */
function likelyAt(sentence: readonly Word[], head: number, end: number): Mention<MaterialLimb> {
  const start = textAt(sentence, head - 1) === 'reasonably' ? head - 1 : head;
  return { limb: 'likely', head, start, end };
}

const sharing = either(past, perfect, known, words('been affected impacted'));
/** Between `or` and `likely` there is no subject of its own. */
const interposed = either(
  auxiliary,
  words(
    'not reasonable reasonably currently in our its the view judgment opinion we company believe believes there they that which as of date hereof report',
  ),
);
const articles = words('a an any no the');

/**
 * Finds a past that shares the effect: `have had, or are reasonably likely to have, a material
 * effect`. Only `had` states it: `have been affected and may be materially affected` does not.
 */
function pastBefore(
  sentence: readonly Word[],
  future: number,
  first: number,
): Mention<MaterialLimb>[] {
  let at = future - 1;
  while (at >= first && interposed.has(textAt(sentence, at))) at -= 1;
  if (!conjunction.has(textAt(sentence, at))) return [];
  for (at -= 1; at >= first; at -= 1) {
    const word = textAt(sentence, at);
    if (!sharing.has(word)) continue;
    // `had an incident, and are …` has its own object.
    if (word === 'had' && articles.has(textAt(sentence, at + 1))) return [];
    const mention = { limb: 'past' as const, head: at, start: at, end: at + 1 };
    return [word === 'had' ? mention : { ...mention, unstated: true }];
  }
  return [];
}

/** Finds where the verb may start: not before its clause or after the previous effect. */
function verbStart(sentence: readonly Word[], at: number, from: number): number {
  const earliest = Math.max(from, at - widestVerb);
  for (let start = at; start > earliest; start -= 1) {
    const word = textAt(sentence, start - 1);
    // `that have had, or that we believe are likely to have, an effect`
    const begins = complementiser.has(word) && !conjunction.has(textAt(sentence, start - 2));
    if (begins || sentence[start]?.before === 'stop') return start;
  }
  return earliest;
}

const likelyAlone = phrasebook<null>([
  { phrase: phrase`reasonably ${likelyWords} to`, meaning: null },
  { phrase: phrase`are|is|were reasonable? ${likelyWords} to`, meaning: null },
  { phrase: phrase`not ${expects} to`, meaning: null },
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
    .filter(({ start, end }) => start >= first.end && isAlone(sentence, end))
    .map(({ start, end }) => ({ limb: 'likely' as const, head: end - 2, start, end }));
  return [...mentions, ...alone];
}

/** Accepts after `likely to`: `do so`, `affect us`, or nothing. */
function isAlone(sentence: readonly Word[], at: number): boolean {
  const word = textAt(sentence, at);
  if (sentence[at]?.before !== 'none' || word === 'in') return true;
  if (expects.has(textAt(sentence, at - 2)))
    return word === 'be' && sentence[at + 1]?.before !== 'none';
  // `are not likely to have had an effect` is about the past.
  return eitherEffect.has(word) && textAt(sentence, at + 1) !== 'had';
}

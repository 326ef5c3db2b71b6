import type { Span } from '../language/phrase';
import type { Word } from '../language/split-words';
import { either, words } from '../language/word-forms';
import type { Mention } from '../model';
import { textAt } from '../scope/clause-boundaries';
import { auxiliary, determiner, does, subjectPronoun } from '../scope/function-words';

/** Words that show a sentence to be one: a verb with tense, or a subject that has one. */
const stating = either(
  auxiliary,
  does,
  subjectPronoun,
  words(
    'performs assesses monitors evaluates ensures manages seeks requires consults retains receives receive falls fall rests lies resides leads heads spearheads directs supervises administers handles coordinates briefs informs meets keeps runs owns takes plays',
  ),
);

/** Words that start the sentence after a heading: `Oversight of vendors Because …`. */
const starting = either(subjectPronoun, words('because recognizing recognising although'));
const registrant = words(
  'company registrant board bank corporation partnership trust fund group management ciso audit',
);
/** Words after which `the company` starts no new sentence: `oversight of the company`. */
const linking = words(
  'of from with by to for in on at and or over against about as that than into',
);

/** A heading has few words before its subject, and few after it. */
const longestBefore = 3;
const longestAfter = 8;
const longestHeading = 12;

/**
 * Reports whether a mention is in a heading, which says nothing: `Oversight of vendors`, also where
 * damaged text runs on: `Oversight of vendors We assess …`.
 */
export function isInHeading(
  sentence: { words: readonly Word[]; end: number },
  { start, end }: Span,
): boolean {
  const { words: own } = sentence;
  if (own.slice(start, end).some(isStating)) return false;
  if (start <= longestBefore && !own.slice(0, start).some(isStating)) {
    if (isFollowedBySentence(own, end)) return true;
  }
  if (start === 0 && end === own.length) return true;
  // A sentence ends with a sign, a heading with its last word.
  if (own.length > longestHeading || own.at(-1)?.end !== sentence.end) return false;
  return !own.some(isStating);
}

/** Marks a mention in a heading as unstated. */
export function unstatedInHeading<Limb extends string>(
  mention: Mention<Limb>,
  sentence: { words: readonly Word[]; end: number },
): Mention<Limb> {
  return isInHeading(sentence, mention) ? { ...mention, unstated: true } : mention;
}

function isStating({ text }: Word): boolean {
  return stating.has(text);
}

/** Reports whether a subject follows without a verb before it: `… vendors | We assess`. */
function isFollowedBySentence(own: readonly Word[], from: number): boolean {
  for (let at = from; at < from + longestAfter; at += 1) {
    const word = textAt(own, at);
    // `Oversight of vendors: we assess …`
    if (own[at]?.before !== 'none') return own[at]?.before === 'stop';
    if (starting.has(word)) return true;
    if (registrant.has(textAt(own, at + 1)) && determiner.has(word)) {
      return !linking.has(textAt(own, at - 1));
    }
    // `Engaging firms to test our systems` goes on after `to`.
    if (stating.has(word) || word === 'to') return false;
  }
  return false;
}

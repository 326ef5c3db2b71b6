import type { TextSentence } from '../distinct-sentences';
import type { Word } from '../language/split-words';
import { words } from '../language/word-forms';
import type { Mention } from '../model';
import { textAt } from '../scope/clause-boundaries';
import { isInHeading } from './heading';

/** Processes that oversee suppliers, and processes for cyber risks at all. */
export type OversightLimb = 'oversees' | 'program';

type Oversight = Mention<OversightLimb>;

/** Looks at the words around a mention of oversight; returns `null` if it is about something else. */
export function refineOversight(mention: Oversight, sentence: TextSentence): Oversight | null {
  if (mention.limb === 'oversees' && (isHelp(mention, sentence) || isSkill(mention, sentence))) {
    return null;
  }
  return {
    ...mention,
    ...(isInHeading(sentence, mention) && { unstated: true }),
    ...(isOfLesserKind(mention, sentence) && { part: true }),
  };
}

/** Words for whoever helps with a task, instead of being its object. */
const helper = words(
  'assistance help support collaboration collaborate conjunction partnership coordination consult consultation through via work works working engage engages engaged engaging retain utilize utilizes leverage rely relies reliance',
);
/** What suppliers do to a risk; other things are done `by` them as helpers. */
const causing = words(
  'posed presented introduced created caused used faced experienced held processed',
);

/** Reports whether the suppliers in a mention are those who help: `assessed by a third-party provider`. */
function isHelp({ start, end }: Oversight, { words: own }: TextSentence): boolean {
  const inside = own.slice(start, end);
  const isCause = inside.some(({ text }) => causing.has(text));
  return inside.some(({ text }) => helper.has(text) || (text === 'by' && !isCause));
}

/** What someone has done elsewhere: `experience in audits and vendor management`. */
const skill = words('experience background expertise knowledge career');
const skillBefore = 20;

/** `no expertise, staff or processes to oversee vendors` lists it among others. */
const skilledIn = words('in with of across including leading managing overseeing directing');

function isSkill(mention: Oversight, sentence: TextSentence): boolean {
  const before = wordsBefore(mention, sentence, skillBefore);
  return before.some(({ text }, at) => skill.has(text) && skilledIn.has(textAt(before, at + 1)));
}

/** If one of these is denied, a lesser one may exist: `no formal process to assess our vendors`. */
const lesser = words(
  'formal formally formalized formalised specific separate dedicated standalone documented written comprehensive robust independent own',
);
const lesserBefore = 10;
const each = words('all each every');

function isOfLesserKind(mention: Oversight, sentence: TextSentence): boolean {
  const { words: own } = sentence;
  const { start, end } = mention;
  return (
    wordsBefore(mention, sentence, lesserBefore).some(({ text }) => lesser.has(text)) ||
    // `no processes of our own`, `not assess every vendor`
    own.slice(end, end + 3).some(({ text }) => text === 'own') ||
    own.slice(start, end).some(({ text }) => each.has(text))
  );
}

/** Returns the words of a mention's clause before it. */
function wordsBefore(
  { start }: Oversight,
  { words: own, scopes }: TextSentence,
  most: number,
): readonly Word[] {
  const clause = scopes().boundaries.clauses.findLast((place) => place <= start) ?? 0;
  return own.slice(Math.max(clause, start - most), start);
}

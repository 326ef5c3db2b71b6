import type { TextSentence } from '../distinct-sentences';
import type { Word } from '../language/split-words';
import { either, words } from '../language/word-forms';
import type { Mention } from '../model';
import { type Boundaries, clauseStart, textAt } from '../scope/clause-boundaries';
import { auxiliary, complementiser, conjunction, contrast, negator } from '../scope/function-words';
import { incident } from './cyber-words';

const pointsAt = words('the this that such');
const oneOfMany = words('a an one single');
const caseWords = words(
  'incident breach attack cyberattack event intrusion compromise outage matter occurrence hack leak theft fraud vulnerability',
);
/** Words that a subject may follow, apart from the start of its clause. */
const leads = words(
  'that believe believes think thinks consider considers concluded determined expect expects anticipate however while although though but and nor moreover',
);
/** `the result of any incident` points at no particular one. */
const ofOthers = words('of any a an no to from');

/** A case has at most this many words: `the third-party software incident`. */
const longestName = 4;

/**
 * Reports whether a mention is about one case that the text has introduced before: `this incident has
 * not materially affected us` says nothing about other risks.
 */
export function isOneCase(
  sentence: readonly Word[],
  { start, end }: Mention,
  boundaries: Boundaries,
): boolean {
  const clause = subjectOf(sentence, boundaries, start);
  let negated = false;
  // `expect the incident to have an effect` names it inside.
  for (let at = clause; at < end; at += 1) {
    const word = textAt(sentence, at);
    negated ||= negator.has(word);
    // `We had an incident that did not affect us`, but not `we had no incident that …`.
    if (!negated && oneOfMany.has(word) && namesCase(sentence, at + 1, end)) return true;
    // `including as a result of the incident` names it as one of several.
    if (at > clause && !leads.has(textAt(sentence, at - 1))) continue;
    if (pointsAt.has(word) && namesCase(sentence, at + 1, end)) return true;
    // `It has not affected us`, but `it has not been affected` is about the registrant.
    if (word === 'it' && actsAlone(sentence, at, end)) return true;
  }
  return false;
}

function namesCase(sentence: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + longestName, end); at += 1) {
    const word = textAt(sentence, at);
    if (ofOthers.has(word)) return false;
    if (caseWords.has(word)) return true;
  }
  return false;
}

const ofRegistrant = either(incident, words('be been experienced aware identified believe expect'));

function actsAlone(sentence: readonly Word[], from: number, end: number): boolean {
  // `it is unlikely that risks will affect us`
  return !sentence
    .slice(from, end)
    .some(({ text }) => ofRegistrant.has(text) || complementiser.has(text));
}

/** What the words of a mention say by themselves, without operators. */
type Status = 'stated' | 'supposed' | 'unstated';

/**
 * Judges whether a mention is stated, not just named: `incidents that have materially affected us are
 * escalated` names; `we have experienced incidents that have materially affected us` states. It is
 * supposed for an imagined case, or if words around it may be missing.
 */
export function statusOf(text: TextSentence, mention: Mention): Status {
  const { words: sentence, scopes } = text;
  const subject = subjectOf(sentence, scopes().boundaries, mention.start);
  const before = sentence.slice(subject, mention.start);
  // The words of an incident include their subject: `we suffered a material breach`.
  if (before.length === 0 && mention.limb !== 'incident') return 'unstated';
  if (!isStated(before) || !isOurs(sentence, mention)) return 'unstated';
  return text.broken || isSupposed(before, mention) ? 'supposed' : 'stated';
}

/** Verbs for what a registrant encounters or thinks; what follows them is stated. */
const asserts = words(
  'experienced suffered encountered identified believe believes concluded determined face faces subject exposed there pose poses',
);

/** Words that speak in general, or of something yet to be found out. */
const general = words(
  'any process processes designed assess assesses assessing assessment determine determining determination evaluate evaluates evaluating escalate escalated escalates report reported reports reporting notify notified inform informed reviews review manage identify identifying prevent preventing monitor responsible policy where exercise mock simulated hypothetical',
);

/** Accepts a main clause with a subject, or a clause on what the registrant says that it encountered. */
function isStated(before: readonly Word[]): boolean {
  const speaksInGeneral = before.some(
    // As previously reported, the incident …
    ({ text }, at) => general.has(text) && !['as', 'previously'].includes(textAt(before, at - 1)),
  );
  if (speaksInGeneral) return false;
  // The incident, which affected us, is over.
  const inner = before.findLastIndex(
    ({ text, before: gap }) => complementiser.has(text) && !(text === 'which' && gap === 'pause'),
  );
  return inner < 0 || before.slice(0, inner).some(({ text }) => asserts.has(text));
}

const threat = either(
  incident,
  words('cyberattacks threat threats risk risks ransomware malware hackers attackers outage'),
);
const others = words(
  'their customer customers client clients vendor vendors supplier suppliers provider providers party parties industry industries sector companies organizations organisations institutions peers competitors others many economy',
);
const us = words('us our company registrant bank corporation partnership');
const agents = words('by from of');
const longestObject = 5;
const longestAgent = 12;

/** Reports whether a threat has the effect, and on the registrant, not on others or the whole industry. */
function isOurs(sentence: readonly Word[], { start, end, limb }: Mention): boolean {
  if (limb === 'incident') return true;
  const subject = sentence.slice(0, start);
  const object = sentence.slice(end, end + longestObject);
  const agent = sentence.slice(end, end + longestAgent);
  // `affected our results of operations, and threats remain`
  const by = agent.findIndex(
    ({ text }, at) => agents.has(text) && textAt(agent, at - 1) !== 'results',
  );
  const cause = [...subject, ...(by < 0 ? [] : agent.slice(by))];
  if (!cause.some(({ text }) => threat.has(text))) return false;
  // `attacks on companies have caused material losses`, `attacks on vendors have affected our sales`
  return !hasOther(object) && (!hasOther(subject) || agent.some(({ text }) => us.has(text)));
}

/** `has not materially affected our vendors` says nothing about the registrant. */
export function affectsOthers(sentence: readonly Word[], { start, end, limb }: Mention): boolean {
  if (limb === 'incident') return false;
  return hasOther(sentence.slice(end, end + 2)) || isOfOthers(sentence, start);
}

/** `our vendors have not | been materially affected` */
function isOfOthers(sentence: readonly Word[], start: number): boolean {
  if (textAt(sentence, start) !== 'been') return false;
  let at = start - 1;
  while (auxiliary.has(textAt(sentence, at)) || negator.has(textAt(sentence, at))) at -= 1;
  return others.has(textAt(sentence, at));
}

function hasOther(part: readonly Word[]): boolean {
  return part.some(({ text }) => others.has(text));
}

const imagined = words('successful future potential significant major');

/** `a successful attack is reasonably likely to affect us` */
function isSupposed(before: readonly Word[], { limb }: Mention): boolean {
  if (limb !== 'likely') return false;
  return before.some(
    ({ text }, at) =>
      imagined.has(text) || (oneOfMany.has(text) && namesCase(before, at + 1, before.length)),
  );
}

/** Includes the clause with the subject: `threats that have not affected us | but are likely to`. */
function subjectOf(sentence: readonly Word[], boundaries: Boundaries, at: number): number {
  const clause = clauseStart(boundaries, at);
  const [word, next] = [textAt(sentence, clause), textAt(sentence, clause + 1)];
  const joins = contrast.has(word) || conjunction.has(word);
  // `neither spread | nor affected us`, but `nor has any affected us`
  const lacksSubject = joins ? auxiliary.has(next) : word === 'nor' && !auxiliary.has(next);
  return lacksSubject ? clauseStart(boundaries, clause - 1) : clause;
}

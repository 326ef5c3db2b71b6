import type { TextSentence } from '../distinct-sentences';
import type { Match } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, nouns, type Vocabulary, verbs, words } from '../language/word-forms';
import type { Mention } from '../model';
import { clauseStart, textAt } from '../scope/clause-boundaries';
import { conjunction } from '../scope/function-words';
import { concernsSecurity, namesWork, purposeOf } from './engagement-purpose';
import { isInHeading } from './heading';
import { namesSkill } from './person-skill';
import { endOfName } from './phrase-grammar';
import { firm, insider, outside } from './third-party-words';

/** How a sentence names third parties. */
export type EngagementSound =
  /** Engages someone whose business is security. */
  | 'expert'
  /** Engages someone who counts only if engaged for security. */
  | 'anyone'
  /** Names someone whose business is security: `our MSSP`. */
  | 'own'
  /** Someone whose business is security does something. */
  | 'worker'
  /** Something is done by someone, who counts only if it is about security. */
  | 'doer'
  /** A test that only outsiders do. */
  | 'service'
  /** Names someone who provides IT or security, not what for. */
  | 'provider';

/**
 * `provider`: the text names a provider of IT or security, which is too little to affirm, but keeps a
 * denial from being one of all third parties.
 */
export type EngagementLimb = 'engaged' | 'provider';

type Engagement = Mention<EngagementLimb>;

/** Words for third parties who may supply anything. */
const anySupplier = nouns('vendor provider supplier contractor partner service');

/** What is used, not who: `third-party software`. */
const thing = words(
  'software application applications system systems solution solutions product products platform platforms tool tools technology technologies infrastructure data cloud hosting hosted information website websites network networks',
);

/** Verbs for what a registrant also does with suppliers and partners of any kind. */
const together = either(verbs('work collaborate'), words('partner partnered partnering'));
const lean = verbs('rely depend leverage');

/** `consultants, who have not identified any gap` */
function isNegator({ text }: Word): boolean {
  return text === 'not' || text === 'no';
}

/** Verbs in the passive whose `by` names who engages, not who is engaged. */
const taken = words('used engaged retained hired utilized employed relied contracted');

/** People of the registrant or its customers: `used by employees and consultants`. */
const user = either(insider, words('customers clients'));
const ours = words('our the its');
const owned = either(ours, words('a an'));
const bareAdviser = nouns('assessor consultant auditor');

/** Verbs for having someone do something. */
export const engage: Vocabulary = either(
  verbs(
    'engage retain hire contract use utilize utilise employ consult outsource appoint commission enlist procure incorporate leverage collaborate work supplement rely depend',
  ),
  // `partners` is more often a noun than a verb.
  words('partner partnered partnering involve involves'),
);

/** One thing that is done by someone; if it is not, others may be. */
export const deed: Vocabulary = words(
  'conducted performed executed undertaken led assessed tested audited evaluated monitored reviewed validated',
);

/** The most words that are read before and after a mention, to see what it is about. */
const nearby = 25;

/** Returns what a match in a sentence mentions; `null` if it is no engagement for security. */
export function engagementIn(
  match: Match<EngagementSound>,
  sentence: TextSentence,
): Engagement | null {
  const { start, meaning } = match;
  const end = endOfName(sentence.words, match.end, firm);
  const mention: Engagement = { limb: 'engaged', start, end, head: start };
  if (isFormerJob(mention, sentence.words) || isOfOthers(mention, sentence.words)) return null;
  if (isSkill(mention, sentence.words)) return null;
  const found = readers[meaning](mention, sentence);
  if (found === null) return null;
  return {
    ...found,
    ...(deed.has(textAt(sentence.words, start)) && { part: true }),
    ...(isInHeading(sentence, match) && { unstated: true }),
  };
}

const past = words(
  'served serves worked advised career joining previously formerly he she mr ms mrs his her',
);
const being = words('as was been is');
const article = words('a an');
const jobBefore = 8;
const personBefore = 40;

/** `he worked as an independent consultant`, `she was an auditor` */
function isFormerJob({ start, end }: Engagement, sentence: readonly Word[]): boolean {
  const from = Math.max(0, start - jobBefore);
  const hasJob = sentence
    .slice(from, end)
    .some(({ text }, at) => being.has(text) && article.has(textAt(sentence, from + at + 1)));
  if (!hasJob) return false;
  return sentence.slice(Math.max(0, start - personBefore), end).some(({ text }) => past.has(text));
}

const skillBefore = 30;
const relation = words('relationship relationships use engagement engagements');
const objectOf = words('of with');

/** `expertise in networks and managing relationships with consultants`; `skills, we use consultants` is none. */
function isSkill({ start }: Engagement, sentence: readonly Word[]): boolean {
  const first = textAt(sentence, start);
  const isObject = objectOf.has(textAt(sentence, start - 1));
  if (!isObject && !first.endsWith('ing') && !relation.has(first)) return false;
  return namesSkill(sentence.slice(Math.max(0, start - skillBefore), start));
}

const others = words('customers clients vendors suppliers providers their');
const ownerBefore = 5;

/** `our customers use auditors`, `our vendors’ controls are tested by auditors` */
function isOfOthers({ start }: Engagement, sentence: readonly Word[]): boolean {
  for (let at = start - 1; at >= Math.max(0, start - ownerBefore); at -= 1) {
    if (others.has(textAt(sentence, at))) return textAt(sentence, at - 1) !== 'for';
    if (sentence[at]?.before !== 'none') return false;
  }
  return false;
}

const readers: Readonly<
  Record<EngagementSound, (mention: Engagement, sentence: TextSentence) => Engagement | null>
> = {
  expert: (mention, sentence) => {
    if (namesInsiders(mention, sentence.words)) return null;
    if (isDoneByOthers(mention, sentence.words)) return null;
    const { after } = wordsAround(mention, sentence);
    const purpose = purposeOf(after);
    const isPart = purpose === 'part' || (purpose === 'other' && !namesWork(after));
    return isPart ? { ...mention, part: true } : mention;
  },
  anyone: (mention, sentence) => {
    const { words: own } = sentence;
    if (namesThing(mention, own) || isDoneByOthers(mention, own)) return null;
    if (own.slice(mention.start, mention.end).some(({ text }) => user.has(text))) return null;
    if (isRisk(mention, own)) return null;
    const verb = textAt(sentence.words, mention.start);
    const isSupplier = namesSupplier(mention, sentence.words);
    const vague = isSupplier || together.has(verb) || lean.has(verb);
    switch (purposeOf(wordsAround(mention, sentence).after)) {
      case 'security':
        return isSupplier && together.has(verb) && isAboutThem(mention, sentence)
          ? { ...mention, unstated: true }
          : mention;
      case 'part':
        return { ...mention, part: true };
      case 'unsaid':
        return { ...mention, unstated: true, ...(vague && { part: true }) };
      case 'other':
        return null;
    }
  },
  own: (mention, { words: own }) => (owned.has(textAt(own, mention.start - 1)) ? mention : null),
  worker: (mention, sentence) => {
    const { words: own } = sentence;
    if (namesInsiders(mention, own)) return null;
    if (!own.slice(mention.start, mention.end).some(isNegator)) return inList(mention, sentence);
    if (!taken.has(textAt(own, mention.end - 1))) return null;
    // `Our auditors have not been engaged to …`: others may be.
    return ours.has(textAt(own, mention.start - 1)) ? { ...mention, part: true } : mention;
  },
  doer: (mention, sentence) => {
    if (namesThing(mention, sentence.words) || isAboutThing(mention, sentence.words)) return null;
    const { before, after } = wordsAround(mention, sentence);
    if (![before, after].some(concernsSecurity)) return null;
    const isPart = [before, after].some((around) => purposeOf(around) === 'part');
    return isPart ? { ...mention, part: true } : mention;
  },
  provider: (mention, sentence) =>
    namesThing(mention, sentence.words) ? null : { ...mention, limb: 'provider', unstated: true },
  service: (mention, sentence) => {
    const owner = textAt(sentence.words, mention.start - 1);
    return owner === 'their' || anySupplier.has(owner) ? null : { ...mention, part: true };
  },
};

/** The last of a list is engaged as the others: `may [engage firms, experts, and | consultants to assess]`. */
function inList(mention: Engagement, sentence: TextSentence): Engagement {
  const inside = sentence.words.slice(mention.start, mention.end);
  let joint = mention.start - 1;
  while (outside.has(textAt(sentence.words, joint))) joint -= 1;
  const isLast = conjunction.has(textAt(sentence.words, joint));
  if (!isLast || !inside.some(({ text }) => text === 'to')) return mention;
  const { before } = wordsAround(mention, sentence);
  const verb = before.findLastIndex(({ text }) => engage.has(text));
  return verb < 0 ? mention : { ...mention, head: mention.start - (before.length - 1 - verb) };
}

function wordsAround({ start, end }: Engagement, { words: own, scopes }: TextSentence) {
  const { boundaries } = scopes();
  const from = Math.max(clauseStart(boundaries, start), start - nearby);
  const to = Math.min(boundaries.clauses.find((place) => place >= end) ?? own.length, end + nearby);
  return { before: own.slice(from, start + 1), after: own.slice(end, to) };
}

/** Words that end a name: `third-party security scoring data | to assess`. */
const ending = words(
  'to for that who which such including and or of in with on by as from is are has have',
);
const longestName = 5;

function namesThing({ end }: Engagement, sentence: readonly Word[]): boolean {
  let at = end;
  while (
    at < end + longestName &&
    sentence[at]?.before === 'none' &&
    !ending.has(textAt(sentence, at))
  ) {
    at += 1;
  }
  const name = sentence.slice(end, at).map(({ text }) => text);
  return (
    thing.has(name.at(-1) ?? '') || name.some((word) => word === 'risk' || word === 'diligence')
  );
}

/** `work with our vendors to ensure their compliance` */
function isAboutThem(mention: Engagement, sentence: TextSentence): boolean {
  return wordsAround(mention, sentence).after.some(({ text }) => text === 'their');
}

/** `systems used by providers`; `performed by an auditor` is another matter. */
function isDoneByOthers({ start, end }: Engagement, sentence: readonly Word[]): boolean {
  return (
    taken.has(textAt(sentence, start)) &&
    sentence.slice(start, end).some(({ text }) => text === 'by')
  );
}

const risk = words('risk risks threat threats incident incidents');
const riskOf = words('from with of');

/** `risks associated with our use of third-party vendors` */
function isRisk({ start }: Engagement, sentence: readonly Word[]): boolean {
  const near = sentence.slice(Math.max(0, start - 5), start);
  if (!near.some(({ text }) => riskOf.has(text))) return false;
  return sentence.slice(Math.max(0, start - 11), start).some(({ text }) => risk.has(text));
}

/** `systems maintained by third parties` */
const kept = words('supported managed maintained provided supplemented');

function isAboutThing({ start }: Engagement, sentence: readonly Word[]): boolean {
  if (!kept.has(textAt(sentence, start))) return false;
  return sentence
    .slice(Math.max(0, start - 3), start)
    .some(({ text }) => thing.has(text) || text === 'services');
}

function namesSupplier({ end }: Engagement, sentence: readonly Word[]): boolean {
  return anySupplier.has(textAt(sentence, end - 1));
}

const listed = 4;

function namesInsiders({ start, end }: Engagement, sentence: readonly Word[]): boolean {
  if (textAt(sentence, end - 2) === 'internal') return true;
  const from = bareAdviser.has(textAt(sentence, start)) ? Math.max(0, start - listed) : start;
  return (
    sentence.slice(start, end).some(({ text }) => bareAdviser.has(text)) &&
    sentence.slice(from, end).some(({ text }) => user.has(text))
  );
}

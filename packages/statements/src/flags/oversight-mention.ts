import type { TextSentence } from '../distinct-sentences';
import { phrase } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, words } from '../language/word-forms';
import type { Mention } from '../model';
import { clauseStart, textAt } from '../scope/clause-boundaries';
import { auxiliary, determiner, negator } from '../scope/function-words';
import { unstatedInHeading } from './heading';
import { namesSkill } from './person-skill';
import { insider, supplier } from './third-party-words';

/** Processes that oversee suppliers, and processes for cyber risks at all. */
export type OversightLimb = 'oversees' | 'program';

type Oversight = Mention<OversightLimb>;

/** Looks at the words around a mention of oversight; returns `null` if it is about something else. */
export function refineOversight(mention: Oversight, sentence: TextSentence): Oversight | null {
  const is = mention.limb === 'oversees' ? isAnother : isOfOthers;
  if (is(mention, sentence)) return null;
  return {
    ...unstatedInHeading(mention, sentence),
    ...(isOfLesserKind(mention, sentence) && { part: true }),
  };
}

function isAnother(mention: Oversight, sentence: TextSentence): boolean {
  return [isHelp, isSkill, isOtherDuty, isByCustomers, isOfGoods].some((is) =>
    is(mention, sentence),
  );
}

const owner = either(
  supplier,
  words('customers clients competitors peers companies organizations targets parent predecessor'),
);
const verbBefore = either(auxiliary, negator, words('currently yet ever'));

/** `some of our vendors do not | have a cybersecurity program`; `neither we nor our parent` leaves none. */
function isOfOthers({ start }: Oversight, { words: own }: TextSentence): boolean {
  let at = start - 1;
  while (verbBefore.has(textAt(own, at))) at -= 1;
  return owner.has(textAt(own, at)) && !own.slice(0, at).some(({ text }) => text === 'we');
}

const duty = words(
  'require requires required requiring obligate obligates obligated subject must contract contracts agreement agreements',
);
const security = words(
  'cyber cybersecurity security secure data privacy information confidential confidentiality incident incidents breach breaches protect protection safeguard safeguards controls standard standards policies questionnaire questionnaires soc assessment assessments diligence audit audits vetted review risk risks',
);
const listed = 4;

/** `vendors must deliver on Fridays`, `employees and contractors are required to take a course`. */
function isOtherDuty({ start, end }: Oversight, { words: own }: TextSentence): boolean {
  if (!own.slice(start, end).some(({ text }) => duty.has(text))) return false;
  return (
    own.slice(Math.max(0, start - listed), end).some(({ text }) => insider.has(text)) ||
    !own.some(({ text }) => security.has(text))
  );
}

const customer = words('customers clients customer client');

/** `our customers review vendors`, `we are subject to vendor assessments by our customers` */
function isByCustomers({ start, end }: Oversight, { words: own }: TextSentence): boolean {
  if (customer.has(textAt(own, start - 1)) || customer.has(textAt(own, start - 2))) return true;
  const by = own.slice(end, end + listed).findIndex(({ text }) => text === 'by');
  return by >= 0 && own.slice(end + by, end + listed).some(({ text }) => customer.has(text));
}

const trade = words('price prices pricing cost costs delivery deliveries delay delays quality');

/** `we monitor our suppliers for delays` */
function isOfGoods(_: Oversight, { words: own }: TextSentence): boolean {
  return own.some(({ text }) => trade.has(text)) && !own.some(({ text }) => security.has(text));
}

const product = words('security cybersecurity monitoring consulting');
const productBefore = 3;

/** Words for whoever helps with a task, instead of being its object. */
const helper = words(
  'assistance help support collaboration collaborate conjunction partnership coordination consult consultation through via work works working engage engages engaged engaging retain utilize utilizes leverage rely relies reliance',
);
/** What suppliers do to a risk; other things are done `by` them as helpers. */
const causing = words(
  'posed presented introduced created caused used faced experienced held processed',
);

/** Reports whether the suppliers in a mention are those who help: `assessed by a third-party provider`. */
function isHelp(mention: Oversight, { words: own }: TextSentence): boolean {
  const { start, end } = mention;
  const inside = own.slice(start, end);
  if (isOfSellers(mention, own)) return true;
  const isCause = inside.some(({ text }) => causing.has(text));
  return inside.some(
    ({ text }, at) =>
      (helper.has(text) && !isDealing(own, start + at)) || (text === 'by' && !isCause),
  );
}

/** `our security vendors` sell it; `the security of vendors` is theirs. */
function isOfSellers({ start, end }: Oversight, own: readonly Word[]): boolean {
  if (!supplier.has(textAt(own, end - 1))) return false;
  const named = own.slice(Math.max(start + 1, end - productBefore), end - 1);
  return (
    named.some(({ text, before }) => product.has(text) && before === 'none') &&
    !named.some(({ text }) => text === 'of')
  );
}

/** Dealings with suppliers that cause a risk: `risks relating to our reliance on vendors`. */
const dealing = words('reliance engagement engaging working work');
const linking = words('from of to with in');

function isDealing(own: readonly Word[], at: number): boolean {
  if (!dealing.has(textAt(own, at))) return false;
  const owner = determiner.has(textAt(own, at - 1)) ? 1 : 0;
  return linking.has(textAt(own, at - 1 - owner));
}

const skillBefore = 20;

function isSkill(mention: Oversight, sentence: TextSentence): boolean {
  return namesSkill(wordsBefore(mention, sentence, skillBefore));
}

/** If one of these is denied, a lesser one may exist: `no formal process to assess our vendors`. */
const lesser = words(
  'formal formally formalized formalised specific separate dedicated standalone documented written comprehensive robust mature developed sophisticated independent own',
);
const lesserBefore = 10;
const each = words('all each every');
const restricting = words(
  'that which certified based aligned modeled comparable similar separate specific dedicated tailored covering equivalent',
);

const reliesOnAnothers = phrasebook<null>([
  {
    phrase: phrase`rely|relies|relying on|upon ~6 that|those|program|programs|processes of|used|maintained|adopted|implemented`,
    meaning: null,
  },
  {
    phrase: phrase`rely|relies|relying on|upon ~6 cybersecurity|security program|programs|processes`,
    meaning: null,
  },
]);

function isOfLesserKind(mention: Oversight, sentence: TextSentence): boolean {
  const { words: own } = sentence;
  const { start, end } = mention;
  return (
    wordsBefore(mention, sentence, lesserBefore).some(({ text }) => lesser.has(text)) ||
    // `no processes of our own`, `not assess every vendor`
    own.slice(end, end + 3).some(({ text }) => text === 'own') ||
    own.slice(start, end).some(({ text }) => each.has(text)) ||
    // `no program that …`, `no program, and relies on that of its manager`
    (mention.limb === 'program' &&
      (restricting.has(textAt(own, end)) || reliesOnAnothers(own.slice(end)).length > 0))
  );
}

/** Returns the words of a mention's clause before it. */
function wordsBefore(
  { start }: Oversight,
  { words: own, scopes }: TextSentence,
  most: number,
): readonly Word[] {
  const clause = clauseStart(scopes().boundaries, start);
  return own.slice(Math.max(clause, start - most), start);
}

import { type Phrase, phrase } from '../language/phrase';
import { type Match, phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, verbs, words } from '../language/word-forms';

/** What words do to the statement in their scope. */
export type OperatorKind =
  /** `have not`, `no risks`, `without`: it is denied. */
  | 'negation'
  /** `do not generally`, `not all`: it is denied only in part. */
  | 'partial'
  /** `no dedicated team`, `no formal process`: a lesser one may exist. */
  | 'qualifier'
  /** `other than`, `except for`: it is limited by an exception. */
  | 'exception'
  /** `no assurance that`, `cannot guarantee`: it is left uncertain. */
  | 'doubt'
  /** `whether`, `how`: it is asked, not stated. */
  | 'question'
  /** `see`, `for a description of`: it is described elsewhere. */
  | 'reference'
  /** `if`, `in the event`: it is stated for a case only. */
  | 'condition'
  /** `may`, `could`: it is possible. */
  | 'possibility'
  /** `from time to time`, `as needed`: it happens now and then. Changes nothing. */
  | 'occasion'
  /** `intend to`, `in the future`: it is planned. */
  | 'plan'
  /** `will`, `shall`: it is in the future, or the rule. */
  | 'future'
  /** `aware of`, `believe`, `to our knowledge`: how the registrant knows. Changes nothing. */
  | 'knowledge';

/** `idiom`: words that look like an operator but are not. */
type Meaning = OperatorKind | 'idiom';

const assure = words(
  'assure assured assures assurance assurances guarantee guarantees guaranteed certain certainty ensure sure warrant predict rule eliminate',
);
const textPlace = words(
  'item items section sections note notes part heading headings caption captions',
);
const always = words(
  'all every always entirely fully completely necessarily generally routinely typically regularly usually solely exclusively formally specifically immediately extensively directly permanently continuously',
);
const qualified = words(
  'dedicated formal formalized robust comprehensive sophisticated separate standalone',
);
const mainly = words(
  'fully solely exclusively primarily wholly entirely heavily principally mainly predominantly',
);
/** What may be planned. */
const begins = words(
  'engaging hiring retaining using utilizing employing contracting appointing adding adopting implementing establishing developing',
);
const beginning = words(
  'engagement hiring retention use employment appointment adoption addition implementation establishment development',
);
const needed = words(
  'needed necessary appropriate required applicable warranted advisable helpful beneficial prudent practicable',
);
/** What a registrant does with every supplier. */
const selecting = words(
  'selecting choosing engaging hiring onboarding retaining contracting evaluating considering',
);
/** What ends a time that is over: `until the breach, no risk had affected us`. */
const turningPoint = words('incident breach attack cyberattack intrusion compromise');
const ofAttack = words('ransomware phishing cyber cybersecurity security data');
/** Those beside earlier ones: `no further threats have affected us`. `No other` may follow a denied one. */
const more = words('additional further');
const counted = words(
  'risk risks threat threats incident incidents breach breaches event events consultant consultants auditor auditors assessor assessors expert experts party parties provider providers',
);
const refer = words('description discussion information details detail');

const meanings: Readonly<Record<Meaning, readonly Phrase[]>> = {
  idiom: [
    phrase`not only`,
    phrase`not|never be? limited to`,
    phrase`no|not|never less|more|fewer|later|greater|sooner than`,
    phrase`no matter`,
    phrase`without limitation|limiting`,
    phrase`no 1|2|3|4|5|6|7|8|9|10|11|12`,
    phrase`not just|merely|simply`,
    phrase`if any`,
    phrase`if at all`,
    phrase`if not`,
    // The last of a list of all.
    phrase`or|and|nor any ${more} ~3 ${counted}`,
    phrase`receive|receives ~3 information about|regarding|on|concerning|relating`,
    phrase`zero trust|day|days|tolerance|hour`,
    phrase`at least|most once`,
    // Those who are not engaged yet.
    phrase`potential|prospective vendor|vendors|supplier|suppliers|provider|providers|partner|partners|third`,
    phrase`once a|per|each|every ~1 year|quarter|month|week|day|annum`,
    phrase`once annually|yearly|quarterly|monthly|weekly`,
  ],
  negation: [
    phrase`not|no|none|never|neither|nor|nothing|nobody|without|unaware|zero|unlikely`,
    phrase`likelihood|probability|possibility|chance ~18 is|are|as|be|being remote|unlikely`,
    phrase`remote likelihood|probability|possibility|chance`,
    phrase`lack|lacks`,
    phrase`has|have yet to`,
    phrase`absence of`,
  ],
  partial: [
    phrase`not ${always}`,
    phrase`not ~2 ${mainly}`,
    phrase`not a|the only`,
    phrase`aware of all|every`,
    phrase`no single|individual ~2 ${either(turningPoint, words('risk threat event'))}`,
  ],
  qualifier: [phrase`${qualified}`],
  exception: [
    phrase`other|otherwise than`,
    phrase`except`,
    phrase`save|but for`,
    phrase`beyond those|what|the|matters`,
    phrase`not including|counting`,
    phrase`subject to the|those|these|any ~2 matters|risks|factors|exceptions|information|discussion|disclosures`,
    phrase`save as|that`,
    phrase`aside|apart from`,
    phrase`outside of`,
    phrase`barring|excepted`,
    phrase`setting|leaving aside`,
    phrase`in addition to those|what|the`,
    phrase`any|no ${more} ~3 ${counted}`,
    phrase`any|no undisclosed|unreported`,
    phrase`that|which ~1 have|has not ~1 been? disclosed|reported`,
    phrase`until|before fiscal|this|last|recently`,
    phrase`prior to fiscal`,
    phrase`until|before our|such|that|the|this ~1 ${ofAttack}? ${turningPoint}`,
    phrase`prior to our|such|that|the|this ~1 ${ofAttack}? ${turningPoint}`,
    // `We do not engage anyone without first …`: we do engage some.
    phrase`without a? first|prior`,
    phrase`without ~2 approval|consent|authorization`,
    phrase`with the exception of`,
    phrase`excluding|besides`,
  ],
  doubt: [
    phrase`no|not|nor|neither|never ~4 ${assure}`,
    phrase`unable to ${assure}`,
    phrase`not|never ~2 ${verbs('fail cease stop terminate discontinue')}`,
    // What is not changed exists.
    phrase`not|never ~1 ${verbs('change modify replace outsource')} our|its|the ~2 process|processes|program|procedures|policies`,
    phrase`not ~1 required|obliged|obligated to`,
    phrase`may|might not`,
    phrase`not ~1 mean|imply|suggest|indicate that`,
    phrase`not ~1 dispute|deny|doubt|exclude|contest that`,
    phrase`wrong|incorrect|inaccurate|mistaken|misleading to ~2 that`,
    phrase`impossible|difficult to ${verbs('predict assure eliminate guarantee determine')}`,
  ],
  question: [phrase`whether`, phrase`if and how`, phrase`how`, phrase`the extent|degree to which`],
  reference: [
    // `we see attempts every day` refers to nothing.
    phrase`see item|items|part|section|also|risk|risks|note|notes|under|the|our|below|above|form|page`,
    phrase`please see`,
    phrase`refer|refers|referred to`,
    phrase`for a|an|more|further|additional|detailed|full ~1 ${refer}`,
    phrase`${refer} about|regarding|on|concerning|of|relating`,
    phrase`described|discussed|disclosed|included|set in|under|forth ~2 ${textPlace}`,
    phrase`is|are|be ~1 described|discussed|disclosed|set forth? in|under|elsewhere|above|below`,
    phrase`is|are|be ~1 included|contained|addressed elsewhere|above|below`,
    phrase`is|are|be ~1 included|contained|addressed in|under ~2 ${textPlace}`,
    phrase`${textPlace} ~12 describes|describe|discusses|discuss|identifies|sets|addresses|contains`,
    phrase`we ~1 describe|discuss`,
    phrase`may|can be found`,
    phrase`entitled|titled|captioned`,
    phrase`under ~2 heading|headings|caption`,
  ],
  condition: [
    phrase`if|unless|until|once|when|whenever`,
    phrase`if not for`,
    phrase`in the event`,
    phrase`in case`,
    phrase`in such|that a? case|event`,
    phrase`assuming`,
    phrase`to the extent`,
    phrase`should a|an|any|we|our|such|there|they|it|these|this|the|one`,
    phrase`were we|it|they|these|this to`,
    phrase`were a|an|any|such|the|our ~5 to`,
  ],
  possibility: [
    phrase`may|might|could|would`,
    phrase`can`,
    phrase`potential|potentially|possible|possibly`,
    phrase`authority|discretion|power|option to`,
  ],
  occasion: [
    phrase`if|when|where|as|whenever ${needed}`,
    phrase`if|when|where|as|whenever ~3 deem|deems|deemed|considered|determined|consider|considers ~1 ${needed}`,
    phrase`when|whenever ${selecting}`,
    phrase`when|whenever ${selecting} the ${beginning} of`,
    phrase`to the extent ${needed}`,
    phrase`from time to time`,
    phrase`ad hoc`,
    phrase`occasionally`,
  ],
  plan: [
    phrase`${verbs('plan intend expect aim propose hope anticipate')} to`,
    phrase`${verbs('plan anticipate consider explore contemplate')} on? ${begins}`,
    phrase`${verbs('consider explore contemplate')} the ~1 ${beginning} of`,
    phrase`${verbs('consider explore contemplate evaluate weigh')} ~2 of ${begins}`,
    phrase`discussions|negotiations|talks with`,
    phrase`in the process of`,
    phrase`in the future`,
    phrase`going forward`,
  ],
  future: [phrase`will|shall`],
  knowledge: [
    phrase`aware of|that`,
    phrase`${verbs('believe')}`,
    phrase`to our|its|the ~2 knowledge`,
    phrase`${words('identified identify detected detect')}`,
    phrase`as of|at the date`,
    phrase`to date`,
  ],
};

const find = phrasebook<Meaning>(
  // The order of the table decides between readings of equal length.
  (Object.keys(meanings) as Meaning[]).flatMap((meaning) =>
    meanings[meaning].map((phrase) => ({ phrase, meaning })),
  ),
);

/** An operator found in a sentence. */
export type OperatorMatch = Match<OperatorKind>;

/** Finds the operators of a sentence, in order. If two overlap, the one with more words wins. */
export function operatorsOf(sentence: readonly Word[]): OperatorMatch[] {
  const taken = new Set<number>();
  const found = find(sentence).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = found.filter(({ start, end }) => {
    const range = Array.from({ length: end - start }, (_, index) => start + index);
    if (range.some((place) => taken.has(place))) return false;
    for (const place of range) taken.add(place);
    return true;
  });
  return kept.filter(isOperator).sort((a, b) => a.start - b.start);
}

function isOperator(match: Match<Meaning>): match is OperatorMatch {
  return match.meaning !== 'idiom';
}

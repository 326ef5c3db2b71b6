import type { Grammar } from '../claims';
import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, verbs, words } from '../language/word-forms';
import { have } from './cyber-words';
import { unstatedInHeading } from './heading';
import { endOfName, grammar } from './phrase-grammar';

const overall = words(
  'overall enterprise broader larger general company companywide enterprisewide wide corporate entire comprehensive group',
);

/** Words for the program as a whole; a response plan or a control is less. */
const program = nouns('program programme process policy procedure framework strategy approach');

const scheme = either(
  program,
  words(
    'system systems practices efforts activities assessment assessments plan plans methodology',
  ),
);

const inName = either(scheme, words('risk management'));

/** The registrant's management of all risks; a general strategy, culture or business is less. */
const riskManagement: readonly Phrase[] = [
  phrase`${overall} ~3 risk`,
  phrase`erm`,
  phrase`risk management ~2 ${scheme}`,
];

const join = verbs('integrate incorporate embed fold weave');
const embedded = words('embedded embedding built woven included');
const into = words('into in within with');
const member = words(
  'part component element aspect pillar portion subset piece category categories',
);
const cyber = words('cyber cybersecurity security it');
const handled = words(
  'managed addressed considered evaluated assessed identified monitored tracked handled captured treated',
);
/** Risks of one kind: to be part of their management is not to be part of that of all risks. */
const oneKind: readonly Phrase[] = [
  phrase`cyber|cybersecurity|security|it|technology|vendor|supplier|party|privacy ~1 risk`,
];
const standard = words('nist iso coso cobit ffiec');
/** `as part of its role of overseeing enterprise risk`: what the board does with a risk. */
const oversight = words('role oversight overseeing review responsibility duty board boards');
const thinks = words(
  'recognize recognizes recognise recognises recognized acknowledge acknowledges understand understands believe believes know appreciate intend intends plan plans expect expects aim aims hope hopes will',
);
const owner = words('our its their the a this that');

/** 17 CFR 229.106(b)(1)(i): the processes are integrated into the overall risk management. */
export const processesIntegrated: Grammar<'integrated' | 'program'> = grammar({
  limbs: {
    integrated: {
      states: [
        phrase`${join} ~12 into ~3 ${riskManagement}`,
        phrase`${join} ~1 ${into} ~3 ${riskManagement}`,
        phrase`${join} ~6 within|in|with ~2 ${overall} ~2 risk`,
        phrase`integral to ~3 ${riskManagement}`,
        phrase`${embedded} ~6 ${into} ~3 ${riskManagement}`,
        phrase`${member} of|in|within ~3 ${riskManagement}`,
        phrase`aligned|aligns|align ~1 with|to ~3 ${riskManagement}`,
        phrase`falls|fall within|under ~3 ${riskManagement}`,
        phrase`${cyber} ~5 ${handled} ~2 through|within|under|in ~2 ${overall} ~1 risk management`,
        phrase`${cyber} ~5 ${handled} ~2 through|within|under|in ~3 erm`,
        phrase`${overall} risk management ~3 include|includes|incorporates|integrates|encompasses|cover|covers|considers ~4 ${cyber}`,
        phrase`shares|share common methodologies ~12 risk`,
      ],
    },
    /** What does not exist cannot be integrated. */
    program: {
      states: [
        phrase`${have} ~2 cybersecurity|cyber|security ~3 ${program}`,
        phrase`${have} ~2 ${program} ~3 assessing|identifying|managing|assess|identify|manage|cybersecurity`,
        phrase`${have} ~2 formal ~5 ${program}`,
        phrase`there is|are ~2 ${cyber} risk? management? ${program}`,
        phrase`no ${cyber} risk? management? ${program} has|have been|exists|exist`,
      ],
    },
  },
  refine: (mention, sentence) => {
    const end = endOfName(sentence.words, mention.end, inName);
    return unstatedInHeading({ ...mention, end }, sentence);
  },
  aside: [
    phrase`${member} ~1 of ~2 ${oneKind}`,
    phrase`${member} of ~3 ${overall} ${oneKind}`,
    phrase`${join} ~1 ${into} ~1 ${oneKind}`,
    phrase`${member} of ~3 ${oversight}`,
    phrase`oversee|oversees|overseeing|oversight ~3 ${overall} risk`,
    // `As part of our risk management process, we test our network` does not place the process.
    phrase`as a? part of ${owner} companys|banks|firms|groups? risk management`,
    // `As part of our overall risk management, we recognize that …` does not either.
    phrase`part of ~5 risk ~4 we|board|management|company ~1 ${thinks}`,
    phrase`${overall} risk management committee|council`,
    // `aligned with the NIST Risk Management Framework`
    phrase`aligned|aligns|align ~4 ${standard}`,
    phrase`${join} ~4 ${standard}`,
    phrase`${member} ~4 ${standard}`,
    phrase`insurance ~12 ${member}`,
    phrase`${member} of ~12 insurance`,
    phrase`${verbs('seek strive endeavor work aim')} to ${join}`,
    phrase`should|must be? ${join}`,
    // `It is important that processes be integrated.`
    phrase`important|essential|critical|imperative|recommends|requires that ~6 be ${join}`,
    phrase`${have} ~4 ${program} ~3 to|for ~5 ${words('vendor vendors supplier suppliers party parties provider providers')}`,
  ],
});

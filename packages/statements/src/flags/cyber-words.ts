import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, type Vocabulary, verbs, words } from '../language/word-forms';

// Who or what a sentence on cybersecurity is about; several flags use these.
/** Words for the subject itself. */
export const CYBER: Vocabulary = words(
  'cyber cybersecurity security information data it technology privacy systems network infosec',
);

/** Words for an incident. */
export const INCIDENT: Vocabulary = nouns(
  'incident breach attack cyberattack intrusion event compromise',
);

/** The board or a committee of it. */
export const BOARD: readonly Phrase[] = [
  phrase`board|boards|directors|trustees`,
  phrase`audit|risk|governance|technology|cybersecurity|nominating|compliance|finance ~4 committee|committees`,
];

/** Verbs for what is done about a risk. */
export const OVERSEE: Vocabulary = verbs(
  'oversee oversight identify assess manage monitor evaluate review address mitigate vet screen audit supervise examine inspect',
);

/** Verbs for having or creating a program. */
export const HAVE: Vocabulary = either(
  verbs('maintain adopt implement establish develop institute design'),
  words('have has had'),
);

/** Words for the program as a whole; a response plan or a control is less. */
export const PROGRAM: Vocabulary = nouns(
  'program programme process policy procedure framework strategy approach',
);

/** If negated, these deny any program at all, and with it the statements of two flags. */
export const ANY_PROGRAM: readonly Phrase[] = [
  phrase`${HAVE} ~2 cybersecurity|cyber|security ~3 ${PROGRAM}`,
  phrase`${HAVE} ~2 ${PROGRAM} ~3 assessing|identifying|managing|assess|identify|manage|cybersecurity`,
  phrase`${HAVE} ~2 formal ~5 ${PROGRAM}`,
];

/** Suppliers of a registrant, as a risk. */
export const PROVIDER: readonly Phrase[] = [
  phrase`third party|parties`,
  phrase`thirdparty|thirdparties`,
  phrase`${nouns('vendor supplier contractor subcontractor provider')}`,
  phrase`${words('service cloud technology software hosting business')} ${nouns('provider partner')}`,
];

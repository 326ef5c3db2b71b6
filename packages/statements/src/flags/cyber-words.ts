import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, type Vocabulary, verbs, words } from '../language/word-forms';

// Who or what a sentence on cybersecurity is about; several flags use these.
/** Words for the subject itself. */
export const cyber: Vocabulary = words(
  'cyber cybersecurity security information data it technology privacy systems network infosec',
);

/** Words for an incident. */
export const incident: Vocabulary = nouns(
  'incident breach attack cyberattack intrusion event compromise',
);

/** The board or a committee of it. */
export const board: readonly Phrase[] = [
  phrase`board|boards|directors|trustees`,
  phrase`audit|risk|governance|technology|cybersecurity|nominating|compliance|finance ~4 committee|committees`,
];

/** Verbs for having or creating a program. */
export const have: Vocabulary = either(
  verbs('maintain adopt implement establish develop institute design'),
  words('have has had'),
);

/** Words for the program as a whole; a response plan or a control is less. */
export const program: Vocabulary = nouns(
  'program programme process policy procedure framework strategy approach',
);

/** If negated, these deny any program at all, and with it the statements of two flags. */
export const anyProgram: readonly Phrase[] = [
  phrase`${have} ~2 cybersecurity|cyber|security ~3 ${program}`,
  phrase`${have} ~2 ${program} ~3 assessing|identifying|managing|assess|identify|manage|cybersecurity`,
  phrase`${have} ~2 formal ~5 ${program}`,
];

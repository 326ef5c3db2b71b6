import { either, nouns, type Vocabulary, verbs, words } from '../language/word-forms';

// What a sentence on cybersecurity is about; several flags use these.

/** Words for the subject itself. */
export const cyber: Vocabulary = words(
  'cyber cybersecurity security information data it technology privacy systems network infosec',
);

/** Words for an incident. */
export const incident: Vocabulary = nouns(
  'incident breach attack cyberattack intrusion event compromise',
);

/** Verbs for having or creating a program. */
export const have: Vocabulary = either(
  verbs('maintain adopt implement establish develop institute design'),
  words('have has had'),
);

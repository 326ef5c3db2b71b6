import { either, type Vocabulary, words } from '../language/word-forms';

/** Verbs with the tense of another: `has engaged`, `are likely`, `do not use`. */
export const auxiliary: Vocabulary = words(
  'am is are was were be been have has had do does did can could may might must shall should will would',
);

/** Words that negate. */
export const negator: Vocabulary = words('not no none never neither nor nothing nobody');

/** Pronouns that start a clause as its subject, whatever its verb. */
export const subjectPronoun: Vocabulary = words('we it they there he she');

/** Words that start a subject of several words. */
export const determiner: Vocabulary = words('the our its such these those this their');

/** They join words or clauses. */
export const conjunction: Vocabulary = words('and or');

/** They introduce a clause about a noun, or what someone believes, knows or expects. */
export const complementiser: Vocabulary = words('that which who whom whose');

/** They contrast one clause with another. */
export const contrast: Vocabulary = words(
  'but although though while whereas nevertheless nonetheless notwithstanding despite',
);

/** They give a reason; in the middle of a sentence, they start a separate clause. */
export const reason: Vocabulary = words('because instead rather given');

/** After `and`, they say what follows: `we have no staff and therefore engage …`. */
export const consequence: Vocabulary = words(
  'therefore thus hence consequently accordingly instead',
);

/** They introduce a condition. */
export const condition: Vocabulary = words('if unless until once when whenever should');

/** A sentence that starts with one makes its main point after a comma. */
export const introductions: Vocabulary = either(
  contrast,
  reason,
  condition,
  words('as since in for'),
);

/** Verbs in the third person, to recognize a verb without its own subject. */
export const does: Vocabulary = words(
  'engages relies uses utilizes maintains outsources depends works contracts employs retains provides oversees conducts reports reviews includes requires believes faces',
);

/** Verbs of a new statement after `and`: `we do not have a team and rely on …`. */
export const reliance: Vocabulary = words(
  'rely use engage depend outsource utilize retain contract leverage consult',
);

/** They start a phrase of time that may precede a subject. */
export const adverbial: Vocabulary = words('in during to as since for at');

/** Verbs that interrupt a statement: `or we believe are`. */
export const thinks: Vocabulary = words('believe believes consider considers expect expects think');

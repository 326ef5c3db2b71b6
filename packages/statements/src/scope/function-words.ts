import { either, type Vocabulary, words } from '../language/forms';

/** Verbs that carry tense for another: `has engaged`, `are likely`, `do not use`. */
export const AUXILIARY: Vocabulary = words(
  'am is are was were be been have has had do does did can could may might must shall should will would',
);

export const NEGATOR: Vocabulary = words('not no none never neither nor nothing nobody');

/** Words that a clause may begin with as its subject, whatever its verb. */
export const SUBJECT_PRONOUN: Vocabulary = words('we it they there he she');

/** Words that a subject of several words may begin with. */
export const DETERMINER: Vocabulary = words('the our its such these those this their');

export const CONJUNCTION: Vocabulary = words('and or');

/** They introduce what a clause says of a noun, or what it believes, knows, expects. */
export const COMPLEMENTISER: Vocabulary = words('that which who whom whose');

/** They set one clause against another. */
export const CONTRAST: Vocabulary = words(
  'but although though while whereas nevertheless nonetheless notwithstanding despite',
);

/** They give a reason; in the middle of a sentence a clause of its own begins. */
export const REASON: Vocabulary = words('because instead rather given');

export const CONDITION: Vocabulary = words('if unless until once when whenever should');

/** A sentence that begins so says its main point behind a comma. */
export const INTRODUCES: Vocabulary = either(CONTRAST, REASON, CONDITION, words('as since in'));

/** Verbs in the third person, so that a verb without a subject of its own is known as one. */
export const DOES: Vocabulary = words(
  'engages relies uses utilizes maintains outsources depends works contracts employs retains provides oversees conducts reports reviews includes requires believes faces',
);

/** They begin a phrase of time that may stand before a subject. */
export const ADVERBIAL: Vocabulary = words('in during to as since for at');

/** Verbs that a registrant puts into the middle of a statement: `or we believe are`. */
export const THINKS: Vocabulary = words('believe believes consider considers expect expects think');

import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { either, nouns, words } from '../language/word-forms';
import { ANY_PROGRAM, HAVE, OVERSEE, PROGRAM, PROVIDER } from './cyber-words';
import { grammar } from './phrase-grammar';

const RISK = nouns('risk threat practice posture security');
const OVERSIGHT = either(OVERSEE, words('oversight identification management diligence due'));

/** 17 CFR 229.106(b)(1)(iii): processes to oversee and identify risks from service providers. */
export const thirdPartyOversight: Grammar<'oversees' | 'program'> = grammar({
  limbs: {
    oversees: {
      states: [
        phrase`${OVERSIGHT} ~4 ${RISK} ~8 ${PROVIDER}`,
        phrase`${OVERSIGHT} ~3 ${PROVIDER}`,
        phrase`${PROVIDER} ~1 risk management|assessment|assessments`,
        phrase`${PROVIDER} due? diligence`,
        phrase`require|requires|obligate|obligates ~5 ${PROVIDER} ~2 to`,
        phrase`${PROVIDER} are ~2 required|assessed|evaluated|monitored|reviewed|vetted`,
      ],
      deniable: [
        phrase`${HAVE} ~3 ${PROGRAM} ~8 ${OVERSIGHT} ~10 ${PROVIDER}`,
        phrase`extend to ~12 ${PROVIDER}`,
        phrase`encompass ~12 ${PROVIDER}`,
      ],
    },
    /** Having no program at all means having none for providers. */
    program: {
      deniable: [
        ...ANY_PROGRAM,
        phrase`${PROGRAM} of our own`,
        phrase`personnel or ${PROGRAM} of our own`,
      ],
    },
  },
  // A managed service provider helps; it is not the risk.
  aside: [phrase`managed ~2 service|services|security`],
});

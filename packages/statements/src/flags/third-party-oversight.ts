import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { either, nouns, words } from '../language/word-forms';
import { anyProgram, have, oversee, program, provider } from './cyber-words';
import { grammar } from './phrase-grammar';

const risk = nouns('risk threat practice posture security');
const oversight = either(oversee, words('oversight identification management diligence due'));

/** 17 CFR 229.106(b)(1)(iii): processes to oversee and identify risks from service providers. */
export const thirdPartyOversight: Grammar<'oversees' | 'program'> = grammar({
  limbs: {
    oversees: {
      states: [
        phrase`${oversight} ~4 ${risk} ~8 ${provider}`,
        phrase`${oversight} ~3 ${provider}`,
        phrase`${provider} ~1 risk management|assessment|assessments`,
        phrase`${provider} due? diligence`,
        phrase`require|requires|obligate|obligates ~5 ${provider} ~2 to`,
        phrase`${provider} are ~2 required|assessed|evaluated|monitored|reviewed|vetted`,
      ],
      deniable: [
        phrase`${have} ~3 ${program} ~8 ${oversight} ~10 ${provider}`,
        phrase`extend to ~12 ${provider}`,
        phrase`encompass ~12 ${provider}`,
      ],
    },
    /** Having no program at all means having none for providers. */
    program: {
      deniable: [
        ...anyProgram,
        phrase`${program} of our own`,
        phrase`personnel or ${program} of our own`,
      ],
    },
  },
  // A managed service provider helps; it is not the risk.
  aside: [phrase`managed ~2 service|services|security`],
});

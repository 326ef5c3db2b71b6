import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { words } from '../language/word-forms';
import { ANY_PROGRAM, PROGRAM } from './cyber-words';
import { grammar } from './phrase-grammar';

const OVERALL = words(
  'overall enterprise broader larger general company companywide wide corporate erm entire comprehensive',
);
const JOINED = words(
  'integrated integrates integrate integrating incorporated incorporates embedded included integral component part aligned element',
);

/** 17 CFR 229.106(b)(1)(i): the processes are integrated into the overall risk management. */
export const processesIntegrated: Grammar<'integrated' | 'program'> = grammar({
  limbs: {
    integrated: {
      states: [
        phrase`${JOINED} ~5 ${OVERALL} ~4 risk`,
        phrase`${JOINED} ~4 erm`,
        phrase`${JOINED} ~3 risk management ~2 ${PROGRAM}`,
        phrase`integrated|integrate|integrates ~6 into|with ~3 ${OVERALL}`,
      ],
    },
    /** What does not exist cannot be integrated. */
    program: { states: ANY_PROGRAM, deniable: [phrase`${PROGRAM} of our own`] },
  },
  opens: ['condition', 'possibility', 'plan', 'future'],
});

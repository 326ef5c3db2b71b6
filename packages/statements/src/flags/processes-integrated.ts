import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { words } from '../language/word-forms';
import { anyProgram, program } from './cyber-words';
import { grammar } from './phrase-grammar';

const overall = words(
  'overall enterprise broader larger general company companywide wide corporate erm entire comprehensive',
);
const joined = words(
  'integrated integrates integrate integrating incorporated incorporates embedded included integral component part aligned element',
);

/** 17 CFR 229.106(b)(1)(i): the processes are integrated into the overall risk management. */
export const processesIntegrated: Grammar<'integrated' | 'program'> = grammar({
  limbs: {
    integrated: {
      states: [
        phrase`${joined} ~5 ${overall} ~4 risk`,
        phrase`${joined} ~4 erm`,
        phrase`${joined} ~3 risk management ~2 ${program}`,
        phrase`integrated|integrate|integrates ~6 into|with ~3 ${overall}`,
      ],
    },
    /** What does not exist cannot be integrated. */
    program: { states: anyProgram, deniable: [phrase`${program} of our own`] },
  },
  opens: ['condition', 'possibility', 'plan', 'future'],
});

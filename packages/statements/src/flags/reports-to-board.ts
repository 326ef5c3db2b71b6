import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { nouns, verbs, words } from '../language/word-forms';
import { BOARD } from './cyber-words';
import { MANAGER, NO_MANAGER } from './manager-words';
import { grammar } from './phrase-grammar';

const REPORT = verbs(
  'report brief inform update present advise apprise provide notify discuss communicate escalate deliver meet',
);
const NEWS = nouns('report update briefing presentation information');
const INFORMED = words('informed briefed updated apprised notified advised');

/**
 * 17 CFR 229.106(c)(2)(iii): the responsible persons report to the board or a committee of it.
 * `informed`: the board is informed, but the sentence does not say by whom.
 */
export const reportsToBoard: Grammar<'reports' | 'informed'> = grammar({
  limbs: {
    reports: {
      states: [
        phrase`${MANAGER} ~10 ${REPORT} ~12 ${BOARD}`,
        // `the committee` is the board's; managers have a council or a team.
        phrase`${MANAGER} ~3 report|reports|presents|provides ~6 to the committee`,
        phrase`${BOARD} ~8 receives|receive|received|reviews|provided ~8 ${NEWS} ~6 ${MANAGER}`,
        phrase`${BOARD} ~6 ${INFORMED} ~6 ${MANAGER}`,
      ],
    },
    informed: {
      states: [
        phrase`${REPORT} ~8 to ~3 ${BOARD}`,
        phrase`${NEWS} ~4 to ~3 ${BOARD}`,
        phrase`${BOARD} ~6 receives|receive ~4 ${NEWS}`,
      ],
    },
  },
  aside: NO_MANAGER,
});

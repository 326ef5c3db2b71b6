import type { Grammar } from '../claims';
import { nouns, verbs, words } from '../language/forms';
import { phrase } from '../language/phrase';
import { BOARD } from './cyber-words';
import { grammar } from './grammar';
import { MANAGER, NO_MANAGER } from './managers';

const REPORT = verbs(
  'report brief inform update present advise apprise provide notify discuss communicate escalate deliver meet',
);
const NEWS = nouns('report update briefing presentation information');
const TOLD = words('informed briefed updated apprised notified advised');

/**
 * 17 CFR 229.106(c)(2)(iii): the responsible persons report to the board or a committee of it.
 * `informed`: the board is, and the sentence does not say by whom.
 */
export const reportsToBoard: Grammar<'reports' | 'informed'> = grammar({
  limbs: {
    reports: {
      states: [
        phrase`${MANAGER} ~10 ${REPORT} ~12 ${BOARD}`,
        // The committee that was named before is the board's: one of managers is their council or team.
        phrase`${MANAGER} ~3 report|reports|presents|provides ~6 to the committee`,
        phrase`${BOARD} ~8 receives|receive|received|reviews|provided ~8 ${NEWS} ~6 ${MANAGER}`,
        phrase`${BOARD} ~6 ${TOLD} ~6 ${MANAGER}`,
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

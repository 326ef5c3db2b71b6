import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { nouns, verbs, words } from '../language/word-forms';
import { board } from './cyber-words';
import { manager, noManager } from './manager-words';
import { grammar } from './phrase-grammar';

const report = verbs(
  'report brief inform update present advise apprise provide notify discuss communicate escalate deliver meet',
);
const news = nouns('report update briefing presentation information');
const informed = words('informed briefed updated apprised notified advised');

/**
 * 17 CFR 229.106(c)(2)(iii): the responsible persons report to the board or a committee of it.
 * `informed`: the board is informed, but the sentence does not say by whom.
 */
export const reportsToBoard: Grammar<'reports' | 'informed'> = grammar({
  limbs: {
    reports: {
      states: [
        phrase`${manager} ~10 ${report} ~12 ${board}`,
        // `the committee` is the board's; managers have a council or a team.
        phrase`${manager} ~3 report|reports|presents|provides ~6 to the committee`,
        phrase`${board} ~8 receives|receive|received|reviews|provided ~8 ${news} ~6 ${manager}`,
        phrase`${board} ~6 ${informed} ~6 ${manager}`,
      ],
    },
    informed: {
      states: [
        phrase`${report} ~8 to ~3 ${board}`,
        phrase`${news} ~4 to ~3 ${board}`,
        phrase`${board} ~6 receives|receive ~4 ${news}`,
      ],
    },
  },
  aside: noManager,
});

import type { Grammar } from '../claims';
import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, verbs, words } from '../language/word-forms';
import { unstatedInHeading } from './heading';
import { manager, noManager } from './manager-words';
import { grammar } from './phrase-grammar';

const topic = words(
  'risk technology cybersecurity compliance finance it security innovation operations governance',
);

/** The board or a committee of it; a steering committee or an enterprise risk committee is management's. */
const board: readonly Phrase[] = [
  phrase`board|boards|directors|trustees`,
  phrase`audit|nominating ~4 committee|committees`,
  phrase`governance ~2 committee`,
  phrase`committee|committees|subcommittee of ~2 board|boards|directors`,
  phrase`the|our|its|boards|full ${topic} and|oversight? ${topic}? committee|committees`,
];

const updates = nouns('report update briefing presentation');
const news = either(
  updates,
  nouns('overview summary reporting review assessment dashboard'),
  words('materials'),
);
const report = verbs('report escalate communicate present');
const give = verbs('provide give deliver make present furnish submit');
const inform = verbs('brief inform update advise apprise notify');
const informed = words('informed briefed updated apprised notified advised');
const receive = words('receive receives received obtains obtain reviews given provided');
const meeting = nouns('meeting');

/** People who do not manage the risks for the registrant, and the board itself. */
const others = either(
  nouns('auditor consultant provider vendor'),
  words('firm sponsor audit governance nominating'),
);
const acts = words('oversees reviews receives is has meets considers monitors retains');

/** What managers do to report: `presents … to the board`. */
const reportToIt: readonly Phrase[] = [
  phrase`${report} ~10 to|with ~9 ${board}`,
  phrase`${report} ~6 at|during ~4 ${board} ~3 ${meeting}`,
  phrase`${give} ~6 ${news} ~10 to ~8 ${board}`,
  phrase`${give} ~6 ${board} ~12 ${news}`,
  phrase`${inform} ~6 ${board}`,
  phrase`keep|keeps ~3 ${board} ~4 ${informed}`,
  phrase`discuss|discusses|meets|meet ~8 with ~5 ${board}`,
];

/** How the board hears from managers: `receives updates from …`. */
const hear: readonly Phrase[] = [
  phrase`~8 ${receive} ~8 ${news} ~6 from|by ~3`,
  phrase`~6 ${informed} ~6 by|from ~3`,
  phrase`~4 hears|hear ~3 from ~3`,
];

/** How one part of the board reports to another. */
const reportWithin: readonly Phrase[] = [
  phrase`chair? ~1 ${report} ~8 to ~3 ${board}`,
  phrase`chair? ~1 ${inform} ~3 ${board}`,
  phrase`~20 and ${words('also then periodically regularly')}? ${inform} ~2 ${board}`,
  phrase`which? ~1 ${give} ~3 ${board}`,
  phrase`~4 keep|keeps|keeping ~1 ${board}`,
];

/**
 * 17 CFR 229.106(c)(2)(iii): the responsible persons report to the board or a committee of it.
 * `informed`: the board is informed, but the sentence does not say by whom.
 */
export const reportsToBoard: Grammar<'reports' | 'informed'> = grammar({
  limbs: {
    reports: {
      states: [
        phrase`${manager} ~10 ${reportToIt}`,
        phrase`${board} ${hear} ${manager}`,
        // `the committee` is the board's; managers have a council or a team.
        phrase`${manager} ~3 report|reports|presents|provides ~6 to the committee`,
        phrase`the committee ${hear} ${manager}`,
        phrase`management ~3 updates|briefs|informs ~1 committee`,
      ],
    },
    informed: {
      states: [
        phrase`${report} ~8 to ~6 ${board}`,
        phrase`communicate|communicates ~4 with ~3 ${board}`,
        phrase`${updates} ~8 to ~3 ${board}`,
        phrase`${updates} ~16 provided|presented|delivered|given|made ~4 to ~4 ${board}`,
        phrase`${give} ~3 ${board} ~6 ${news}`,
        phrase`${inform} ~2 ${board}`,
        phrase`keep|keeps|keeping ~3 ${board} ~4 ${informed}`,
        phrase`${board} ~12 receives|receive ~4 ${news}`,
        phrase`${board} ~8 receives|receive ~5 information regarding|about|on|concerning|relating`,
        phrase`${board} ~4 are|is ~3 ${informed} of|on|about|regarding`,
      ],
    },
  },
  about: words('board boards directors trustees committee committees subcommittee'),
  refine: unstatedInHeading,
  aside: [
    ...noManager,
    // `The audit committee reports to the board.`
    phrase`${board} ${reportWithin}`,
    phrase`committee chair|chairman|chairperson ~3 ${report} ~8 to ~3 ${board}`,
    phrase`committee ~2 ${report} ~6 to the full board`,
    phrase`internal audit|auditor|auditors ~8 ${report} ~8 to ~3 ${board}`,
    phrase`${board} ~6 receives|receive ~8 ${news} ~3 from ~3 ${others}`,
    // Without a need to report, someone may do so anyway.
    phrase`not ~3 ${words('required needed need obligated obliged asked had')} to ${either(report, inform)}`,
    phrase`no|without need|occasion|reason|cause|requirement|obligation ~2 to ${either(report, inform)}`,
    // `Our CIO reports to the CEO, and the board oversees …`
    phrase`${manager} ~4 report|reports ~3 to ~8 and ~2 ${board} of? directors? ${acts}`,
  ],
});

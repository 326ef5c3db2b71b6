import { type Phrase, phrase } from '../language/phrase';
import { nouns, words } from '../language/word-forms';
import { cyber } from './cyber-words';

const rank = words('president director manager lead administrator head engineer architect');
const team = nouns('team department group staff council committee organization function');

/** People and bodies of management; neither the board nor its committees. */
export const manager: readonly Phrase[] = [
  phrase`ciso|cisos|cio|cios|cto|ctos|cso|ceo|cfo|coo|cco|vciso|iso|cro`,
  phrase`chief ~4 officer|officers`,
  phrase`${rank} ~2 of|for ~3 ${cyber}`,
  phrase`${cyber} ~2 ${rank}`,
  phrase`${cyber} ~2 officer|officers|leadership|personnel`,
  phrase`${cyber} ~2 ${team}`,
  phrase`our|the|its|companys|senior|executive management|managements`,
  phrase`management team`,
  phrase`senior|executive|executives|leadership ~1 officer|officers|team|leadership|leaders`,
  phrase`executive|executives officers?`,
  phrase`steering committee`,
  phrase`controller|president|treasurer`,
];

/** `risk management` is not management. */
export const noManager: readonly Phrase[] = [
  phrase`risk|incident|vulnerability|identity|access|asset|vendor|patch management`,
];

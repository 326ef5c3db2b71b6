import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, words } from '../language/word-forms';
import { cyber } from './cyber-words';

// People and bodies of management; neither the board nor its committees.

const field = either(cyber, words('technologies digital'));
const head = words('president vp svp evp avp director manager');
const rank = words(
  'president vp svp evp avp director directors head manager managers lead leader administrator engineer architect',
);

/** Positions and committees for security or technology, whose duty is clear from their name. */
export const securityManager: readonly Phrase[] = [
  phrase`ciso|cisos|vciso|cio|cios|cto|ctos|cso|iso|cisso`,
  phrase`chief ~4 ${field} ~4 officer|officers`,
  phrase`${head} ~3 of|for ~3 ${field}`,
  phrase`head|heads|lead of|for ~3 ${field}`,
  phrase`${head} ~2 ${field}`,
  phrase`${field} ~2 ${rank}`,
  phrase`${field} ~2 officer|officers|coordinator`,
  phrase`steering committee|group`,
  phrase`cyber|cybersecurity|infosec|information|it|security|privacy ~3 committee|council|taskforce`,
];

/** Other positions and committees, and named persons: what they are responsible for must be said. */
export const officer: readonly Phrase[] = [
  phrase`ceo|cfo|coo|cco|cro|cao|clo|gc|vp|svp|evp`,
  phrase`chief ~4 officer|officers|executive`,
  phrase`president|treasurer|controller|comptroller|founder|executives`,
  phrase`general|managing|executive|operations|finance|senior|corporate|company manager|managers|counsel|director|chairman|chairwoman|chair|secretary|officer|officers`,
  phrase`head|heads|director|manager of`,
  phrase`management ~2 committee|committees|position|positions|personnel`,
  phrase`enterprise risk ~1 committee|council`,
  phrase`disclosure|crisis committee`,
  phrase`task|working force|group`,
  phrase`officer|officers`,
  phrase`mr|ms|mrs|dr|he|she`,
];

const team = nouns('team department group staff personnel organization function leadership');

/** Management at large and its teams. */
export const management: readonly Phrase[] = [
  phrase`management|managements`,
  phrase`member|members s? of ~1 management`,
  phrase`senior|executive|leadership ~1 ${team}`,
  phrase`senior leaders`,
  phrase`persons|individuals`,
  phrase`${field} ~2 ${team}`,
];

/** Anyone of management. */
export const manager: readonly Phrase[] = [...securityManager, ...officer, ...management];

/** Anyone who has a position or a name. */
export const positionHolder: readonly Phrase[] = [...securityManager, ...officer];

/** `risk management` and `management of data` are not management. */
export const noManager: readonly Phrase[] = [
  phrase`risk|risks|incident|vulnerability|identity|access|asset|vendor|party|patch|change|crisis|project|quality|configuration|event|continuity|technology|it|data|information|security|cybersecurity|cyber|network|device|program management`,
  phrase`management of|program|programs|process|processes|system|systems|practice|practices|policy|policies|strategy|strategies|framework|plan|plans|procedures|tool|tools|software|services|solutions|activities|controls|standards|platform`,
];

/** A committee of the board is the board. */
export const boardCommittee: readonly Phrase[] = [
  phrase`board|boards|directors ~2 ${field} ~3 committee`,
  phrase`${field} ~3 committee of ~3 board|directors`,
];

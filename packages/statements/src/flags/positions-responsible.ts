import type { Grammar } from '../claims';
import type { TextSentence } from '../distinct-sentences';
import { firstOf, matchAt, type Phrase, phrase } from '../language/phrase';
import { words } from '../language/word-forms';
import type { Mention } from '../model';
import { clauseStart } from '../scope/clause-boundaries';
import { unstatedInHeading } from './heading';
import {
  boardCommittee,
  management,
  noManager,
  officer,
  positionHolder,
  securityManager,
} from './manager-words';
import { grammar } from './phrase-grammar';

/** The board or a committee of it. */
const board: readonly Phrase[] = [
  phrase`board|boards|directors|trustees`,
  phrase`audit|risk|governance|technology|cybersecurity|nominating|compliance|finance ~4 committee|committees`,
];

/** `our CIO [oversees] …` */
const does: readonly Phrase[] = [
  phrase`responsible|responsibility|responsibilities|charged|tasked|accountable|accountability`,
  phrase`oversee|oversees|manage|manages|lead|leads|heads|directs|monitor|monitors|administers|supervise|supervises|spearheads|handles|coordinates|assesses|runs|owns`,
  phrase`in charge of`,
  phrase`conducts|performs|provides ~3 assessment|oversight|leadership`,
  phrase`take|takes the lead`,
  phrase`entrusted|assigned|designated|appointed to|with`,
  phrase`role in ~2 assessing|managing|overseeing|identifying`,
];

const done = words(
  'led managed overseen supervised headed handled directed coordinated administered run governed chaired performed undertaken implemented spearheaded owned conducted maintained',
);

/** `… is [overseen by] our CIO` */
const by: readonly Phrase[] = [
  phrase`${done} ~3 by`,
  phrase`responsibility of`,
  phrase`rest|rests|lie|lies|reside|resides|sit|sits ~2 with`,
  phrase`fall|falls ~2 to|under|within|on`,
  phrase`delegated|assigned|entrusted|given ~6 to`,
  phrase`under the ~2 direction|supervision|leadership|oversight|guidance|remit|purview|management of`,
  phrase`direction of`,
];

/** What they must be responsible for, unless their name says it. */
const risks: readonly Phrase[] = [
  phrase`cyber|cybersecurity|cyberattacks|infosec|hacking`,
  phrase`information|data ~1 security|technology|systems|protection|privacy`,
  phrase`it|technology|security ~1 risk|risks|program|governance|department|function|team|operations|security|systems|infrastructure|environment|threats|matters|incidents`,
  phrase`these|those|such risks|threats`,
];

/** Who else has the duty, or what else the duty is: `reports to the board, which oversees …`. */
const elsewhere: Phrase = phrase`${positionHolder} ${[
  phrase`~8 ${board} which|that|who? ~2 ${does}`,
  phrase`~6 was|were|previously|formerly ~3 ${does}`,
  phrase`~4 ${does} ~8 ${board} ~1 ${does}`,
  phrase`~4 ${does} ~4 day to day operations`,
  phrase`~4 ${does} ~4 financial reporting`,
]}`;

/** 17 CFR 229.106(c)(2)(i): management positions or committees assess and manage the risks. */
export const positionsResponsible: Grammar<'responsible' | 'done'> = grammar({
  limbs: {
    responsible: {
      states: [
        phrase`${securityManager} ~11 ${does}`,
        phrase`${officer} ~8 ${does} ~12 ${risks}`,
        phrase`${by} ~6 ${securityManager}`,
        phrase`delegated|assigned|entrusted ~3 ${risks} ~4 to ~3 ${officer}`,
        phrase`responsible for ~14 ${risks} ~2 include|includes|is|are ~3 ${positionHolder}`,
        phrase`under the ~2 direction|supervision|leadership of ~4 ${officer} ~8 ${risks}`,
      ],
      // Management at large is no position; that it is not responsible denies that one is.
      deniable: [phrase`${management} ~8 ${does}`, phrase`${by} ~4 ${management}`],
    },
    /** What an officer does; it counts if cybersecurity is named before. */
    done: { states: [phrase`${by} ~8 ${officer}`] },
  },
  about: firstOf([...does, ...by]),
  refine,
  aside: [
    ...noManager,
    ...boardCommittee,
    // `The board hears from our CIO and oversees …`: who oversees is the board.
    phrase`from|with|by|to ~1 ${positionHolder} and is|are? ${does}`,
    phrase`${by} ~2 ${board}`,
    phrase`${by} ~6 committee of ~3 board|directors`,
  ],
});

function refine(
  mention: Mention<'responsible' | 'done'>,
  sentence: TextSentence,
): Mention<'responsible' | 'done'> | null {
  if (matchAt(elsewhere, sentence.words, mention.start) !== null) return null;
  if (mention.limb === 'done' && !namesRisks(sentence, mention.start)) return null;
  return unstatedInHeading({ ...mention, limb: 'responsible' }, sentence);
}

/** `Cybersecurity, which is described above, [is overseen by our CFO]` */
const longestSubject = 16;
const named = words('cyber cybersecurity cyberattacks infosec security technology it threats');

function namesRisks({ words: own, scopes }: TextSentence, end: number): boolean {
  const clause = clauseStart(scopes().boundaries, end);
  const before = own.slice(Math.max(clause, end - longestSubject), end);
  return before.some(({ text }) => named.has(text));
}

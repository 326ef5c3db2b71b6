import type { Grammar } from '../claims';
import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, verbs, words } from '../language/word-forms';
import { grammar } from './phrase-grammar';

const ENGAGE = either(
  verbs(
    'engage retain hire contract use utilize utilise employ leverage consult outsource collaborate work supplement appoint commission rely',
  ),
  // `partners` is more often a noun than a verb.
  words('partner partnered partnering'),
);

const OUTSIDE = words('third external outside independent outsourced specialized');

const ADVISER = nouns(
  'assessor consultant consultancy auditor advisor adviser expert specialist professional tester',
);
const FIRM = nouns('firm company party provider vendor partner contractor service organization');

/** What they are engaged for; any third party counts if one of these follows. */
const ASSESS = words(
  'assess assesses assessing assessment assessments test tests testing audit audits auditing evaluate evaluates evaluating evaluation evaluations monitor monitors monitoring review reviews reviewing assist assists assisting advise advises manage managing penetration detect detection scan scans scanning conduct conducts perform performs watch watches support enhance help helps',
);

/** Third parties whose business is security, so that engaging them is enough. */
const SECURITY_EXPERTS: readonly Phrase[] = [
  phrase`${nouns('assessor consultant auditor')}`,
  phrase`${OUTSIDE} ~4 ${ADVISER}`,
  phrase`third party ~3 ${ADVISER}`,
  phrase`managed ~3 security|detection|it|service|services|information ~2 ${FIRM}`,
  phrase`managed detection`,
  phrase`mssp|mssps|msp|msps|mdr|vciso`,
  phrase`cybersecurity|security|it|technology ${ADVISER}`,
  phrase`cybersecurity|security|it ~1 ${nouns('firm company provider vendor consultancy')}`,
];

const THIRD_PARTIES: readonly Phrase[] = [
  phrase`third party|parties`,
  phrase`${OUTSIDE} ~3 ${FIRM}`,
  phrase`${nouns('vendor provider')}`,
];

/** 17 CFR 229.106(b)(1)(ii): the registrant engages assessors, consultants, auditors or others. */
export const thirdPartyEngaged: Grammar<'engaged'> = grammar({
  limbs: {
    engaged: {
      states: [
        phrase`${ENGAGE} ~5 ${SECURITY_EXPERTS}`,
        phrase`${ENGAGE} ~3 ${THIRD_PARTIES} ~9 ${ASSESS}`,
        phrase`engagement|use|assistance|help|support|services|expertise|retention of ~4 ${SECURITY_EXPERTS}`,
        phrase`engagement|use|assistance|help|support|services of ~3 ${THIRD_PARTIES} ~9 ${ASSESS}`,
        phrase`conducted|performed|assessed|tested|audited|evaluated|monitored|reviewed|supported|managed|assisted|maintained by ~3 ${SECURITY_EXPERTS}`,
        phrase`conducted|performed|assessed|tested|audited|evaluated|monitored|reviewed|supported|managed|assisted|maintained by ~3 ${THIRD_PARTIES}`,
        phrase`${SECURITY_EXPERTS} ~4 ${ASSESS}`,
        phrase`our ~1 mssp|mssps`,
        phrase`third party|external|outside|independent ~2 penetration|audit|audits|assessments|assessment|testing`,
        phrase`third party firm|firms ~6 ${ASSESS}`,
        phrase`outsourced it|security|information|cybersecurity|technology`,
      ],
      deniable: [
        phrase`${ENGAGE} ~2 third party|parties`,
        phrase`${ENGAGE} ~2 ${OUTSIDE} ~2 ${FIRM}`,
      ],
    },
  },
  opens: ['condition', 'possibility', 'plan', 'future'],
  aside: [
    // Providers as a risk, not as help.
    phrase`risk|risks|threats|incidents ~6 from|with|of|by ~4 ${ENGAGE} ~3 third`,
    phrase`assess|assesses|assessments|assessing|oversee|review|evaluate of? our|all|the? third party|vendors|providers`,
    phrase`third party risk`,
    phrase`third party ~1 provider|providers|vendor|vendors assessment|assessments`,
    phrase`internal audit|auditor|auditors`,
  ],
});

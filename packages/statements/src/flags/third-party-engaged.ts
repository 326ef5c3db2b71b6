import type { Grammar } from '../claims';
import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, verbs, words } from '../language/word-forms';
import { grammar } from './phrase-grammar';

const engage = either(
  verbs(
    'engage retain hire contract use utilize utilise employ leverage consult outsource collaborate work supplement appoint commission rely',
  ),
  // `partners` is more often a noun than a verb.
  words('partner partnered partnering'),
);

const outside = words('third external outside independent outsourced specialized');

const adviser = nouns(
  'assessor consultant consultancy auditor advisor adviser expert specialist professional tester',
);
const firm = nouns('firm company party provider vendor partner contractor service organization');

/** What they are engaged for; any third party counts if one of these follows. */
const assess = words(
  'assess assesses assessing assessment assessments test tests testing audit audits auditing evaluate evaluates evaluating evaluation evaluations monitor monitors monitoring review reviews reviewing assist assists assisting advise advises manage managing penetration detect detection scan scans scanning conduct conducts perform performs watch watches support enhance help helps',
);

/** Third parties whose business is security, so that engaging them is enough. */
const securityExperts: readonly Phrase[] = [
  phrase`${nouns('assessor consultant auditor')}`,
  phrase`${outside} ~4 ${adviser}`,
  phrase`third party ~3 ${adviser}`,
  phrase`managed ~3 security|detection|it|service|services|information ~2 ${firm}`,
  phrase`managed detection`,
  phrase`mssp|mssps|msp|msps|mdr|vciso`,
  phrase`cybersecurity|security|it|technology ${adviser}`,
  phrase`cybersecurity|security|it ~1 ${nouns('firm company provider vendor consultancy')}`,
];

const thirdParties: readonly Phrase[] = [
  phrase`third party|parties`,
  phrase`${outside} ~3 ${firm}`,
  phrase`${nouns('vendor provider')}`,
];

/** 17 CFR 229.106(b)(1)(ii): the registrant engages assessors, consultants, auditors or others. */
export const thirdPartyEngaged: Grammar<'engaged'> = grammar({
  limbs: {
    engaged: {
      states: [
        phrase`${engage} ~5 ${securityExperts}`,
        phrase`${engage} ~3 ${thirdParties} ~9 ${assess}`,
        phrase`engagement|use|assistance|help|support|services|expertise|retention of ~4 ${securityExperts}`,
        phrase`engagement|use|assistance|help|support|services of ~3 ${thirdParties} ~9 ${assess}`,
        phrase`conducted|performed|assessed|tested|audited|evaluated|monitored|reviewed|supported|managed|assisted|maintained by ~3 ${securityExperts}`,
        phrase`conducted|performed|assessed|tested|audited|evaluated|monitored|reviewed|supported|managed|assisted|maintained by ~3 ${thirdParties}`,
        phrase`${securityExperts} ~4 ${assess}`,
        phrase`our ~1 mssp|mssps`,
        phrase`third party|external|outside|independent ~2 penetration|audit|audits|assessments|assessment|testing`,
        phrase`third party firm|firms ~6 ${assess}`,
        phrase`outsourced it|security|information|cybersecurity|technology`,
      ],
      deniable: [
        phrase`${engage} ~2 third party|parties`,
        phrase`${engage} ~2 ${outside} ~2 ${firm}`,
      ],
    },
  },
  opens: ['condition', 'possibility', 'plan', 'future'],
  aside: [
    // Providers as a risk, not as help.
    phrase`risk|risks|threats|incidents ~6 from|with|of|by ~4 ${engage} ~3 third`,
    phrase`assess|assesses|assessments|assessing|oversee|review|evaluate of? our|all|the? third party|vendors|providers`,
    phrase`third party risk`,
    phrase`third party ~1 provider|providers|vendor|vendors assessment|assessments`,
    phrase`internal audit|auditor|auditors`,
  ],
});

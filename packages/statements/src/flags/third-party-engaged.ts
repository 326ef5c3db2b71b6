import type { Grammar } from '../claims';
import { phrase } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import { either, nouns, words } from '../language/word-forms';
import {
  deed,
  type EngagementLimb,
  type EngagementSound,
  engage,
  engagementIn,
} from './engagement-mention';
import { assess, cyberObject } from './engagement-purpose';
import { matchesIn } from './phrase-grammar';
import { adviser, anyThirdParty, outside, securityExperts } from './third-party-words';

const service = words(
  'engagement engagements use services retention involvement participation relationship relationships retainer',
);
const help = words(
  'assistance help support expertise advice guidance input collaboration partnership conjunction coordination consultation cooperation tandem opinion opinions knowledge insight insights evaluations recommendations',
);

const carried = words(
  'supported managed assisted maintained advised supplemented aided augmented provided',
);

const test = words(
  'audit audits testing tests test assessment assessments scans drills exercises evaluation evaluations reviews',
);

/** Who is engaged, in the passive: `no third parties are engaged to …`. */
const engaged = words('engaged retained hired used utilized employed contracted');

const works = either(assess, engaged);

const find = phrasebook<EngagementSound | 'aside'>([
  { phrase: phrase`${engage} ~5 ${securityExperts}`, meaning: 'expert' },
  {
    phrase: phrase`engage|engages|engaged|engaging|retain|retains|retained|consult|consults|consulted ~3 cybersecurity|security|it|technology ${adviser}`,
    meaning: 'expert',
  },
  { phrase: phrase`${engage} ~3 ${anyThirdParty}`, meaning: 'anyone' },
  { phrase: phrase`${service} of|from|by|with ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`${service} of|from|by|with ~2 ${anyThirdParty}`, meaning: 'anyone' },
  { phrase: phrase`${help} ~1 of|from|with|by ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`${help} ~1 of|from|with|by ~3 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`${deed} ~2 by|with|through ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`${deed} ~2 by|with|through ~4 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`carried out by ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`carried out by ~4 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`${test} ~6 by ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`${test} ~6 by ~3 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`${test} ~1 with ~2 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`internally and by|with ~3 ${anyThirdParty}`, meaning: 'doer' },
  {
    phrase: phrase`briefings|briefing|updates|training from ~3 ${securityExperts}`,
    meaning: 'expert',
  },
  { phrase: phrase`${carried} ~2 by|with|through ~4 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`${carried} ~2 by|with|through ~4 ${anyThirdParty}`, meaning: 'doer' },
  { phrase: phrase`${securityExperts} ~6 ${works}`, meaning: 'worker' },
  { phrase: phrase`have|has|had no|any ~1 ${securityExperts}`, meaning: 'expert' },
  { phrase: phrase`have|has|had ~2 ${outside} ~2 ${adviser}`, meaning: 'expert' },
  { phrase: phrase`third parties ${engaged}`, meaning: 'anyone' },
  { phrase: phrase`third party|parties ~2 are|is|were|was|been ~2 ${engaged}`, meaning: 'anyone' },
  {
    phrase: phrase`${outside} ~2 ${nouns('firm company provider vendor organization')} ~6 ${assess} ~8 ${cyberObject}`,
    meaning: 'doer',
  },
  {
    phrase: phrase`undergo|undergoes|undergone|commission|commissions|commissioned ~4 ${outside} ~2 audit|audits|assessment|assessments|reviews|testing`,
    meaning: 'service',
  },
  { phrase: phrase`mssp|mssps|vciso`, meaning: 'own' },
  {
    phrase: phrase`${outside} ~2 cybersecurity|security ~1 ${nouns('firm company consultant provider team')}`,
    meaning: 'own',
  },
  {
    phrase: phrase`${outside} ~3 security operations center|centre`,
    meaning: 'own',
  },
  {
    phrase: phrase`outsourced it|security|information|cybersecurity|technology`,
    meaning: 'expert',
  },
  { phrase: phrase`third party|parties ~1 penetration test|tests|testing`, meaning: 'service' },
  { phrase: phrase`outside|independent penetration test|tests|testing`, meaning: 'service' },
  {
    phrase: phrase`external|outside|independent|third ~2 audit|audits|assessments|assessment|testing|reviews ~2 of ~4 ${cyberObject}`,
    meaning: 'service',
  },
  {
    phrase: phrase`external|outside|independent ~1 security|cybersecurity|cyber|it audit|audits|assessments|assessment|reviews|test|tests|testing`,
    meaning: 'service',
  },
  {
    phrase: phrase`${outside} ~1 it|security|cybersecurity|technology|managed service|services|support? ${nouns('firm company provider vendor contractor consultant partner team specialist professional')}`,
    meaning: 'provider',
  },
  {
    phrase: phrase`managed|it|cybersecurity|security service|services|support? provider|providers|consultant|consultants|contractor|contractors`,
    meaning: 'provider',
  },
  {
    phrase: phrase`outsource|outsources|outsourced ~5 it|technology|security|cybersecurity`,
    meaning: 'provider',
  },
  // Providers as a risk, not as help.
  {
    phrase: phrase`assess|assesses|assessments|assessing|oversee|review|evaluate of? our|all|the? third party|vendors|providers`,
    meaning: 'aside',
  },
  { phrase: phrase`third party risk`, meaning: 'aside' },
  {
    phrase: phrase`third party ~1 provider|providers|vendor|vendors assessment|assessments`,
    meaning: 'aside',
  },
  { phrase: phrase`internal audit|auditor|auditors`, meaning: 'aside' },
  {
    phrase: phrase`use of ~1 services|systems|products|software|applications|platforms|tools`,
    meaning: 'aside',
  },
  // The audit of the financial statements.
  { phrase: phrase`independent registered`, meaning: 'aside' },
  { phrase: phrase`independent|external|outside financial auditor|auditors`, meaning: 'aside' },
  {
    phrase: phrase`${nouns('auditor')} ~8 financial statement|statements|reporting`,
    meaning: 'aside',
  },
  {
    phrase: phrase`${engage} ~5 ${nouns('auditor')} ~6 financial statement|statements|reporting`,
    meaning: 'aside',
  },
  // Suppliers of any kind, before they are engaged.
  { phrase: phrase`prior to|before ~1 ${engage}`, meaning: 'aside' },
  // A plan that is denied denies no engagement.
  {
    phrase: phrase`not ~2 plan|plans|intend|intends|propose|wish|need to ~2 ${engage}`,
    meaning: 'aside',
  },
  // Others who engage someone: customers who audit the registrant, vendors who must be audited.
  { phrase: phrase`customers|clients|customer|client ~1 ${engage}`, meaning: 'aside' },
  {
    phrase: phrase`vendors|suppliers|providers|partners to|may|must|shall ${engage}`,
    meaning: 'aside',
  },
]);

/** 17 CFR 229.106(b)(1)(ii): the registrant engages assessors, consultants, auditors or others. */
export const thirdPartyEngaged: Grammar<EngagementLimb> = (sentence) =>
  matchesIn(sentence, find).flatMap((match) => {
    const mention = engagementIn(match, sentence);
    return mention === null ? [] : [mention];
  });

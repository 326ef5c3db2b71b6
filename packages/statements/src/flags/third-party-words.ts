import { type Phrase, phrase } from '../language/phrase';
import { nouns, type Vocabulary, words } from '../language/word-forms';

// Who the third parties are: help with security, or suppliers whose security is a risk.

/** Words for someone outside of the registrant. */
export const outside: Vocabulary = words(
  'third external outside independent outsourced specialized specialised thirdparty',
);

/** People who advise or test; only with `outside` are they surely no employees. */
export const adviser: Vocabulary = nouns(
  'assessor consultant consultancy auditor advisor adviser expert specialist professional tester practitioner',
);

/** Companies of any trade. */
export const firm: Vocabulary = nouns(
  'firm company party provider vendor partner contractor service organization agency consultancy supplier resource',
);

/** Third parties whose business is security, so that engaging them is enough. */
export const securityExperts: readonly Phrase[] = [
  phrase`${nouns('assessor consultant auditor')}`,
  phrase`${outside} ~4 ${adviser}`,
  phrase`${outside} cybersecurity|security service|services|solutions? vendor|vendors`,
  phrase`managed ~3 security|detection|it|service|services|information ~2 ${firm}`,
  phrase`managed ~1 detection`,
  phrase`managed security|it services`,
  phrase`managed ~1 security operations|operation center|centre`,
  phrase`${outside} ~3 security operations|operation center|centre`,
  phrase`mssp|mssps|msp|msps|mdr|vciso`,
  phrase`soc provider|providers|vendor|vendors`,
  phrase`virtual|fractional|outsourced|external ~1 ciso`,
  phrase`virtual|fractional|outsourced|external chief information security officer`,
  phrase`cybersecurity|security|it|technology|cyber ${nouns('consultant advisor adviser auditor assessor')}`,
  phrase`cybersecurity|security|it|cyber service|services|consulting|solutions|monitoring|support? ${nouns('firm company provider consultancy contractor')}`,
  phrase`consulting|forensic|forensics|audit|auditing|testing|assessment firm|firms|company|companies`,
];

/** Third parties of any trade. */
export const anyThirdParty: readonly Phrase[] = [
  phrase`third party|parties`,
  phrase`thirdparty|thirdparties`,
  phrase`${outside} ~3 ${firm}`,
  phrase`${nouns('vendor provider')}`,
];

/** What may precede a supplier in its name: `our key third-party cloud providers`. */
const quality = words(
  'a an any all the our its companys banks funds trusts corporations partnerships registrants such these those each every new key critical important major material significant certain some many most other potential prospective existing current principal primary high risk third party outside external service cloud it technology software hosting data information outsourced of',
);

/** People of the registrant. */
export const insider: Vocabulary = words('employees employee personnel staff users workforce');

/** Suppliers by one word. */
export const supplier: Vocabulary = nouns('vendor supplier contractor subcontractor provider');

/** Suppliers by the words that they end with. */
export const supplierNames: readonly Phrase[] = [
  phrase`${supplier}`,
  phrase`third parties`,
  phrase`thirdparties|thirdparty`,
  phrase`service|business|technology|cloud partners`,
];

/** Suppliers as a registrant names them right after a verb or a preposition. */
export const suppliers: readonly Phrase[] = [
  phrase`${quality}? ${quality}? ${quality}? ${quality}? ${quality}? ${supplierNames}`,
];

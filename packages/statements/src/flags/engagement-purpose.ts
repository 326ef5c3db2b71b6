import { phrase } from '../language/phrase';
import { phrasebook } from '../language/phrasebook';
import type { Word } from '../language/split-words';
import { either, nouns, type Vocabulary, verbs, words } from '../language/word-forms';

/**
 * What third parties are engaged for: the assessing and managing of cyber risks (`security`), one
 * service of it (`part`), something else (`other`), or left open (`unsaid`).
 */
export type Purpose = 'security' | 'part' | 'other' | 'unsaid';

/** Verbs and nouns for what is done about risks. */
export const assess: Vocabulary = either(
  verbs(
    'assess test audit evaluate review assist advise manage monitor identify detect scan enhance support help perform conduct provide oversee protect watch aid strengthen maintain examine analyze validate',
  ),
  words(
    'assessment assessments evaluation evaluations penetration detection scanning assistance protection consulting advice oversight analysis',
  ),
);

/** What it is done to. */
export const cyberObject: Vocabulary = either(
  words(
    'cyber cybersecurity security risk risks network networks controls vulnerabilities vulnerability threats defences defenses infosec penetration firewall firewalls intrusion prevention detection posture',
  ),
  nouns('cyberattack'),
);

const find = phrasebook<Purpose>([
  {
    phrase: phrase`penetration|vulnerability|vulnerabilities|forensic|forensics|training|trainings|phishing|certification|certifications|insurance|tabletop|ransomware`,
    meaning: 'part',
  },
  { phrase: phrase`incident response`, meaning: 'part' },
  { phrase: phrase`respond|responding|response ~4 incident|incidents`, meaning: 'part' },
  { phrase: phrase`${assess} ~8 ${cyberObject}`, meaning: 'security' },
  {
    phrase: phrase`such|these|those|this|its|our|any ~2 process|processes|assessment|assessments|testing|tests|purpose|purposes`,
    meaning: 'security',
  },
  { phrase: phrase`cybersecurity|cyber|security ~3 ${assess}`, meaning: 'security' },
  {
    phrase: phrase`relation|connection|regard|respect|regards to|with ~4 ${cyberObject}`,
    meaning: 'security',
  },
  { phrase: phrase`for|in ~2 cybersecurity|security`, meaning: 'security' },
  // Others may be engaged at other times.
  { phrase: phrase`unless|solely|exclusively|primarily`, meaning: 'part' },
  {
    phrase: phrase`regular|routine|ongoing|continuous|permanent|time|retainer basis`,
    meaning: 'part',
  },
  { phrase: phrase`consulting|audits|audit ~3 practices|controls`, meaning: 'security' },
]);

/** Reports whether words are about work that experts do. */
export function namesWork(after: readonly Word[]): boolean {
  return after.some(({ text }) => assess.has(text));
}

/** Reports whether words are about security at all. */
export function concernsSecurity(around: readonly Word[]): boolean {
  return around.some(({ text }) => cyberObject.has(text));
}

/** Words that introduce a purpose, a few words after whom it is expected of: `firms in Ohio to host`. */
const introducing = words('to for as');
const furthest = 3;

/** Finds the purpose that words after an engagement state. */
export function purposeOf(after: readonly Word[]): Purpose {
  const found = new Set(find(after).map(({ meaning }) => meaning));
  if (found.has('part')) return 'part';
  if (found.has('security')) return 'security';
  return after.slice(0, furthest).some(({ text }) => introducing.has(text)) ? 'other' : 'unsaid';
}

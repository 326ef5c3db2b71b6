import type { Grammar } from '../claims';
import { type Phrase, phrase } from '../language/phrase';
import { either, nouns, verbs, words } from '../language/word-forms';
import { have } from './cyber-words';
import { type OversightLimb, refineOversight } from './oversight-mention';
import { grammar } from './phrase-grammar';
import { supplier, supplierNames, suppliers } from './third-party-words';

/** Verbs that alone mean oversight, and those that are a way of it. */
const oversee = either(
  verbs('oversee assess evaluate manage supervise'),
  words('oversaw overseen overseeing'),
);
const check = verbs('monitor review vet screen audit inspect examine scrutinize scrutinise');
/** With a risk as their object, these mean oversight, too. */
const treat = either(
  oversee,
  check,
  verbs('address mitigate analyze analyse consider reduce minimize track'),
  // `has not identified any risk` is about what was found.
  words(
    'oversight identify identifies identifying identification mitigation assessment assessments evaluation reviews monitoring',
  ),
);

const risk = nouns(
  'risk threat practice posture security control vulnerability standard capability profile exposure policy procedure program compliance',
);

const treated = words(
  'identified assessed evaluated managed monitored reviewed addressed overseen mitigated included considered tracked',
);

/** From a risk to whose it is: `risks associated with our use of …`, `practices of …`. */
const whose = words(
  'associated posed presented arising from of related relating introduced attributable stemming resulting at concerning regarding',
);

const inspection = nouns(
  'assessment review evaluation audit questionnaire screening diligence monitoring vetting inspection check',
);

/** Short names of suppliers in front of a noun: `vendor risk assessments`. */
const supplierName: readonly Phrase[] = [
  phrase`vendor|supplier`,
  phrase`third party ~1 vendor|supplier|provider`,
  phrase`service provider`,
];
const inFront: readonly Phrase[] = [phrase`third party|parties`, ...supplierName];
const quality = words(
  'cyber cybersecurity security information data it privacy risk risks due management',
);

/** Words for an agreement. */
const agreement = nouns('contract agreement arrangement');
const requires = words(
  'require requires required requiring include includes including contain contains provide provides impose imposes obligate obligates mandate',
);

/** A program as a whole; a plan, a policy or a control is less. */
const program = words(
  'program programs programme programmes process processes framework frameworks',
);
const kind = words(
  'cyber cybersecurity security information risk data it technology and overall management',
);
const some = words('a an any no the our its such');

/** 17 CFR 229.106(b)(1)(iii): processes to oversee and identify risks from service providers. */
export const thirdPartyOversight: Grammar<OversightLimb> = grammar({
  limbs: {
    oversees: {
      states: [
        phrase`${treat} ~6 ${risk} ~5 ${whose} ~9 ${supplierNames}`,
        phrase`${treat} ~3 ${inFront} ${quality}? ${quality}? risk|risks`,
        phrase`${treat} ~1 cybersecurity of ${suppliers}`,
        phrase`${treat} ~6 ${risk} that ${suppliers} ~1 pose|present|introduce`,
        phrase`${oversee} and? ${check}? ${suppliers}`,
        phrase`${oversee} ~2 ${suppliers} ~1 ${quality}? ${risk}`,
        phrase`management of ~4 ${risk} ~5 ${whose} ~9 ${supplierNames}`,
        phrase`oversight|supervision|management of|over|for ${suppliers}`,
        phrase`third party|parties ~1 ${words('cyber cybersecurity security information')}? risk management|oversight`,
        phrase`${supplierName} ${quality}? ${quality}? management|oversight`,
      ],
      deniable: [
        phrase`extend|extends to ~14 ${supplierNames}`,
        phrase`encompass|encompasses|cover|covers|include|includes ~3 oversight|identification ~14 ${supplierNames}`,
      ],
      parts: [
        phrase`${check} ${suppliers}`,
        phrase`${check} ~6 ${risk} ~2 of|at ${suppliers}`,
        phrase`${check} ~2 ${suppliers} ${quality}? ${quality}? ${risk}`,
        phrase`${inspection} ~1 of|on|over|for ${suppliers}`,
        phrase`${supplierName} ${quality}? ${quality}? ${quality}? ${inspection}`,
        phrase`third party ~1 risk ${inspection}`,
        phrase`${risk} ${whose} ~9 ${supplierNames} are|is ~2 ${treated}`,
        phrase`${inFront} ~1 risk|risks are|is ~3 ${treated}`,
        phrase`${supplier} must|should? are|is|be|were ~3 assessed|evaluated|monitored|reviewed|vetted|screened|audited|overseen`,
        phrase`${supplier} ~4 are|is|must|be ~2 required|obligated|obliged to`,
        phrase`${supplier} ~4 are|is subject to`,
        phrase`${supplier} ~7 must ~1 complete|comply|adhere|meet|undergo|maintain|pass|agree|sign`,
        phrase`require|requires|requiring|obligate|obligates|obligating ~2 ${suppliers} ~6 to`,
        phrase`${supplier} ~1 undergo|undergoes ~4 ${inspection}`,
        phrase`require|requires|requiring that ~2 ${suppliers}`,
        phrase`provision|provisions|requirements|terms|clauses|obligations|safeguards ~4 in ~2 ${agreement} with ${suppliers}`,
        phrase`${agreement} with ${suppliers} ~4 ${requires}`,
        phrase`contractual|contractually ~3 ${nouns('requirement obligation provision safeguard protection commitment term')} ~4 with|on|upon|for|from|of|to ${suppliers}`,
        phrase`soc|soc1|soc2|attestation|certification|certifications|assurances|representations|confirmations|questionnaire|questionnaires ~6 from|of|by|for ~2 ${supplierNames}`,
        phrase`obtain|obtains|review|reviews|reviewing|request|requests|evaluate|evaluates|collect|collects ~3 ${suppliers} ~2 soc|system|attestation|certifications`,
      ],
    },
    /** Having no program at all means having none for suppliers; having no formal one does not. */
    program: {
      deniable: [
        phrase`${have} ${some}? ${kind}? ${kind}? ${kind}? ${kind}? cybersecurity|cyber|security ${kind}? ${kind}? ${program}`,
        phrase`no ${kind}? ${kind}? cybersecurity|cyber|security ${kind}? ${kind}? ${program} has|have|exists|exist`,
        phrase`${have} ${some}? ${program} ~3 for|to ~1 assessing|identifying|managing|assess|identify|manage`,
      ],
    },
  },
  aside: [
    // A managed service provider helps; it is not the risk.
    phrase`managed ~2 service|services|security`,
    phrase`monitoring|auditing|screening ${supplier}`,
    // What cannot be done, or is feared to be beyond control.
    phrase`can|could|able|unable|ability not? to? ~2 ${treat}`,
    phrase`need|needs|necessary to ~1 ${treat}`,
    // What a registrant sells.
    phrase`provide|provides|offer|offers|sell|sells ~1 third party`,
    phrase`third party ~1 risk management specialists|firm|firms|consultant|consultants`,
  ],
  refine: refineOversight,
});

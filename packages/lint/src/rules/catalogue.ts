import type { Rule } from '../model/rule';
import { boardOversightMissing } from './completeness/board-oversight-missing';
import { boardTextMissing } from './completeness/board-text-missing';
import { cydFactsMissing } from './completeness/cyd-facts-missing';
import { flagsMissing } from './completeness/flags-missing';
import { flagsOnly } from './completeness/flags-only';
import { managementTextMissing } from './completeness/management-text-missing';
import { materialityFlagMissing } from './completeness/materiality-flag-missing';
import { nothingTagged } from './completeness/nothing-tagged';
import { processesMissing } from './completeness/processes-missing';
import { singleConcept } from './completeness/single-concept';
import { thirdPartyFlagsMissing } from './completeness/third-party-flags-missing';
import { factRepeated } from './duplicates/fact-repeated';
import { factsContradict } from './duplicates/facts-contradict';
import { flagFlipped } from './duplicates/flag-flipped';
import { textOfOthers } from './duplicates/text-of-others';
import { textUnchanged } from './duplicates/text-unchanged';
import { textUnderManyConcepts } from './duplicates/text-under-many-concepts';
import { textUnderTwoConcepts } from './duplicates/text-under-two-concepts';
import { materialityFalseAffirmed } from './flag-text/materiality-false-affirmed';
import { materialityFlagDenied } from './flag-text/materiality-flag-denied';
import { materialityFlagIncidentsDenied } from './flag-text/materiality-flag-incidents-denied';
import { materialityFlagPastDenied } from './flag-text/materiality-flag-past-denied';
import { positionsResponsibleFalseAffirmed } from './flag-text/positions-responsible-false-affirmed';
import { processesIntegratedFalseAffirmed } from './flag-text/processes-integrated-false-affirmed';
import { processesIntegratedFlagDenied } from './flag-text/processes-integrated-flag-denied';
import { reportsToBoardFalseAffirmed } from './flag-text/reports-to-board-false-affirmed';
import { thirdPartyEngagedFalseAffirmed } from './flag-text/third-party-engaged-false-affirmed';
import { thirdPartyEngagedFlagDenied } from './flag-text/third-party-engaged-flag-denied';
import { thirdPartyOversightFalseAffirmed } from './flag-text/third-party-oversight-false-affirmed';
import { thirdPartyOversightFlagDenied } from './flag-text/third-party-oversight-flag-denied';
import { determinationDateNotStated } from './incidents/determination-date-not-stated';
import { incidentFiledLate } from './incidents/incident-filed-late';
import { incidentImpactMissing } from './incidents/incident-impact-missing';
import { incidentNatureMissing } from './incidents/incident-nature-missing';
import { incidentScopeMissing } from './incidents/incident-scope-missing';
import { incidentTimingMissing } from './incidents/incident-timing-missing';
import { undeterminedNeedsAmendment } from './incidents/undetermined-needs-amendment';
import { constructForbidden } from './inline/construct-forbidden';
import { continuationBroken } from './inline/continuation-broken';
import { cydFactHidden } from './inline/cyd-fact-hidden';
import { incidentItemNotListed } from './inline/incident-item-not-listed';
import { incidentItemUntagged } from './inline/incident-item-untagged';
import { namespaceNotCyd } from './inline/namespace-not-cyd';
import { severalEditions } from './inline/several-editions';
import { textBlockWithoutEscape } from './inline/text-block-without-escape';
import { integratedFlagFalseBesideText } from './pairs/integrated-flag-false-beside-text';
import { integratedFlagMissing } from './pairs/integrated-flag-missing';
import { integratedTextMissing } from './pairs/integrated-text-missing';
import { materialityFlagMissingBesideText } from './pairs/materiality-flag-missing-beside-text';
import { materialityTextMissing } from './pairs/materiality-text-missing';
import { positionsFlagFalseBesideText } from './pairs/positions-flag-false-beside-text';
import { positionsFlagMissing } from './pairs/positions-flag-missing';
import { positionsTextMissing } from './pairs/positions-text-missing';
import { reportToBoardWithoutPositions } from './pairs/report-to-board-without-positions';
import { editionOutdated } from './structure/edition-outdated';
import { factWithoutValue } from './structure/fact-without-value';
import { incidentInAnnualReport } from './structure/incident-in-annual-report';
import { incidentWithoutAxis } from './structure/incident-without-axis';
import { periodEndDiffers } from './structure/period-end-differs';
import { periodNotAYear } from './structure/period-not-a-year';
import { riskManagementInCurrentReport } from './structure/risk-management-in-current-report';
import { boardNotMentioned } from './text/board-not-mentioned';
import { booleanInTextBlock } from './text/boolean-in-text-block';
import { charactersGarbled } from './text/characters-garbled';
import { committeeNotMentioned } from './text/committee-not-mentioned';
import { expertiseNotDescribed } from './text/expertise-not-described';
import { headingOnly } from './text/heading-only';
import { notApplicableOnly } from './text/not-applicable-only';
import { pageFurnitureInText } from './text/page-furniture-in-text';
import { textRunaway } from './text/text-runaway';
import { textStartsMidSentence } from './text/text-starts-mid-sentence';
import { textVeryShort } from './text/text-very-short';
import { textWithoutWords } from './text/text-without-words';
import { wordsFused } from './text/words-fused';
import { wordsSplit } from './text/words-split';

/** Every rule, group by group, in catalogue order. */
export const rules: readonly Rule[] = [
  cydFactsMissing,
  processesMissing,
  materialityFlagMissing,
  boardOversightMissing,
  thirdPartyFlagsMissing,
  boardTextMissing,
  managementTextMissing,
  flagsMissing,
  singleConcept,
  flagsOnly,
  nothingTagged,
  integratedTextMissing,
  positionsTextMissing,
  materialityTextMissing,
  integratedFlagFalseBesideText,
  positionsFlagFalseBesideText,
  integratedFlagMissing,
  positionsFlagMissing,
  materialityFlagMissingBesideText,
  reportToBoardWithoutPositions,
  materialityFlagDenied,
  materialityFlagPastDenied,
  materialityFlagIncidentsDenied,
  materialityFalseAffirmed,
  thirdPartyEngagedFlagDenied,
  thirdPartyEngagedFalseAffirmed,
  thirdPartyOversightFlagDenied,
  processesIntegratedFalseAffirmed,
  processesIntegratedFlagDenied,
  thirdPartyOversightFalseAffirmed,
  positionsResponsibleFalseAffirmed,
  reportsToBoardFalseAffirmed,
  textWithoutWords,
  booleanInTextBlock,
  textVeryShort,
  textRunaway,
  textStartsMidSentence,
  pageFurnitureInText,
  wordsFused,
  wordsSplit,
  expertiseNotDescribed,
  committeeNotMentioned,
  boardNotMentioned,
  headingOnly,
  notApplicableOnly,
  charactersGarbled,
  textUnderTwoConcepts,
  textUnderManyConcepts,
  factRepeated,
  textUnchanged,
  flagFlipped,
  textOfOthers,
  factsContradict,
  factWithoutValue,
  periodEndDiffers,
  periodNotAYear,
  incidentInAnnualReport,
  riskManagementInCurrentReport,
  editionOutdated,
  incidentWithoutAxis,
  incidentFiledLate,
  determinationDateNotStated,
  incidentTimingMissing,
  incidentImpactMissing,
  undeterminedNeedsAmendment,
  incidentScopeMissing,
  incidentNatureMissing,
  incidentItemUntagged,
  continuationBroken,
  textBlockWithoutEscape,
  cydFactHidden,
  incidentItemNotListed,
  severalEditions,
  constructForbidden,
  namespaceNotCyd,
];

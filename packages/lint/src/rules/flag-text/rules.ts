import type { Rule } from '../../model/rule';
import { materialityFalseAffirmed } from './materiality-false-affirmed';
import { materialityFlagDenied } from './materiality-flag-denied';
import { materialityFlagIncidentsDenied } from './materiality-flag-incidents-denied';
import { materialityFlagPastDenied } from './materiality-flag-past-denied';
import { positionsResponsibleFalseAffirmed } from './positions-responsible-false-affirmed';
import { processesIntegratedFalseAffirmed } from './processes-integrated-false-affirmed';
import { processesIntegratedFlagDenied } from './processes-integrated-flag-denied';
import { reportsToBoardFalseAffirmed } from './reports-to-board-false-affirmed';
import { thirdPartyEngagedFalseAffirmed } from './third-party-engaged-false-affirmed';
import { thirdPartyEngagedFlagDenied } from './third-party-engaged-flag-denied';
import { thirdPartyOversightFalseAffirmed } from './third-party-oversight-false-affirmed';
import { thirdPartyOversightFlagDenied } from './third-party-oversight-flag-denied';

/** Flag against text: what the one says and the other denies. */
export const flagTextRules: readonly Rule[] = [
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
];

import { decisiveClaims, limbVerdict } from '@cydkit/statements';
import { materialityFlag, materialityText, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106 } from '../citations';
import {
  type ClaimArguments,
  type Contradiction,
  contradictions,
  withClaims,
} from './contradiction';
import { filersJudgement } from './filers-judgement';

/** What the text denies, apart from effects in the past. */
type Denied = 'incidents' | 'incidents and likely effects';

type IncidentArguments = ClaimArguments & { denied: Denied };

/** No incident, or no material one, is known; past effects of risks are not spoken of. */
function onlyIncidents(denied: Denied): NonNullable<Contradiction['find']> {
  const alone = denied === 'incidents';
  return ({ claims }) => {
    const incident = claims.filter(({ limb }) => limb === 'incident').map(({ says }) => says);
    const silent =
      limbVerdict(claims, 'past') === 'silent' &&
      limbVerdict(claims, 'likely') === (alone ? 'silent' : 'fails') &&
      !incident.includes('holds') &&
      !incident.includes('partly');
    return silent
      ? decisiveClaims(claims, 'fails', alone ? [['incident']] : [['incident'], ['likely']])
      : null;
  };
}

const unspoken: Readonly<Record<Denied, string>> = {
  incidents: 'speaks of no effect, past or likely',
  'incidents and likely effects': 'does not say whether any risk had an effect in the past',
};

export const materialityFlagIncidentsDenied: Rule<IncidentArguments> = {
  id: 'materiality-flag-incidents-denied',
  number: 'X03',
  severity: 'info',
  title: 'Materiality flag is true, but the text only denies incidents',
  rationale:
    'Saying that no incident occurred is less than denying both limbs: risks may have affected, or be reasonably likely to affect, a registrant that has never been attacked. But where the text says nothing else, or only denies the likely effects too, a reader finds nothing that makes the flag true.',
  source: item106('(b)(2)'),
  scope: { filings: 'annual', amendments: true },
  coveredBy: { filing: ['materiality-text-missing'] },
  message: ({ claims, denied }) =>
    withClaims(
      `The text denies ${denied} and ${unspoken[denied]}, but the flag on material effects is true`,
      claims,
    ),
  fix: 'If no risk has materially affected the registrant or is reasonably likely to, set the flag to false; otherwise describe which risk has or is.',
  mayDisagree: filersJudgement,
  check: (subject) =>
    (['incidents', 'incidents and likely effects'] as const).flatMap((denied) =>
      contradictions(subject, {
        flag: materialityFlag,
        value: true,
        find: onlyIncidents(denied),
        shows: `The text that denies ${denied}`,
      }).map((hit) => ({ ...hit, args: { ...hit.args, denied } })),
    ),
  examples: {
    bad: {
      facts: [
        [
          materialityText,
          'Since we opened our first plant, there has been no material cybersecurity incident.',
        ],
        [materialityFlag, true],
      ],
    },
    good: {
      facts: [
        [
          processes,
          'There has been no material cybersecurity incident. Whether risks from cybersecurity threats are reasonably likely to materially affect us is described in Item 1A.',
        ],
        [materialityFlag, true],
      ],
    },
  },
};

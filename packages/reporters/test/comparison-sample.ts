import { type Comparison, compare } from '@cydkit/compare';
import type { Filing } from '@cydkit/parser';
import { filing, flag, textBlock, year2025 } from '../../presentation/test/sample';

/** A year of an invented company and the next, with one change of every kind. */

const year2024 = { ...year2025, period: { start: '2024-01-01', end: '2024-12-31' } };

export const oldFiling: Filing = filing(
  [
    flag('ProcessesIntegratedFlag', true),
    flag('ThirdPartyEngagedFlag', false),
    textBlock(
      'ForAssessingIdentifyingAndManagingThreatsTextBlock',
      'We log every event that our lamps report.\nOur assessors visit the foundry twice a year, and they test its controls and its alarms. We keep spare lamps.',
    ),
    textBlock('ProcessesIntegratedTextBlock', 'Lamp risks are part of our risk register.'),
    textBlock(
      'RoleOfManagementTextBlock',
      'Our lamp officer decides. The crew of the harbor light answers to her.\nHer deputy keeps the log of the tower.',
    ),
  ].map((fact) => ({ ...fact, context: year2024 })),
  {
    source: { name: 'harbor-2024.htm', format: 'inline-xbrl', bytes: 18_020, sha256: null },
    accession: '0009999903-25-000004',
    period: year2024.period,
    fiscalYear: '2024',
    taxonomy: 'cyd/2024',
  },
);

export const newFiling: Filing = filing([
  flag('ProcessesIntegratedFlag', true),
  flag('ThirdPartyEngagedFlag', true),
  textBlock(
    'ForAssessingIdentifyingAndManagingThreatsTextBlock',
    'We log every event that our lamps report.\nOur assessors visit the foundry four times a year. They test its controls and its alarms. We train our crews each spring.',
  ),
  textBlock('ProcessesIntegratedTextBlock', 'Lamp risks are part of our one risk register.'),
  textBlock(
    'RoleOfManagementTextBlock',
    'Her deputy keeps the log of the tower.\nOur lamp officer decides. The crew of the harbor light answers to her.',
  ),
  textBlock('ExpertiseOfManagementResponsibleTextBlock', 'Our lamp officer decides.'),
]);

export const comparison: Comparison = compare(oldFiling, newFiling);

import { expect, it } from 'vitest';
import { filing, richFiling, textBlock, year2025 } from '../../../presentation/test/sample';
import { factListing } from './fact-listing';

it('shows every fact with the beginning of its value', () => {
  expect(factListing(richFiling(), { color: false })).toMatchInlineSnapshot(`
    "Harbor Lamp Works, Inc. · 10-K
    Period       2025-01-01 to 2025-12-31
    Fiscal year  2025 FY
    CIK          0009999903
    Accession    0009999903-26-000007
    Edition      cyd/2025
    Source       harbor.htm (inline XBRL, 20,481 bytes)

    FACTS
      CybersecurityRiskManagementProcessesIntegratedFlag
        true
      CybersecurityRiskManagementThirdPartyEngagedFlag
        false
      CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistr
      antFlag
        nil
      CybersecurityRiskBoardOfDirectorsOversightTextBlock
        Governance Our board oversees these risks twice a year. Our lamp security
        officer assesses and manages our material … (159 characters)
      CybersecurityRiskRoleOfManagementTextBlock
        Our lamp security officer assesses and manages our material risks from
        cybersecurity threats every day.
      CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock
        Our lamp security officer assesses and manages our material risks from
        cybersecurity threats every day.
      CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock
        nil
      CyberLampCount
        12 lamps
    "
  `);
});

it('shows the contexts where there are several', () => {
  const other = { ...year2025, period: { start: null, end: '2024-12-31' } };
  const facts = [
    textBlock('RoleOfManagementTextBlock', 'Now.'),
    textBlock('RoleOfManagementTextBlock', 'Then.', { context: other }),
  ];
  const text = factListing(filing(facts), { color: false });
  expect(text).toContain('    2025-01-01 to 2025-12-31\n    Now.');
  expect(text).toContain('    2024-12-31\n    Then.');
});

it('cuts a long value after a word and says how long it is', () => {
  const value = 'word '.repeat(100).trim();
  const text = factListing(filing([textBlock('RoleOfManagementTextBlock', value)]), {
    color: false,
    width: 200,
  });
  expect(text).toContain(`${'word '.repeat(24)}… (499 characters)`);
});

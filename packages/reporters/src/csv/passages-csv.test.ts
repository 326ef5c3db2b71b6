import { createReport } from '@cydkit/presentation';
import { expect, it } from 'vitest';
import { filing, richFiling, role, textBlock } from '../../../presentation/test/sample';
import { passagesCsv, passagesCsvRows } from './passages-csv';

const header =
  'accession,cik,name,form,period_end,fiscal_year,taxonomy,' +
  'passage,text,characters,blocks,concepts,titles,co_registrants,period_rounded';

it('has one row a passage, with the text blocks that cover it', () => {
  const own =
    '0009999903-26-000007,0009999903,"Harbor Lamp Works, Inc.",10-K,2025-12-31,2025,cyd/2025';
  const board = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';
  const others = [
    'CybersecurityRiskRoleOfManagementTextBlock',
    'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock',
  ];
  const ink = (text: string) => text.replace(/\s/g, '').length;
  const first = 'Governance\nOur board oversees these risks twice a year.';
  expect(passagesCsv([createReport(richFiling())])).toBe(
    [
      header,
      `${own},1,"${first}",${ink(first)},1,${board},Board of Directors Oversight,,`,
      `${own},2,${role},${ink(role)},3,${[board, ...others].join('; ')},Board of Directors Oversight; Role of Management; Expertise of Management Responsible,,`,
      '',
    ].join('\r\n'),
  );
});

it('has one header for all reports, and has it where there is no passage', () => {
  const report = createReport(filing([textBlock('RoleOfManagementTextBlock', 'Text.')]));
  expect(passagesCsv([])).toBe(`${header}\r\n`);
  expect(passagesCsv([report, report])).toBe(
    `${header}\r\n${passagesCsvRows([report])}${passagesCsvRows([report])}`,
  );
});

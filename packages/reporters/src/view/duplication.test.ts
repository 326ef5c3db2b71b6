import { describe, expect, it } from 'vitest';
import { filing, oversight, role, textBlock, year2025 } from '../../test/sample';
import { createReport } from '../report';
import { duplicationOf } from './duplication';
import { blockTitles } from './titles';

const board = textBlock('BoardOfDirectorsOversightTextBlock', oversight);
const management = textBlock('RoleOfManagementTextBlock', role);
const expertise = textBlock('ExpertiseOfManagementResponsibleTextBlock', role);

describe('duplicationOf', () => {
  it('tells identical blocks together, and once where they lie', () => {
    const report = createReport(filing([board, management, expertise]));
    expect(duplicationOf(report, blockTitles(report))).toMatchObject({
      identical: [['Role of Management', 'Expertise of Management Responsible']],
      contained: [{ inner: 'Role of Management', outer: ['Board of Directors Oversight'] }],
    });
  });

  it('tells which blocks overlap, if they lie in no other', () => {
    const first = textBlock('BoardOfDirectorsOversightTextBlock', `${oversight} We test it.`);
    const second = textBlock('ProcessesIntegratedTextBlock', `Our plan. ${role}`);
    const report = createReport(filing([first, second, board]));
    expect(duplicationOf(report, blockTitles(report))?.overlapping).toEqual([
      {
        one: 'Board of Directors Oversight [b1]',
        other: 'Processes Integrated',
        shared: '15 words',
      },
    ]);
  });

  it('tells how much is repeated', () => {
    const report = createReport(filing([management, expertise]));
    expect(duplicationOf(report, blockTitles(report))?.summary).toEqual([
      '2 text blocks told as 1 passage.',
      '50.0% of the text repeats other text: 89 of 178 characters (white space not counted).',
    ]);
  });

  it('says that no text is repeated', () => {
    const report = createReport(filing([management]));
    expect(duplicationOf(report, blockTitles(report))?.summary).toContain('No text is repeated.');
  });

  it('is nothing for a filing without text', () => {
    const report = createReport(filing([]));
    expect(duplicationOf(report, blockTitles(report))).toBeNull();
  });
});

describe('blockTitles', () => {
  const year2024 = { ...year2025, period: { start: '2024-01-01', end: '2024-12-31' } };

  it('adds the context where one concept stands in several', () => {
    const before = { ...management, context: year2024 };
    expect([...blockTitles(createReport(filing([management, before]))).values()]).toEqual([
      'Role of Management (2025-01-01 to 2025-12-31)',
      'Role of Management (2024-01-01 to 2024-12-31)',
    ]);
  });

  it('adds the id of the block where the context does not tell either', () => {
    expect([...blockTitles(createReport(filing([management, management]))).values()]).toEqual([
      'Role of Management [b1]',
      'Role of Management [b2]',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { fact, filing, member, year } from '../test/sample';
import { compare } from './compare';

const nature = 'IncidentNatureTextBlock';
const role = 'RoleOfManagementTextBlock';

/** Returns the text of both sides that was compared. */
function compared(...filings: Parameters<typeof compare>): string[] {
  const { changes } = compare(...filings);
  return changes.flatMap(({ old, new: current }) => [old?.text ?? '–', current?.text ?? '–']);
}
function codes(...filings: Parameters<typeof compare>): string[] {
  return compare(...filings).diagnostics.map(({ code }) => code);
}

describe('compare uses', () => {
  it('facts without a dimension, for the period of the report', () => {
    const old = filing('2024-12-31', [
      fact(role, 'Of another year.', year('2023-12-31')),
      fact(role, 'Of this year.', year('2024-12-31')),
      fact(role, 'Of a part.', year('2024-12-31', member('PartMember'))),
    ]);
    const current = filing('2025-12-31', [fact(role, 'Of this year.', year('2025-12-31'))]);
    expect(compared(old, current)).toEqual(['Of this year.', 'Of this year.']);
    expect(codes(old, current)).toEqual(['compare-contexts-left-out']);
  });

  it('facts for the month of the period if a data set rounded one of them', () => {
    const old = filing('2024-12-28', [fact(role, 'A.', year('2024-12-31'))]);
    const current = filing('2025-12-31', [fact(role, 'A.', year('2025-12-31'))]);
    expect(compared(old, current)).toEqual(['A.', 'A.']);
  });

  it('the latest facts if none is for the period', () => {
    const old = filing('2024-12-31', [
      fact(role, 'Old.', year('2022-12-31')),
      fact(role, 'Late.', year('2023-12-31')),
    ]);
    expect(compared(old, old)).toEqual(['Late.', 'Late.']);
  });

  it('facts of the member that both filings have, whatever its namespace', () => {
    const old = filing('2025-03-01', [
      fact(nature, 'May.', year('2025-03-01', member('MayMember', '2024'))),
      fact(nature, 'March.', year('2025-03-01', member('MarchMember', '2024'))),
    ]);
    const current = filing('2025-04-01', [
      fact(nature, 'March.', year('2025-04-01', member('MarchMember'))),
    ]);
    expect(compared(old, current)).toEqual(['March.', 'March.']);
  });

  it('what each filing has if their contexts differ', () => {
    const old = filing('2025-03-01', [fact(nature, 'It.', year('2025-03-01'))]);
    const current = filing('2025-04-01', [
      fact(nature, 'It.', year('2025-04-01', member('MarchMember'))),
    ]);
    expect(compared(old, current)).toEqual(['It.', 'It.']);
    expect(codes(old, current)).toEqual([]);
  });
});

import type { NoYears, Trends } from '@cydkit/corpus';
import { grouped } from '@cydkit/text';

/** `1 company`, `1,637 companies` */
export function companiesWords(count: number): string {
  return count === 1 ? '1 company' : `${grouped(count)} companies`;
}

/** `FY2024 1 company, FY2025 3 companies` */
export function yearsWords({ years }: NoYears): string {
  return years
    .map(({ fiscalYear, companies }) => `FY${fiscalYear} ${companiesWords(companies)}`)
    .join(', ');
}

/** A change of a share in percentage points: `+2.3`, `−3.3`. */
export function pointsWords(change: number): string {
  const points = (100 * Math.abs(change)).toFixed(1);
  if (points === '0.0') return '0.0';
  return `${change < 0 ? '−' : '+'}${points}`;
}

/** An interval of it: `−3.3 to −1.4`. */
export function intervalWords({ low, high }: { low: number; high: number }): string {
  return `${pointsWords(low)} to ${pointsWords(high)}`;
}

/** Says which reports lost characters. */
export function dataSetNotes({ fromDataSets, all }: Trends['reports']): string[] {
  if (fromDataSets === 0) return [];
  const rest = fromDataSets < all ? ': words with such characters may seem to change' : '';
  return [
    `${grouped(fromDataSets)} of ${grouped(all)} reports from the SEC's data sets, which lose all characters outside ASCII${rest}.`,
  ];
}

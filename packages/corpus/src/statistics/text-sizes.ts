import type { AnnualReport } from '../companies/annual-reports';
import { quartilesOf } from '../numbers/quartiles';
import type { LengthStatistics, RedundancyStatistics } from './model';

/** Returns the length of the reports that have text. */
export function lengthOf(reports: readonly AnnualReport[], leastCell: number): LengthStatistics {
  const lengths = reports.flatMap(({ words }) => (words > 0 ? [words] : []));
  const quartiles = quartilesOf(lengths);
  return {
    reports: lengths.length,
    weak: lengths.length < leastCell,
    lowerQuartile: quartiles?.lower ?? null,
    median: quartiles?.median ?? null,
    upperQuartile: quartiles?.upper ?? null,
  };
}

/** Returns how much the reports that have text repeat. */
export function redundancyOf(
  reports: readonly AnnualReport[],
  leastCell: number,
): RedundancyStatistics {
  const written = reports.filter(({ characters }) => characters > 0);
  const all = written.reduce((sum, { characters }) => sum + characters, 0);
  const unique = written.reduce((sum, { unique_characters }) => sum + unique_characters, 0);
  const shares = written.map((report) => 1 - report.unique_characters / report.characters);
  return {
    reports: written.length,
    weak: written.length < leastCell,
    characters: all,
    repeated: all - unique,
    share: all === 0 ? null : (all - unique) / all,
    medianShare: quartilesOf(shares)?.median ?? null,
  };
}

import type { Statistics } from '@cydkit/corpus';
import type { TablePart } from '@cydkit/reporters/answers';
import { findingTables } from './finding-tables';
import { flagTables } from './flag-tables';
import { conceptTables, lengthTables, redundancyTables } from './text-tables';

/** Returns the tables of what was counted, in the order of the measures. */
export function statisticsTables(statistics: Statistics): TablePart[] {
  return [
    ...flagTables(statistics),
    ...conceptTables(statistics),
    ...lengthTables(statistics),
    ...redundancyTables(statistics),
    ...findingTables(statistics),
  ];
}

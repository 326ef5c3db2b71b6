import { lint } from '@cydkit/lint';
import { createReport } from '@cydkit/presentation';
import { filingTableRow } from '@cydkit/reporters/lint/table';
import type { Job, Printed, TableSpec } from './job';

/** Prints a row for each filing, with the findings of all rules at their own severity. */
export function printTable(spec: TableSpec): Job<Printed> {
  return {
    spec,
    make: (filing) => {
      const row = filingTableRow(createReport(filing), lint(filing));
      return Array.from({ length: spec.copies }, () => [row]);
    },
  };
}

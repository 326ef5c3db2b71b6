import type { Filing } from '@cydkit/parser';
import { csvRows } from '@cydkit/reporters/csv';
import { filingJson, json, ndjson } from '@cydkit/reporters/json';
import { factListing } from '@cydkit/reporters/terminal';
import type { FactsSpec, Job, Printed, PrintTarget } from './job';

/** Prints the facts of each filing: an element of a list, or rows of a table. */
export function printFacts(spec: FactsSpec): Job<Printed> {
  return { spec, make: (filing) => spec.targets.map((target) => [print(filing, target)]) };
}

function print(filing: Filing, { format, terminal }: PrintTarget): string {
  switch (format) {
    case 'csv':
      return csvRows([filing]);
    case 'terminal':
      return factListing(filing, terminal);
    case 'ndjson':
      return ndjson([filingJson(filing)]);
    default:
      return json([filingJson(filing)]);
  }
}

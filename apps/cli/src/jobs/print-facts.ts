import { csvRows } from '@cydkit/reporters/csv';
import { filingJson, json, ndjson } from '@cydkit/reporters/json';
import { factListing } from '@cydkit/reporters/terminal';
import type { FactsSpec, Job } from './job';

/** Prints the facts of each filing: an element of a list, or rows of a table. */
export function printFacts(spec: FactsSpec): Job<string> {
  switch (spec.format) {
    case 'csv':
      return { spec, make: (filing) => csvRows([filing]) };
    case 'terminal':
      return { spec, make: (filing) => factListing(filing, spec.terminal) };
    case 'ndjson':
      return { spec, make: (filing) => ndjson([filingJson(filing)]) };
    default:
      return { spec, make: (filing) => json([filingJson(filing)]) };
  }
}

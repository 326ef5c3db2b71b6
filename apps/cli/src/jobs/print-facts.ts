import type { Filing } from '@cydkit/parser';
import { csvRowsChunks } from '@cydkit/reporters/csv';
import { filingJson, jsonChunks, ndjsonChunks } from '@cydkit/reporters/json';
import { factListingChunks } from '@cydkit/reporters/terminal';
import { type FactsSpec, type Job, type Printed, type PrintTarget, printed } from './job';
import { printEach } from './print-each';

/** Prints the facts of each filing: an element of a list, or rows of a table. */
export function printFacts(spec: FactsSpec): Job<Printed> {
  return {
    spec,
    make: (filing, say) =>
      printEach({ filing, say }, spec.targets, (given, target) => printed(print(given, target))),
  };
}

function print(filing: Filing, { format, terminal }: PrintTarget): Iterable<string> {
  switch (format) {
    case 'csv':
      return csvRowsChunks([filing]);
    case 'terminal':
      return factListingChunks(filing, terminal);
    case 'ndjson':
      return ndjsonChunks([filingJson(filing)]);
    default:
      return jsonChunks([filingJson(filing)]);
  }
}

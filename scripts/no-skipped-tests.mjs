// Where everything is installed nothing may be skipped: lists the skipped tests of a vitest JSON
// report and fails if there is one.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== 'passed' && status !== 'failed');
for (const { fullName, status } of skipped) console.error(`${status}: ${fullName}`);
console.log(`${skipped.length} tests skipped`);
process.exit(skipped.length > 0 ? 1 : 0);

// Where everything is installed nothing may be skipped: lists the skipped tests of a vitest JSON
// report and fails if there is one. With --with-reason, a test may be skipped if its title, or that
// of a group around it, says why: `(skipped: …)`.
import { readFileSync } from 'node:fs';

const [file, option] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
const skipped = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== 'passed' && status !== 'failed');
const wrong =
  option === '--with-reason'
    ? skipped.filter(({ fullName }) => !fullName.includes('(skipped'))
    : skipped;
for (const { fullName, status } of wrong) console.error(`${status}: ${fullName}`);
console.log(`${skipped.length} tests skipped, ${wrong.length} of them must not be`);
process.exit(wrong.length > 0 ? 1 : 0);

// Prints "PASSED FAILED" of a vitest JSON report; a missing report counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const [, , file] = process.argv;
if (!file || !existsSync(file)) {
  console.log('0 1');
} else {
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  console.log(numPassedTests, numTotalTests === 0 ? 1 : numFailedTests);
}

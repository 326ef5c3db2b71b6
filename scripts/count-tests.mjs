// Prints the failed tests of a vitest JSON report with their first line of reason, on standard error,
// and "PASSED FAILED" on standard output; a missing report counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const [, , file] = process.argv;
if (!file || !existsSync(file)) {
  console.log('0 1');
} else {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, status, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName, failureMessages } of failed) print(name, fullName, failureMessages[0]);
    if (status === 'failed' && failed.length === 0) print(name, 'could not be run', message);
  }
  const { numPassedTests, numFailedTests, numTotalTests } = report;
  console.log(numPassedTests, numTotalTests === 0 ? 1 : numFailedTests);
}

function print(file, title, reason = '') {
  console.error(`✗ ${file}: ${title}\n    ${reason.slice(0, 1000).replaceAll('\n', '\n    ')}`);
}

import { expect, it } from 'vitest';
import { lintExample } from '../../../test/support/lint-example';
import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concept-names';
import type { ExampleFiling } from '../../model/example';

const engaged = 'whether assessors, consultants, auditors or other third parties are engaged';
const oversight =
  'whether there are processes to oversee and identify risks from third-party service providers';

it.each<[missing: string, facts: ExampleFiling['facts'], message: string]>([
  ['the first', [[oversightFlag, true]], `${engaged} (Item 106(b)(1)(ii))`],
  ['the second', [[engagedFlag, true]], `${oversight} (Item 106(b)(1)(iii))`],
  [
    'both, beside text that answers one of them',
    [
      [materialityFlag, false],
      [processes, 'We engage an independent consultant to test our defences every year.'],
    ],
    `${engaged} (Item 106(b)(1)(ii); the text reads as a "yes") or ${oversight} (Item 106(b)(1)(iii))`,
  ],
])('names the question whose flag is missing: %s', (_, facts, message) => {
  const found = lintExample({ facts }).findings.filter(
    ({ code }) => code === 'third-party-flags-missing',
  );
  expect(found.map((one) => one.message)).toEqual([`No flag says ${message}`]);
});

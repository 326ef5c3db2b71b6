import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An annual report without errors or warnings. */
export const example = readFileSync(
  join(import.meta.dirname, '../../../../examples/filings/lanternfish-10k-2025.htm'),
  'utf8',
);

const nil =
  '<ix:nonNumeric contextRef="c-1" name="cyd:MaterialCybersecurityIncidentNatureTextBlock" id="f-nil" escape="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"></ix:nonNumeric>';
/** The example with a text block of a period only, a warning, and a nil fact, an error. */
export const broken = example.replace(
  /(<ix:nonNumeric[^>]*ExpertiseOfManagementResponsibleTextBlock[^>]*>)[\s\S]*?(<\/ix:nonNumeric>)/u,
  `$1.$2${nil}`,
);
/** The example without one of its flags: a warning. */
const incomplete = example.replaceAll('ThirdPartyEngagedFlag', 'UnknownFlag');

export const files = {
  'good.htm': example,
  'broken.htm': broken,
  'sub/incomplete.htm': incomplete,
};

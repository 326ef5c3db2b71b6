import { type ExpectedObject, expectList, expectObject } from '@cydkit/parser';

/** What `createReport` returns. */
const report: ExpectedObject = {
  name: 'Report',
  from: 'createReport',
  keys: ['filing', 'passages', 'blocks', 'relations'],
};

/** Checks the argument of a function that takes a report. @throws TypeError */
export function expectReport(value: unknown): void {
  expectObject(value, report);
}

/** Checks a list of reports. @throws TypeError */
export function expectReports(values: unknown): void {
  expectList(values, report);
}

import { describe, expect, it } from 'vitest';
import { describeSkipped } from './skipped-reporter.mjs';

describe('describeSkipped', () => {
  it('groups skipped tests by what they need, and says how to get it', () => {
    const titles = [
      'text blocks of real filings (skipped: no /somewhere/data/notes/2025_08_notes.zip) > are there',
      'filings of two years (skipped where the shared data is missing) > line up',
      'an HTML report in Chromium (skipped: there is no Chromium at /x) > is readable',
    ];
    expect(describeSkipped([moduleOf(titles)])).toEqual([
      ' Skipped 3 tests',
      '      2 without real filings, which are not part of the repository: set CYDKIT_SHARED to the folder that has them (default ../shared)',
      '      1 without Chromium: install it, or set CHROMIUM_PATH (default /usr/bin/chromium)',
      '',
    ]);
  });

  it('names a test that gives no reason', () => {
    expect(describeSkipped([moduleOf(['reads what it wrote'])])).toEqual([
      ' Skipped 1 test',
      '      1 without a reason: reads what it wrote',
      '',
    ]);
  });

  it('says nothing of tests that a name filter leaves out', () => {
    expect(describeSkipped([moduleOf(['reads what it wrote'], /other/u)])).toEqual([]);
  });

  it('says nothing when nothing was skipped', () => {
    expect(describeSkipped([moduleOf([])])).toEqual([]);
  });
});

function moduleOf(titles: readonly string[], testNamePattern?: RegExp): unknown {
  const tests = titles.map((fullName) => ({
    fullName,
    result: () => ({ state: 'skipped' }),
    project: { config: { testNamePattern } },
  }));
  return { children: { allTests: () => tests } };
}

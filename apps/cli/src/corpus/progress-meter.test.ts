import { expect, it } from 'vitest';
import { ProgressMeter, progressText } from './progress-meter';

it.each([
  [0, 0, 0, '[--------------------] 0 %, 0 filings, 0 a second'],
  [0.5, 1200, 10, '[##########----------] 50 %, 1,200 filings, 120 a second, about 10 s left'],
  [0.1, 10, 60, '[##------------------] 10 %, 10 filings, 0 a second, about 9 min left'],
  [0.01, 10, 3600, '[--------------------] 1 %, 10 filings, 0 a second, about 99 h left'],
  [1, 5, 5, '[####################] 100 %, 5 filings, 1 a second, about 0 s left'],
])('after %d of the bytes, %d filings and %d seconds shows %s', (share, filings, seconds, text) => {
  expect(progressText(share, filings, seconds)).toBe(text);
});

it('shows no more than a few lines a second', async () => {
  const shown: string[] = [];
  const meter = new ProgressMeter(async (text) => {
    shown.push(text);
  });
  meter.start(100);
  for (let filing = 0; filing < 10_000; filing += 1) await meter.countFiling();
  expect(shown.length).toBeLessThan(100);
});

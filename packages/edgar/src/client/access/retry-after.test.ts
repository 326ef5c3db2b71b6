import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after';

const now = Date.UTC(2026, 0, 15, 12);

describe('parseRetryAfter', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    [' 7 ', 7000],
    ['1.5', 1500],
    ['Thu, 15 Jan 2026 12:02:00 GMT', 120_000],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['999999999999', 999_999_999_999_000],
  ])('reads %j as a wait of %d ms', (text, wait) => {
    expect(parseRetryAfter(text, now)).toBe(now + wait);
  });

  it.each([
    undefined,
    '',
    'soon',
    '-5',
    '1e3',
    '9999999999999',
    'Thu, 15 Foo 2026 12:02:00 GMT',
    'Thu, 15 Jan 2026 25:02:00 GMT',
    'Thu, 15 Jan 2026',
    '２',
  ])('takes %j for absent', (text) => {
    expect(parseRetryAfter(text, now)).toBeNull();
  });

  it('reads every date that is written as HTTP has it, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000 }), (seconds) => {
        const date = now + seconds * 1000;
        expect(parseRetryAfter(new Date(date).toUTCString(), now)).toBe(date);
      }),
    );
  });

  it('never gives a time before now, or none that is finite, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const until = parseRetryAfter(text, now);
        expect(until === null || (until >= now && Number.isFinite(until))).toBe(true);
      }),
    );
  });
});

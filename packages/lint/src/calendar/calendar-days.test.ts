import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, formatDay, parseDay, weekdayName } from './calendar-days';

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0, 'Thursday'],
    ['2000-02-29', 11016, 'Tuesday'],
    ['2025-03-11', 20158, 'Tuesday'],
    ['2026-01-01', 20454, 'Thursday'],
  ])('counts %s as day %i, a %s', (text, day, weekday) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    expect(weekdayName(day)).toBe(weekday);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''])('rejects "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 200_000 }), (day) => {
        expect(formatDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayOf(civilOf(day))).toBe(day);
      }),
    );
  });
});

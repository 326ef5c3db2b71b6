import type { Context, Period } from '@cydkit/parser';

/** `12 months to 2024-12-31`; `null` where the source states no part of the period. */
export function describePeriod({ start, end, duration }: Period): string | null {
  if (start !== null && end !== null) return start === end ? end : `${start} to ${end}`;
  if (start !== null) return `from ${start}`;
  if (duration === undefined) return end;
  return end === null ? describeDuration(duration) : `${describeDuration(duration)} to ${end}`;
}

/** `2024-01-01 to 2024-12-31, MaterialCybersecurityIncidentAxis: MarchIncidentMember`. */
export function describeContext({ period, dimensions }: Context): string {
  const parts = dimensions.map(({ axis, member, typed }) => {
    return `${axis.name}: ${member?.name ?? typed ?? 'member not readable'}`;
  });
  return [describePeriod(period) ?? 'period not stated', ...parts].join(', ');
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** `P12M` reads `12 months`. A duration of several units stays as it is. */
function describeDuration(duration: string): string {
  const [, count, letter = ''] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const unit = UNITS[letter];
  if (count === undefined || unit === undefined) return duration;
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}

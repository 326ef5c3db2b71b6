import type {
  Context,
  CoRegistrant,
  Diagnostic,
  FilingEntity,
  Location,
  Period,
  Registrant,
} from '@cydkit/parser';
import { counted, grouped } from '@cydkit/text';
import { registrantNames } from './registrant-names';

/** Formats a share: `0.5834` → `58.3%`. Only all is `100.0%`, and only nothing is `0.0%`. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000);
  const honest = share > 0 && share < 1 ? Math.min(999, Math.max(1, tenths)) : tenths;
  return `${(honest / 10).toFixed(1)}%`;
}

/** Enough of a text to recognize it. */
const glimpseLength = 120;

/** Long enough for most sentences. */
export const sentenceLength = 400;

/** Returns the text on one line; a long one ends in ` …`, after a whole word if possible. */
export function shortened(text: string, most: number = glimpseLength): string {
  const line = text.split('\n').join(' ');
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}

/** Returns a place in words: `draft.htm:12:5` if it is known, else `draft.htm, bytes 1,204 to 1,260`. */
export function describeLocation({ document, start, end, place }: Location): string {
  if (place !== undefined) return place;
  const bytes =
    end > start ? `bytes ${grouped(start)} to ${grouped(end)}` : `byte ${grouped(start)}`;
  return document === null ? bytes : `${document}, ${bytes}`;
}

/** Describes the place of what was found, then related places that are not the same, with what is there. */
export function describePlaces(
  { location, related = [] }: Pick<Diagnostic, 'location' | 'related'>,
  describe: typeof describeLocation = describeLocation,
): string[] {
  const own = location === undefined ? [] : [describe(location)];
  const others = related.flatMap(({ message, location }) => {
    const place = describe(location);
    return own.includes(place) ? [] : [`${message}: ${place}`];
  });
  return [...own, ...others];
}

/** Returns a period in words, `12 months to 2024-12-31`, or `null` if no part of it is stated. */
export function describePeriod({ start, end, duration }: Period): string | null {
  if (start !== null && end !== null) return start === end ? end : `${start} to ${end}`;
  if (start !== null) return `from ${start}`;
  if (duration === undefined) return end;
  return end === null ? describeDuration(duration) : `${describeDuration(duration)} to ${end}`;
}

/**
 * Returns the period of a filing in words, or `null` if no part of it is stated. A day that the source
 * has rounded is not shown as if it were stated.
 */
export function describeFilingPeriod(period: Period): string | null {
  const words = describePeriod(period);
  return period.rounded && words !== null ? `${words}, rounded to the end of a month` : words;
}

/** No filing comes near; every fact of a context shows it, which would multiply what is longer. */
const mostDimensions = 20;
const longestContext = 2000;

/** The names of its registrants are found once. */
const noOthers: CoRegistrant[] = [];

/**
 * Returns a context in words:
 * `2024-01-01 to 2024-12-31, MaterialCybersecurityIncidentAxis: MarchIncidentMember`. With the
 * registrants of the filing, it names the one that a context is about, unless that is its own. Many
 * dimensions are cut short.
 */
export function describeContext(
  { entity, period, dimensions }: Context,
  { cik, coRegistrants = noOthers }: FilingEntity = { name: null, cik: null },
): string {
  const isOther = cik !== null && entity !== null && entity !== cik;
  const names = registrantNames(coRegistrants);
  const parts = dimensions.slice(0, mostDimensions).map(({ axis, member, typed }) => {
    const name = member && names.ofMember(member);
    const shown = member?.name ?? typed ?? 'member not readable';
    return `${axis.name}: ${shown}${name == null ? '' : ` (${name})`}`;
  });
  const more = dimensions.length - parts.length;
  const words = [
    describePeriod(period) ?? 'period not stated',
    ...(isOther ? [names.ofCik(entity) ?? `CIK ${entity}`] : []),
    ...parts,
    ...(more > 0 ? [`and ${counted(more, 'more dimension')}`] : []),
  ];
  return shortened(words.join(', '), longestContext);
}

/** Returns a registrant in words: `Lantern Finance LLC (CIK 0009999902)`. */
export function describeRegistrant({ name, cik }: Registrant): string {
  if (name === null) return cik === null ? 'name not stated' : `CIK ${cik}`;
  return cik === null ? name : `${name} (CIK ${cik})`;
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** Returns `12 months` for `P12M`; a duration in several units stays as it is. */
function describeDuration(duration: string): string {
  const [, count, letter = ''] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const unit = units[letter];
  if (count === undefined || unit === undefined) return duration;
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}

/** Returns `passage 9`, `passages 3 and 4` or `passages 2 to 5 and 9`, in the given order. */
export function describePassages(numbers: readonly number[]): string {
  const parts = spansOf(numbers).flatMap((span) =>
    span.length < 3 ? span.map(String) : [`${span[0]} to ${span.at(-1)}`],
  );
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${numbers.length === 1 ? 'passage' : 'passages'} ${list}`;
}

/** Returns `9`, `3–5` or `3, 5`: passage numbers for narrow columns. */
export function numberRange(numbers: readonly number[]): string {
  return spansOf(numbers)
    .map((span) => (span.length === 1 ? String(span[0]) : `${span[0]}–${span.at(-1)}`))
    .join(', ');
}

/** Groups consecutive numbers. */
function spansOf(numbers: readonly number[]): number[][] {
  const spans: number[][] = [];
  for (const number of numbers) {
    const open = spans.at(-1);
    if (open !== undefined && number === (open.at(-1) ?? 0) + 1) open.push(number);
    else spans.push([number]);
  }
  return spans;
}

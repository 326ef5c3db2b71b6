import { contextKey, formOf } from '@cydkit/disclosure';
import type { Filing, FilingEntity, Period, SubmissionInfo } from '@cydkit/parser';
import { counted, grouped } from '@cydkit/text';
import { type NamingOptions, namingOf } from './file-name';
import {
  describeContext,
  describeFilingPeriod,
  describePeriod,
  describeRegistrant,
} from './phrases';

/** The top of a report: whose filing it is and what identifies it. */
export interface Head {
  /** Registrant and form. */
  heading: string;
  about: Property[];
  /** The filing has no CYD fact; only diagnostics follow. */
  empty: boolean;
}

/** Returns the top of a report about the filing. */
export function headOf(filing: Filing, options: NamingOptions = {}): Head {
  const { entity, form, facts } = filing;
  return {
    heading: `${entity.name ?? 'Registrant not stated'} · ${form ?? 'form not stated'}`,
    about: aboutOf(filing, options),
    empty: facts.length === 0,
  };
}

/** A named value, such as `CIK` and its number. */
export interface Property {
  name: string;
  value: string;
}

/** Shown in place of a property that readers expect but the filing lacks. */
export const notStated = 'not stated';

function aboutOf(filing: Filing, options: NamingOptions): Property[] {
  const { source, entity, fiscalYear, fiscalPeriod } = filing;
  const isEvent = formOf(filing).base?.startsWith('8-K') ?? false;
  const properties: [string, string | null][] = [
    isEvent
      ? ['Date of event', eventDate(filing.period)]
      : ['Period', describeFilingPeriod(filing.period) ?? notStated],
    ['Facts for', otherContexts(filing)],
    ['Fiscal year', fiscalYear && [fiscalYear, fiscalPeriod].filter(Boolean).join(' ')],
    ['CIK', entity.cik ?? notStated],
    ['Co-registrants', coRegistrantsOf(filing)],
    ['Registrant', detailsOf(entity)],
    ['Accession', filing.accession ?? notStated],
    ['Filed', filedLine(filing.submission)],
    ['Items', filing.submission?.items?.join('; ') ?? (isEvent ? notStated : null)],
    ['Amendment', filing.amendment ? 'yes' : null],
    ['Transition report', filing.transition ? 'yes' : null],
    ['Edition', filing.taxonomy ?? notStated],
    ['Page', filing.title],
    ['Source', sourceLine(source, options)],
    ['SHA-256', source.sha256],
  ];
  return properties.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** Returns the day of the event that a Form 8-K reports: that of its cover page or of its header. */
function eventDate({ end, rounded }: Period): string {
  if (end === null) return notStated;
  return rounded ? `${notStated}; the data set rounds it to the end of a month, ${end}` : end;
}

/** Returns the co-registrants with their CIKs, or `null` if there are none. */
export function coRegistrantsOf({ entity }: Pick<Filing, 'entity'>): string | null {
  return entity.coRegistrants?.map(describeRegistrant).join('; ') ?? null;
}

/** Returns what the source says about the registrant besides its name, or `null` if nothing. */
function detailsOf(entity: FilingEntity): string | null {
  const { sic, fiscalYearEnd, filerCategory, publicFloat } = entity;
  const place = placeOf(entity.state, entity.country);
  const incorporated = placeOf(entity.incorporationState, entity.incorporationCountry);
  const details = [
    sic && `SIC ${sic}`,
    place && `offices in ${place}`,
    incorporated && `incorporated in ${incorporated}`,
    fiscalYearEnd && `fiscal year ends ${fiscalYearEnd}`,
    filerCategory,
    publicFloat &&
      `public float ${[publicFloat.currency, money(publicFloat.amount)].filter(Boolean).join(' ')}`,
  ];
  return details.filter(Boolean).join(', ') || null;
}

function placeOf(state: string | undefined, country: string | undefined): string {
  return [state, country].filter((part) => part !== undefined).join(', ');
}

/** `162,900,000`; the cents of a float mean nothing. */
function money(amount: number): string {
  const whole = Math.round(Math.abs(amount));
  return `${amount < 0 ? '-' : ''}${grouped(whole)}`;
}

/** `2026-02-27, accepted 2026-02-27 16:30:01 in Washington` */
function filedLine({ filed = null, accepted = null }: Partial<SubmissionInfo> = {}): string | null {
  const time = accepted && `accepted ${accepted.replace('T', ' ')} in Washington`;
  return [filed, time].filter((part) => part !== null).join(', ') || null;
}

/** Describes the contexts of the facts that differ from the filing's own period. */
function otherContexts({ period, entity, facts }: Filing): string | null {
  const contexts = new Map(facts.map(({ context }) => [contextKey(context), context]));
  const described = new Set(
    Array.from(contexts.values(), (context) => describeContext(context, entity)),
  );
  const own = describePeriod(period);
  if (own !== null) described.delete(own);
  return described.size === 0 ? null : [...described].join('; ');
}

const formatNames: Readonly<Record<Filing['source']['format'], string>> = {
  'inline-xbrl': 'inline XBRL',
  'xbrl-instance': 'XBRL instance',
  'viewer-page-html': 'viewer page',
  'viewer-page-text': 'text of a viewer page',
  submission: 'full submission',
  notes: 'Financial Statement and Notes data',
  unknown: 'format not recognized',
};

/** Returns the name, format and size of the source on one line. */
export function sourceLine(
  { name, format, bytes }: Filing['source'],
  options: NamingOptions = {},
): string {
  return `${namingOf(options)(name) ?? 'unnamed'} (${formatNames[format]}, ${counted(bytes, 'byte')})`;
}

import { contextKey } from '@cydkit/disclosure';
import type { Filing } from '@cydkit/parser';
import { counted } from '@cydkit/text';
import { type NamingOptions, namingOf } from './file-name';
import { describeContext, describePeriod } from './phrases';

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
  const properties: [string, string | null][] = [
    ['Period', describePeriod(filing.period) ?? notStated],
    ['Facts for', otherContexts(filing)],
    ['Fiscal year', fiscalYear && [fiscalYear, fiscalPeriod].filter(Boolean).join(' ')],
    ['CIK', entity.cik ?? notStated],
    ['Accession', filing.accession ?? notStated],
    ['Amendment', filing.amendment ? 'yes' : null],
    ['Transition report', filing.transition ? 'yes' : null],
    ['Edition', filing.taxonomy ?? notStated],
    ['Page', filing.title],
    ['Source', sourceLine(source, options)],
    ['SHA-256', source.sha256],
  ];
  return properties.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** Describes the contexts of the facts that differ from the filing's own period. */
function otherContexts({ period, facts }: Filing): string | null {
  const contexts = new Map(facts.map(({ context }) => [contextKey(context), context]));
  const described = new Set([...contexts.values()].map(describeContext));
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

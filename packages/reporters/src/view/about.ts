import { contextKey } from '@cydkit/disclosure';
import type { Filing } from '@cydkit/parser';
import { describeContext, describePeriod } from '../contexts';
import { counted } from '../numbers';

export interface Property {
  name: string;
  value: string;
}

export const NOT_STATED = 'not stated';

/** What identifies the filing. What it does not state is said, where a reader would look for it. */
export function aboutOf(filing: Filing): Property[] {
  const { source, entity, fiscalYear, fiscalPeriod } = filing;
  const properties: [string, string | null][] = [
    ['Period', describePeriod(filing.period) ?? NOT_STATED],
    ['Facts for', otherContexts(filing)],
    ['Fiscal year', fiscalYear && [fiscalYear, fiscalPeriod].filter(Boolean).join(' ')],
    ['CIK', entity.cik ?? NOT_STATED],
    ['Accession', filing.accession ?? NOT_STATED],
    ['Amendment', filing.amendment ? 'yes' : null],
    ['Transition report', filing.transition ? 'yes' : null],
    ['Edition', filing.taxonomy ?? NOT_STATED],
    ['Page', filing.title],
    ['Source', sourceLine(source)],
    ['SHA-256', source.sha256],
  ];
  return properties.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** The contexts of the facts where they say more, or something else, than the filing's period. */
function otherContexts({ period, facts }: Filing): string | null {
  const contexts = new Map(facts.map(({ context }) => [contextKey(context), context]));
  const described = new Set([...contexts.values()].map(describeContext));
  const own = describePeriod(period);
  if (own !== null) described.delete(own);
  return described.size === 0 ? null : [...described].join('; ');
}

const SHAPES: Readonly<Record<Filing['source']['format'], string>> = {
  'inline-xbrl': 'inline XBRL',
  'xbrl-instance': 'XBRL instance',
  'viewer-page-html': 'viewer page',
  'viewer-page-text': 'text of a viewer page',
  submission: 'full submission',
  notes: 'Financial Statement and Notes data',
  unknown: 'format not recognised',
};

export function sourceLine({ name, format, bytes }: Filing['source']): string {
  return `${name ?? 'unnamed'} (${SHAPES[format]}, ${counted(bytes, 'byte')})`;
}

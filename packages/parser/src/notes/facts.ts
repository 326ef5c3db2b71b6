import { collapse } from '@cydkit/text';
import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import type { Context, Dimension, Fact, Location, Period } from '../model';
import { formatPlain } from '../text/formatter';
import { describeConcept } from '../xbrl/describe-concept';
import { toBoolean } from '../xbrl/fact-values';
import type { FactRow } from './cyd-rows';
import { noDimension, readSegments, type Segments, unnamed } from './dimensions';
import { readPeriod } from './periods';
import { type Tags, tagKey } from './tags';
import { readValue } from './value';

/** What the facts of a data set are read with. */
export interface Dictionary {
  /** Name of txt.tsv in locations. */
  document: string | null;
  /** `null` where the data set has no tag.tsv. */
  tags: Tags | null;
  segments: ReadonlyMap<string, Segments>;
}

/** Reads the fact of a row that stands at `offset` in txt.tsv. */
export function readFact(
  row: FactRow,
  offset: number,
  entity: string | null,
  dictionary: Dictionary,
  diagnostics: Diagnostics,
): Fact {
  const { start, end } = row.range('value');
  const location = { document: dictionary.document, start: offset + start, end: offset + end };
  const concept = row.text('tag');
  const version = row.text('version');
  const namespace = `http://xbrl.sec.gov/${version}`;
  const described = describeConcept(namespace, concept, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  const tag = dictionary.tags?.get(tagKey(concept, version));
  if (dictionary.tags !== null && tag === undefined) {
    const args = { concept: shown(concept), version: shown(version) };
    diagnostics.add('notes-version-unknown', args, { location });
  }
  const context: Context = {
    entity,
    period: readFactPeriod(row, location, diagnostics),
    dimensions: readDimensions(row, namespace, location, dictionary, diagnostics),
  };
  const raw = row.text('value');
  const nil = raw === '' && row.text('srclen').trim() === '0';
  if (nil) diagnostics.add('fact-nil', { concept: shown(concept) }, { location });
  const base = {
    concept,
    namespace,
    label: described.label ?? tag?.label ?? null,
    context,
    locations: [location],
    ...(nil && { nil: true as const }),
  };
  const type = described.type === 'other' && tag ? tag.type : described.type;
  if (type !== 'flag') {
    const text = nil ? null : formatPlain(readValue(raw)).text;
    return type === 'textBlock' ? { ...base, type, value: text } : { ...base, type, value: text };
  }
  const value = nil ? null : toBoolean('text', collapse(readValue(raw)));
  if (value === null && !nil) {
    const args = { concept: shown(concept), found: shown(raw) };
    diagnostics.add('flag-unreadable', args, { location });
  }
  return { ...base, type, value };
}

function readFactPeriod(row: FactRow, location: Location, diagnostics: Diagnostics): Period {
  const [ddate, qtrs] = [row.text('ddate').trim(), row.text('qtrs').trim()];
  const period = readPeriod(ddate, qtrs);
  if (period !== null) return period;
  const args = { within: 'fact-row', ddate: shown(ddate), qtrs: shown(qtrs) } as const;
  diagnostics.add('period-unreadable', args, { location });
  return { start: null, end: null };
}

function readDimensions(
  row: FactRow,
  namespace: string,
  location: Location,
  { segments }: Dictionary,
  diagnostics: Diagnostics,
): Dimension[] {
  let dimensions: Dimension[] = [];
  const hash = row.text('dimh').trim();
  if (hash !== '' && hash !== noDimension) {
    const known = segments.get(hash);
    if (known?.truncated) {
      diagnostics.add('notes-dimension-truncated', { hash: shown(hash) }, { location });
    }
    dimensions = known ? readSegments(known.text, namespace) : [unnamed(hash)];
  }
  const registrant = row.text('coreg').trim();
  if (registrant !== '') dimensions.push(coRegistrant(registrant));
  return dimensions;
}

/** `coreg` stands for a member of dei:LegalEntityAxis, which the column does not name in full. */
function coRegistrant(name: string): Dimension {
  return {
    axis: { namespace: null, name: 'LegalEntityAxis' },
    member: { namespace: null, name },
  };
}

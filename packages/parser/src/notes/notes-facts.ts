import { collapse } from '@cydkit/text';
import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import type { Context, Dimension, Fact, Location, Period } from '../model';
import { readablePlain } from '../text/formatter';
import { decodeText } from '../text/markup';
import { readBasicDate } from '../xbrl/dates';
import { describeConcept } from '../xbrl/describe-concept';
import { toBoolean } from '../xbrl/transforms';
import { legalEntityAxis } from '../xbrl/vocabulary';
import type { FactRow } from './cyd-rows';
import {
  noDimension,
  readSegments,
  type Segments,
  type Tags,
  tagKey,
  unnamedDimension,
} from './lookup-tables';

/** What the rows of facts refer to. */
export interface Lookups {
  /** Name of txt.tsv in locations. */
  document: string | null;
  /** `null` if the data set has no tag.tsv. */
  tags: Tags | null;
  segments: ReadonlyMap<string, Segments>;
}

/** What the facts of one filing are read with. */
export interface FactReading {
  lookups: Lookups;
  /** The CIK of the filing's registrant. */
  entity: string | null;
  diagnostics: Diagnostics;
}

/** Reads the fact of a row at `offset` in txt.tsv. */
export function readFact(row: FactRow, offset: number, reading: FactReading): Fact {
  const { lookups, entity, diagnostics } = reading;
  const { start, end } = row.range('value');
  const location = { document: lookups.document, start: offset + start, end: offset + end };
  const concept = row.text('tag');
  const version = row.text('version');
  const namespace = `http://xbrl.sec.gov/${version}`;
  const described = describeConcept(namespace, concept, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  const tag = lookups.tags?.get(tagKey(concept, version));
  if (lookups.tags !== null && tag === undefined) {
    const args = { concept: shown(concept), version: shown(version) };
    diagnostics.add('notes-version-unknown', args, { location });
  }
  const context: Context = {
    entity,
    period: readFactPeriod(row, location, diagnostics),
    dimensions: readDimensions(row, namespace, location, reading),
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
    const text = nil ? null : readablePlain(readValue(raw));
    const lang = row.text('lang').trim();
    const ofText = { ...base, ...(lang !== '' && { lang }), value: text };
    return type === 'textBlock' ? { ...ofText, type } : { ...ofText, type };
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
  { lookups, diagnostics }: FactReading,
): Dimension[] {
  let dimensions: Dimension[] = [];
  const hash = row.text('dimh').trim();
  if (hash !== '' && hash !== noDimension) {
    const known = lookups.segments.get(hash);
    if (known?.truncated) {
      diagnostics.add('notes-dimension-truncated', { hash: shown(hash) }, { location });
    }
    dimensions = known ? readSegments(known.text, namespace) : [unnamedDimension(hash)];
  }
  const registrant = row.text('coreg').trim();
  if (registrant === '') return dimensions;
  const stated = dimensions.find(({ axis }) => axis.name === legalEntityAxis);
  if (stated === undefined) {
    // A single dimension that dim.tsv does not explain is the one that the column names.
    const isOnly = !lookups.segments.has(hash) && row.text('dimn').trim() === '1';
    return [...(isOnly ? [] : dimensions), coRegistrant(registrant)];
  }
  const known = stated.member?.name ?? '';
  if (!isSameMember(known, registrant)) {
    const args = { dimension: shown(known), coreg: shown(registrant) };
    diagnostics.add('notes-registrant-differs', args, { location });
  }
  return dimensions;
}

/** `coreg` is a member of dei:LegalEntityAxis, whose name the column abbreviates. */
function coRegistrant(name: string): Dimension {
  return {
    axis: { namespace: null, name: legalEntityAxis },
    member: { namespace: null, name },
  };
}

function isSameMember(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/Member$/u, '').toLowerCase();
  return bare(one) === bare(other);
}

/**
 * Reads the period of a fact: `ddate` is its end, rounded to the end of a month; `qtrs` is its length
 * in quarters, rounded, 0 for an instant or a few days, such as the day of an 8-K. `null` if either
 * cannot be read.
 */
export function readPeriod(ddate: string, qtrs: string): Period | null {
  const end = readBasicDate(ddate);
  if (end === null || !/^\d{1,4}$/u.test(qtrs)) return null;
  const quarters = Number(qtrs);
  const duration = quarters > 0 && { duration: `P${quarters * 3}M` };
  return { start: null, end, ...duration, rounded: 'month' };
}

/**
 * Restores a value as it was in the filing. The SEC's table quotes values like CSV and keeps
 * character references:
 *
 *     "our ""CISO"" at R&amp;D"  →  our "CISO" at R&D
 */
export function readValue(raw: string): string {
  return decodeText(unquote(raw));
}

/** Removes the quotes of CSV; a quotation mark at one end only is part of the value. */
function unquote(raw: string): string {
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return raw;
  const inner = raw.slice(1, -1);
  // `"A" and "B"` is not quoted as CSV: its inner quotation marks are not doubled.
  return inner.replaceAll('""', '').includes('"') ? raw : inner.replaceAll('""', '"');
}

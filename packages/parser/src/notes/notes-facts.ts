import { collapse } from '@cydkit/text';
import { describeConcept } from '../concepts';
import { shown } from '../containers/shown';
import { isoDate } from '../dates';
import type { Diagnostics } from '../diagnostics';
import { toBoolean } from '../inline/transforms';
import type { Context, Dimension, Fact, Location, Period } from '../model';
import { formatPlain } from '../text/format';
import { decodeText } from '../text/markup';
import type { FactRow } from './cyd-rows';
import {
  noDimension,
  readSegments,
  type Segments,
  type Tags,
  tagKey,
  unnamed,
} from './lookup-tables';

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
  const described = describeConcept(namespace, concept, (code, message) =>
    diagnostics.add(code, message, { location }),
  );
  const tag = dictionary.tags?.get(tagKey(concept, version));
  if (dictionary.tags !== null && tag === undefined) {
    diagnostics.add('notes-version-unknown', `found ${shown(concept)} of ${shown(version)}`, {
      location,
    });
  }
  const context: Context = {
    entity,
    period: readFactPeriod(row, location, diagnostics),
    dimensions: readDimensions(row, namespace, location, dictionary, diagnostics),
  };
  const raw = row.text('value');
  const nil = raw === '' && row.text('srclen').trim() === '0';
  if (nil) diagnostics.add('fact-nil', `${shown(concept)} is nil`, { location });
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
    const message = `${shown(concept)}: expected true or false, found "${shown(raw)}"`;
    diagnostics.add('flag-unreadable', message, { location });
  }
  return { ...base, type, value };
}

function readFactPeriod(row: FactRow, location: Location, diagnostics: Diagnostics): Period {
  const [ddate, qtrs] = [row.text('ddate').trim(), row.text('qtrs').trim()];
  const period = readPeriod(ddate, qtrs);
  if (period !== null) return period;
  const found = `"${shown(ddate)}" and "${shown(qtrs)}"`;
  const message = `expected ddate as 20241231 and qtrs as a number, found ${found}`;
  diagnostics.add('period-unreadable', message, { location });
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
      diagnostics.add('notes-dimension-truncated', `${shown(hash)} is cut off`, { location });
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

/** `20241231` → `2024-12-31`; `null` for anything that is no such day. */
export function readBasicDate(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/u.exec(text ?? '') ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/**
 * The period of a fact: `ddate` is the end, rounded to the end of a month; `qtrs` the length in
 * quarters, rounded; 0 stands for an instant and for a few days, such as the one of an 8-K.
 * `null` where one of them cannot be read.
 */
export function readPeriod(ddate: string, qtrs: string): Period | null {
  const end = readBasicDate(ddate);
  if (end === null || !/^\d{1,4}$/u.test(qtrs)) return null;
  const quarters = Number(qtrs);
  return { start: null, end, ...(quarters > 0 && { duration: `P${quarters * 3}M` }) };
}

/**
 * A value as the filing had it. The SEC's table quotes values with quotation marks as CSV does and
 * leaves character references as they were:
 *
 *     "our ""CISO"" at R&amp;D"  →  our "CISO" at R&D
 */
export function readValue(raw: string): string {
  return decodeText(unquote(raw));
}

/** A quotation mark at one end alone is a quotation mark. */
function unquote(raw: string): string {
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return raw;
  const inner = raw.slice(1, -1);
  // `"A" and "B"` is no CSV: its inner quotation marks stand alone.
  return inner.replaceAll('""', '').includes('"') ? raw : inner.replaceAll('""', '"');
}

import { collapse } from '@cydkit/text';
import type { SourceDocument } from '../../input';
import type { Dimension, Location, QualifiedName } from '../../model';
import { formatHtml } from '../../text/formatter';
import { hasClass, type ReportCell, type ReportRow } from './report-rows';
import { readableText } from './value-cell';

/** A name as the page shows it: with the filing's prefix but no namespace. */
interface PrefixedName {
  prefix: string;
  name: string;
}

/** The first cell of a row: the element that its link defines, and its label. */
export interface LabelCell {
  element: PrefixedName;
  /** If the row heads a group of rows, the member of the axis that `element` names. */
  member: PrefixedName | null;
  /** Returns the label as the page shows it. */
  text(): string;
}

/** Longer than any label with its link. */
const maxLabelBytes = 1 << 12;

/** `defref_cyd_X`, `defref_cyd_XAxis=abc_YMember` */
const definitionLink = /defref_([^\s'"&;,()=]+)(?:=([^\s'"&;,()]+))?/u;

/**
 * Reads the label of a row; `null` if its link names no element. The link decides the concept: the
 * filer chooses the label, and the 2024 edition has the same label for two concepts.
 *
 *     <a onclick="top.Show.showAR( this, 'defref_cyd_X', window );">Label</a>
 */
export function readLabelCell(cell: ReportCell, source: SourceDocument): LabelCell | null {
  const html = source.text(cell.start, Math.min(cell.end, cell.start + maxLabelBytes));
  const [, element, member] = definitionLink.exec(html) ?? [];
  if (element === undefined) return null;
  return {
    element: splitName(element),
    member: member === undefined ? null : splitName(member),
    text: () => collapse(formatHtml(html).text),
  };
}

/** Splits an identifier like `us-gaap_Assets` into prefix and local name. */
function splitName(identifier: string): PrefixedName {
  const at = identifier.indexOf('_');
  return { prefix: identifier.slice(0, Math.max(at, 0)), name: identifier.slice(at + 1) };
}

/** The rows below a heading with the label of a member, or those above the first heading. */
export interface Group {
  dimensions: Dimension[];
  /** The heading, if it does not name all dimensions. */
  unnamed: { label: string; location: Location } | null;
}

/** The group of the rows above the first heading. */
export const noGroup: Group = { dimensions: [], unnamed: null };

/**
 * Reads the heading of a group; `null` for other rows. Its link names one axis and member; if the
 * label names several members, the page does not show the axes of the others.
 *
 *     <tr class="rh"> defref_cyd_…IncidentAxis=abc_MarchOutageMember     "March outage | Retail"
 */
export function readGroup(
  row: ReportRow,
  label: LabelCell | null,
  source: SourceDocument,
): Group | null {
  const [cell] = row.cells;
  if (!cell || !(label?.member || hasClass(row, 'rh'))) return null;
  const text = label?.text() ?? textOf(cell, source);
  const isNamed = label?.member && !text.includes(' | ');
  return {
    dimensions: label ? [dimensionOf(label)] : [],
    unnamed: isNamed ? null : { label: text, location: source.locate(cell.start, cell.end) },
  };
}

function dimensionOf({ element, member }: LabelCell): Dimension {
  return { axis: nameOf(element), member: member && nameOf(member) };
}

/** Drops the prefix: a page does not declare the namespaces of its prefixes. */
function nameOf({ name }: PrefixedName): QualifiedName {
  return { namespace: null, name };
}

/** Longer than any label. */
const maxTextBytes = 1000;

function textOf({ start, end }: ReportCell, source: SourceDocument): string {
  return collapse(readableText({ start, end: Math.min(end, start + maxTextBytes) }, source));
}

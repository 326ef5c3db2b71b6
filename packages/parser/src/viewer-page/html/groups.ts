import { collapse } from '@cydkit/text';
import type { SourceDocument } from '../../input';
import type { Dimension, Location, QualifiedName } from '../../model';
import type { LabelCell, PrefixedName } from './label-cell';
import { hasClass, type ReportCell, type ReportRow } from './report-rows';
import { readableText } from './value-cell';

/** The rows below a heading with the label of a member, or those above the first heading. */
export interface Group {
  dimensions: Dimension[];
  /** The heading, where it does not name all dimensions. */
  unnamed: { label: string; location: Location } | null;
}

export const noGroup: Group = { dimensions: [], unnamed: null };

/**
 * Reads the heading of a group; `null` for other rows. Its link names one axis and member; where
 * the label names several members, the page does not say of which axes the others are.
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

/** A page states prefixes, and nowhere what they stand for. */
function nameOf({ name }: PrefixedName): QualifiedName {
  return { namespace: null, name };
}

/** Longer than any label. */
const maxTextBytes = 1000;

function textOf({ start, end }: ReportCell, source: SourceDocument): string {
  return collapse(readableText({ start, end: Math.min(end, start + maxTextBytes) }, source));
}

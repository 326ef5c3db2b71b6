import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Dimension } from '../../model';
import type { ByteRange } from '../rows';

/** The rows of a page that are about one member of an axis. */
export interface Group {
  /** The member's label and where it stands; `null` where the rows are about none. */
  member: { label: string; line: ByteRange } | null;
  /** Label of the Line Items row at the top of the group. */
  lineItems: string | null;
}

/** The incident table of the taxonomy has one axis; the other table has none. */
const incidentLineItems = 'Material Cybersecurity Incident [Line Items]';
const incidentAxis = 'MaterialCybersecurityIncidentAxis';
const incidentAxisLabel = 'Material Cybersecurity Incident [Axis]';

/** `Material Cybersecurity Incident [Axis]: March Outage` */
const axisAndMember = /^([^[\]:]{1,200} \[Axis\]):\s*(\S.*)$/u;

/** The label of the member that stands behind the label of its axis; `null` for other text. */
export function memberOfAxis(text: string): string | null {
  return axisAndMember.exec(text)?.[2] ?? null;
}

/** The group that the label of an axis with its member begins; `null` for other labels. */
export function groupOfAxis(text: string, line: ByteRange): Group | null {
  const label = memberOfAxis(text);
  if (label === null) return null;
  const isIncident = text.startsWith(incidentAxisLabel);
  return { member: { label, line }, lineItems: isIncident ? incidentLineItems : null };
}

/**
 * The dimensions of the rows of a group. A dump has no names, only labels: the axis is known where
 * the taxonomy leaves no other, the member never.
 */
export function dimensionsOf({ member, lineItems }: Group): Dimension[] {
  const isIncident = lineItems === incidentLineItems && member?.label.includes(' | ') === false;
  return isIncident ? [{ axis: { namespace: null, name: incidentAxis }, member: null }] : [];
}

/** Says of each member that facts are about that the page does not name it. */
export function reportMembers(
  groups: readonly Group[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): void {
  for (const member of new Set(groups.map((group) => group.member))) {
    if (member === null) continue;
    const { label, line } = member;
    const location = source.locate(line.start, line.end);
    diagnostics.add('dimension-unnamed', { member: label.slice(0, 200) }, { location });
  }
}

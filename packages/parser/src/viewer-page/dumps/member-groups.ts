import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Dimension } from '../../model';
import type { RowLabel } from './dump-labels';
import type { ByteRange } from './text-lines';

/** The rows of a page that are about one member of an axis. */
export interface Group {
  /** The member's label and its range; `null` if the rows are about no member. */
  member: { label: string; line: ByteRange } | null;
  /** Label of the Line Items row that starts the group. */
  lineItems: string | null;
}

/** The taxonomy's incident table has one axis; its other table has none. */
const incidentLineItems = 'Material Cybersecurity Incident [Line Items]';
const incidentAxis = 'MaterialCybersecurityIncidentAxis';
const incidentAxisLabel = 'Material Cybersecurity Incident [Axis]';

/** `Material Cybersecurity Incident [Axis]: March Outage` */
const axisAndMember = /^([^[\]:]{1,200} \[Axis\]):\s*(\S.*)$/u;

/** Returns the member's label after the label of its axis; `null` for other text. */
export function memberOfAxis(text: string): string | null {
  return axisAndMember.exec(text)?.[2] ?? null;
}

/** Returns the group that a label of an axis and its member starts; `null` for other labels. */
export function groupOfAxis(text: string, line: ByteRange): Group | null {
  const label = memberOfAxis(text);
  if (label === null) return null;
  const isIncident = text.startsWith(incidentAxisLabel);
  return { member: { label, line }, lineItems: isIncident ? incidentLineItems : null };
}

/**
 * Returns the dimensions of a group's rows. A dump has labels instead of names: the axis is known if
 * the taxonomy has only one, the member never is.
 */
export function dimensionsOf({ member, lineItems }: Group): Dimension[] {
  const isIncident = lineItems === incidentLineItems && member?.label.includes(' | ') === false;
  return isIncident ? [{ axis: { namespace: null, name: incidentAxis }, member: null }] : [];
}

/** Reports, once for each member that rows with values are about, that the page does not name it. */
export function reportMembers(
  rows: readonly { label: RowLabel; group: Group }[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): void {
  const members = rows.filter(({ label }) => !label.abstract).map(({ group }) => group.member);
  for (const member of new Set(members)) {
    if (member === null) continue;
    const { label, line } = member;
    const location = source.locate(line.start, line.end);
    diagnostics.add('dimension-unnamed', { member: label.slice(0, 200) }, { location });
  }
}

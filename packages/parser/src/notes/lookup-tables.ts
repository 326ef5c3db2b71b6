import { findConcept } from '@cydkit/taxonomy';
import type { Member } from '../containers/container-member';
import type { Diagnostics } from '../diagnostics';
import type { Dimension, FactType, QualifiedName } from '../model';
import { legalEntityAxis } from '../xbrl/vocabulary';
import { readRows } from './table-rows';

/** What tag.tsv says about a tag; used for concepts that the built-in taxonomy does not have. */
interface Tag {
  label: string | null;
  type: FactType;
}

/** The tags of the CYD taxonomy, by {@link tagKey}. */
export type Tags = ReadonlyMap<string, Tag>;

const maxTags = 10_000;

/** Returns the key of a tag: its name and version. */
export function tagKey(name: string, version: string): string {
  return `${name}\t${version}`;
}

/** Reads the rows of tag.tsv for the CYD taxonomy. */
export async function readTags(table: Member, diagnostics: Diagnostics): Promise<Tags> {
  const tags = new Map<string, Tag>();
  const required = ['tag', 'version'] as const;
  const optional = ['datatype', 'tlabel'] as const;
  for await (const row of readRows(table, diagnostics, required, optional)) {
    const version = row.text('version');
    if (!version.startsWith('cyd/') || tags.size === maxTags) continue;
    tags.set(tagKey(row.text('tag'), version), {
      label: row.text('tlabel') || null,
      type: typeOf(row.text('datatype')),
    });
  }
  return tags;
}

function typeOf(datatype: string): FactType {
  if (datatype === 'textBlock') return 'textBlock';
  return datatype === 'boolean' ? 'flag' : 'other';
}

/** The dimensions that a hash in `dimh` represents. */
export interface Segments {
  /** As in dim.tsv: `MaterialCybersecurityIncident=March112026Incident;` */
  text: string;
  /** `segt`: dim.tsv keeps at most 1,024 characters. */
  truncated: boolean;
}

/** The value of `dimh` for facts without dimensions. */
export const noDimension = '0x00000000';

/** Reads the rows of dim.tsv for the `wanted` hashes. */
export async function readSegmentsTable(
  table: Member,
  wanted: ReadonlySet<string>,
  diagnostics: Diagnostics,
): Promise<ReadonlyMap<string, Segments>> {
  const found = new Map<string, Segments>();
  const required = ['dimhash', 'segments'] as const;
  for await (const row of readRows(table, diagnostics, required, ['segt'] as const)) {
    const hash = row.text('dimhash');
    if (!wanted.has(hash)) continue;
    const truncated = /^(?:true|1)$/iu.test(row.text('segt').trim());
    found.set(hash, { text: row.text('segments'), truncated });
  }
  return found;
}

/**
 * Reads dimensions such as `MaterialCybersecurityIncident=March112026Incident;`. The SEC writes local
 * names only, without a leading "Statement" or a final "Axis", "Member" or "Domain". An axis of the
 * CYD taxonomy gets its full name back, and the namespace of the fact (EFM 6.22.3: one edition); that
 * of co-registrants its name, so that it is the one that `coreg` means.
 */
export function readSegments(text: string, namespace: string): Dimension[] {
  return text
    .split(';')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const [axis = '', ...member] = pair.split('=');
      return {
        axis: axisOf(axis.trim(), namespace),
        member: { namespace: null, name: member.join('=').trim() },
      };
    });
}

function axisOf(name: string, namespace: string): QualifiedName {
  if (`${name}Axis` === legalEntityAxis) return { namespace: null, name: legalEntityAxis };
  const isOurs = findConcept(`${name}Axis`)?.kind === 'axis';
  return isOurs ? { namespace, name: `${name}Axis` } : { namespace: null, name };
}

/** Returns the dimension for a hash that dim.tsv does not explain; equal hashes, equal dimensions. */
export function unnamedDimension(hash: string): Dimension {
  return { axis: { namespace: null, name: '(unknown)' }, member: null, typed: hash };
}

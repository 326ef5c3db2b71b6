import { findConcept } from '@cydkit/taxonomy';
import type { Member } from '../containers/container-member';
import type { Diagnostics } from '../diagnostics';
import type { Dimension, FactType, QualifiedName } from '../model';
import { readRows } from './table-rows';

/** What tag.tsv says about a tag; it counts where our own taxonomy does not know the concept. */
export interface Tag {
  label: string | null;
  type: FactType;
}

/** The tags of the CYD taxonomy, by {@link tagKey}. */
export type Tags = ReadonlyMap<string, Tag>;

const maxTags = 10_000;

export function tagKey(name: string, version: string): string {
  return `${name}\t${version}`;
}

/** Reads the rows of tag.tsv whose version is the CYD taxonomy's. */
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

/** What `dimh` of a fact stands for. */
export interface Segments {
  /** As dim.tsv has them: `MaterialCybersecurityIncident=March112026Incident;` */
  text: string;
  /** `segt`: dim.tsv holds no more than 1,024 characters of them. */
  truncated: boolean;
}

/** What stands for "no dimension" in `dimh`. */
export const noDimension = '0x00000000';

/** Reads the rows of dim.tsv that facts refer to. */
export async function readDimensions(
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
 * `MaterialCybersecurityIncident=March112026Incident;` The SEC writes local names only, "Statement"
 * in front and "Axis", "Member" or "Domain" at the end cut off. An axis of the CYD taxonomy is known
 * all the same and gets its name back, and the namespace of the fact (EFM 6.22.3: one edition).
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
  const isOurs = findConcept(`${name}Axis`)?.kind === 'axis';
  return isOurs ? { namespace, name: `${name}Axis` } : { namespace: null, name };
}

/** A dimension of which only the hash is known: equal hashes are equal dimensions. */
export function unnamed(hash: string): Dimension {
  return { axis: { namespace: null, name: '(unknown)' }, member: null, typed: hash };
}

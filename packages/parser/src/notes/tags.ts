import type { Member } from '../containers/member';
import type { Diagnostics } from '../diagnostics';
import type { FactType } from '../model';
import { readRows } from './rows';

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

import { concepts, findConcept, shortLabel } from '@cydkit/taxonomy';
import type { Database } from './database';
import { insert } from './insert';

/** Adds the concepts of the taxonomy, so that their ids are known whatever is added. */
export function addTaxonomy(database: Database): void {
  for (const { name } of concepts) addConcept(database, name);
}

/** Returns the id of a concept; one that only a filing knows is added. */
export function conceptId(database: Database, name: string): number {
  const known = database.prepare('select id from concepts where name = ?').get(name);
  return known === undefined ? addConcept(database, name) : Number(known['id']);
}

function addConcept(database: Database, name: string): number {
  const { label = null, kind = null, disclosure = null } = findConcept(name) ?? {};
  const short_label = label === null ? null : shortLabel(label);
  return insert(database, 'concepts', { name, label, short_label, type: kind, disclosure });
}

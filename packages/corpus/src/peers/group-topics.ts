import { byCodeUnits } from '@cydkit/dedupe';
import type { ComparedFiling } from '../companies/compared-filing';
import type { GroupMembers } from '../companies/peer-groups';
import type { Corpus } from '../open-corpus';

/** A concept that a filing has no text for, while most of its peers have. */
export interface MissingTopic {
  concept: string;
  label: string;
  /** How many companies of the group have text that is tagged with it. */
  companies: number;
  /** The companies of the group. */
  of: number;
}

/**
 * Returns the text blocks that more than half of a group tag and the filing does not, the most frequent
 * first. The filing may say it all the same: without the tag, or under another one.
 */
export function missingTopics(
  { database }: Corpus,
  filing: ComparedFiling,
  { members }: GroupMembers,
): MissingTopic[] {
  const own = new Set(filing.passages.flatMap(({ concepts }) => concepts));
  const counts = new Map<string, MissingTopic>();
  const statement = database.prepare(
    `select distinct c.name as concept, coalesce(c.short_label, c.label, c.name) as label
     from passages p join passage_concepts pc on pc.passage_id = p.id
     join concepts c on c.id = pc.concept_id where p.filing_id = ? and c.label is not null`,
  );
  for (const { id } of members) {
    for (const { concept, label } of statement.all<{ concept: string; label: string }>(id)) {
      if (own.has(concept)) continue;
      const topic = counts.get(concept) ?? { concept, label, companies: 0, of: members.length };
      counts.set(concept, { ...topic, companies: topic.companies + 1 });
    }
  }
  return [...counts.values()]
    .filter(({ companies, of }) => companies * 2 > of)
    .sort((a, b) => b.companies - a.companies || byCodeUnits(a.concept, b.concept));
}

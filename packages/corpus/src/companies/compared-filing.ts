import { type ReferenceRow, referenceColumns } from '../filings/filing-reference';
import type { Corpus } from '../open-corpus';
import type { FilingRecord, FilingRow, PassageRow } from '../record/model';
import { snapshot } from '../store/snapshot';

/**
 * A filing to compare with others: of the corpus, from `comparedFiling`, or a draft that is not in it,
 * from `recordOf`.
 */
export interface ComparedFiling {
  filing: ReferenceRow & Pick<FilingRow, 'words' | 'characters' | 'unique_characters'>;
  registrants: readonly { cik: string }[];
  flags: FilingRecord['flags'];
  passages: readonly Pick<PassageRow, 'text' | 'words' | 'concepts'>[];
  findings: readonly { severity: string }[];
}

/** Returns a filing of the corpus by its key, as `findFiling` finds it; `null` if there is none. */
export function comparedFiling(corpus: Corpus, key: string): ComparedFiling | null {
  return snapshot(corpus.database, () => readFiling(corpus, key));
}

function readFiling(corpus: Corpus, key: string): ComparedFiling | null {
  const { database } = corpus;
  const row = database
    .prepare(
      `select f.id, ${referenceColumns}, f.words, f.characters, f.unique_characters
       from filings f where f.key = ?`,
    )
    .get<ComparedFiling['filing'] & { id: number }>(key);
  if (row === undefined) return null;
  const { id, ...filing } = row;
  return {
    filing,
    registrants: database
      .prepare('select cik from filing_registrants where filing_id = ? order by position')
      .all(id),
    flags: database
      .prepare(
        `select c.name as concept, g.state from flags g join concepts c on c.id = g.concept_id
         where g.filing_id = ? order by c.name`,
      )
      .all(id),
    passages: passagesOf(corpus, id),
    findings: database
      .prepare('select severity from findings where filing_id = ? order by id')
      .all(id),
  };
}

function passagesOf({ database }: Corpus, id: number): ComparedFiling['passages'] {
  return database
    .prepare(
      `select p.text, p.words, (
         select json_group_array(c.name) from passage_concepts pc
         join concepts c on c.id = pc.concept_id where pc.passage_id = p.id
       ) as concepts
       from passages p where p.filing_id = ? order by p.position`,
    )
    .all<{ text: string; words: number; concepts: string }>(id)
    .map(({ concepts, ...passage }) => ({
      ...passage,
      concepts: (JSON.parse(concepts) as string[]).sort(),
    }));
}

/** Returns whether a company is one of those that file the filing. */
export function ownCompanies({
  filing,
  registrants,
}: ComparedFiling): (company: string) => boolean {
  const own = new Set([filing.cik ?? filing.key, ...registrants.map(({ cik }) => cik)]);
  return (id) => own.has(id);
}

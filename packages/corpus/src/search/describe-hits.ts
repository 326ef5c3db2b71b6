import {
  company,
  type FilingReference,
  type ReferenceRow,
  referenceColumns,
  referenceOf,
} from '../filings/filing-reference';
import type { Database } from '../store/database';
import { excerptOfHit } from './excerpt-of-hit';
import { joinMarks } from './join-marks';
import type { SearchHit, TextRange } from './model';
import type { FoundPassage } from './unite-versions';

/** Returns where words that match are in passages, by the ids of the passages. */
export type MarkFinder = (
  passages: readonly { id: number; text: string }[],
) => ReadonlyMap<number, readonly TextRange[]>;

/** Returns all that is shown of results: of the first version of each. */
export function describeHits(
  database: Database,
  findMarks: MarkFinder,
  results: readonly (readonly FoundPassage[])[],
): SearchHit[] {
  const filings = readFilings(database, new Set(results.flat().map(({ filing }) => filing)));
  const marks = findMarks(results.flatMap(([shown]) => shown ?? []));
  return results.flatMap((versions) => {
    const [shown] = versions;
    const filing = shown && filings.get(shown.filing);
    if (shown === undefined || filing === undefined) return [];
    const { id, text, words, hash } = shown;
    const own = joinMarks(text, marks.get(id) ?? []);
    return {
      text,
      marks: own,
      excerpt: excerptOfHit(text, own),
      words,
      hash,
      concepts: readConcepts(database, id),
      filing,
      versions: countVersions(versions, filings),
      otherCompanies: countOthers(database, hash, filing),
    };
  });
}

function readFilings(database: Database, ids: Iterable<number>): Map<number, FilingReference> {
  const rows = database
    .prepare(
      `select f.id, ${referenceColumns} from json_each(?) j cross join filings f on f.id = j.value`,
    )
    .all<ReferenceRow & { id: number }>(JSON.stringify([...ids]));
  return new Map(rows.map((row) => [row.id, referenceOf(row)]));
}

function readConcepts(database: Database, passage: number): SearchHit['concepts'] {
  return database
    .prepare(
      `select c.name, coalesce(c.short_label, c.name) as shortLabel from passage_concepts u
       join concepts c on c.id = u.concept_id where u.passage_id = ? order by c.id`,
    )
    .all<{ name: string; shortLabel: string }>(passage);
}

function countVersions(
  versions: readonly FoundPassage[],
  filings: ReadonlyMap<number, FilingReference>,
): SearchHit['versions'] {
  const own = new Set(versions.map(({ filing }) => filing));
  const years = [...own].flatMap((id) => filings.get(id)?.fiscalYear ?? []);
  return {
    passages: versions.length,
    filings: own.size,
    fiscalYears: [...new Set(years)].sort((a, b) => a - b),
  };
}

function countOthers(database: Database, hash: string, { cik, key }: FilingReference): number {
  const row = database
    .prepare(
      `select count(distinct ${company}) as count from passages p
       join filings f on f.id = p.filing_id where p.hash = ? and ${company} <> ?`,
    )
    .get(hash, cik ?? key);
  return Number(row?.['count']);
}

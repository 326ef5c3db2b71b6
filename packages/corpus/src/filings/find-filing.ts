import { foldWords } from '@cydkit/dedupe';
import type { Corpus } from '../open-corpus';
import type { SqlValue } from '../store/database';
import {
  type FilingReference,
  type ReferenceRow,
  referenceColumns,
  referenceOf,
} from './filing-reference';

/** What a user's words for a filing mean. */
export interface FilingMatch {
  /** The only one that is meant; `null` if there is none, or if the words may mean several. */
  filing: FilingReference | null;
  /** The filings that are meant if the words mean several, at most twenty, by the names of their registrants. */
  candidates: FilingReference[];
  /** How many are meant. */
  total: number;
}

/** At most this number of candidates is returned. */
const mostCandidates = 20;

/** Annual reports first, then those of the latest period, the amendment filed last. */
const latestFirst = `order by (f.kind <> 'annual'), coalesce(f.period_end, '') desc,
  coalesce(f.filed, '') desc, f.key desc limit 1`;

/**
 * Finds the filing that a user means: by its key or accession number, with or without hyphens, or by a
 * CIK or the name of a company, which mean its latest annual report (or, if it has none, its latest
 * filing). A name is that of a registrant in any case and punctuation, else its start, else words in it.
 */
export function findFiling(corpus: Corpus, text: string): FilingMatch {
  const words = text.trim();
  const byKey = filingWhere(corpus, 'f.key = ? limit 1', [keyOf(words)]);
  if (byKey !== undefined) return matchOf([byKey]);
  if (/^\d{1,10}$/u.test(words)) return matchOf(latestOf(corpus, [words.padStart(10, '0')]));
  const named = registrantsNamed(corpus, foldWords(words));
  return matchOf(latestOf(corpus, named.slice(0, mostCandidates)), named.length);
}

/** `000095017025055749` → `0000950170-25-055749` */
function keyOf(text: string): string {
  if (text.startsWith('sha256:')) return text;
  return text.replaceAll('-', '').replace(/^(\d{10})(\d{2})(\d{6})$/u, '$1-$2-$3');
}

function matchOf(filings: FilingReference[], total: number = filings.length): FilingMatch {
  const [filing] = filings;
  if (filing !== undefined && total === 1) return { filing, candidates: [], total };
  return { filing: null, candidates: filings, total };
}

function latestOf(corpus: Corpus, ciks: readonly string[]): FilingReference[] {
  return ciks.flatMap((cik) => {
    const condition = `f.id in (select filing_id from filing_registrants where cik = ?) ${latestFirst}`;
    return filingWhere(corpus, condition, [cik]) ?? [];
  });
}

function filingWhere(
  { database }: Corpus,
  condition: string,
  values: readonly SqlValue[],
): FilingReference | undefined {
  // spread: the values of a condition of our own
  const row = database
    .prepare(`select ${referenceColumns} from filings f where ${condition}`)
    .get<ReferenceRow>(...values);
  return row && referenceOf(row);
}

/** Returns the CIKs of the registrants that have a name, by their names; those that fit best. */
function registrantsNamed({ database }: Corpus, name: string): string[] {
  if (name === '') return [];
  const registrants = database
    .prepare('select cik, name from registrants where name is not null order by name, cik')
    .all<{ cik: string; name: string }>()
    .map(({ cik, name: stated }) => ({ cik, name: foldWords(stated) }));
  const tests = [
    (other: string) => other === name,
    (other: string) => other.startsWith(`${name} `),
    (other: string) => ` ${other} `.includes(` ${name} `),
  ];
  for (const test of tests) {
    const found = registrants.filter((registrant) => test(registrant.name));
    if (found.length > 0) return found.map(({ cik }) => cik);
  }
  return [];
}

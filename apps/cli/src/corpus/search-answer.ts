import type { SearchHit, SearchResult } from '@cydkit/corpus';
import type { Answer, AnswerQuote, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { conceptWords } from './filing-words';

/** How results are shown. */
interface SearchShape {
  /** Every passage is a result. */
  all: boolean;
  /** Passages are printed whole. */
  full: boolean;
}

/** Returns the results of a search as an answer. */
export function searchAnswer(result: SearchResult, shape: SearchShape): Answer {
  return {
    heading: headingOf(result),
    parts: [{ kind: 'quotes', quotes: result.hits.map((hit) => quoteOf(hit, shape)) }],
    notes: notesOf(result, shape),
    data: result,
  };
}

/** Returns the results as rows for programs: a fiscal year is a number. */
export function searchRows({ hits }: SearchResult, { full }: SearchShape): TablePart {
  return {
    kind: 'table',
    columns: [
      { title: 'registrant', type: 'text' },
      { title: 'cik', type: 'text' },
      { title: 'form', type: 'text' },
      { title: 'fiscalYear', type: 'year' },
      { title: 'filed', type: 'date' },
      { title: 'accession', type: 'text' },
      { title: 'text', type: 'text' },
      { title: 'remarks', type: 'text' },
      { title: 'url', type: 'text' },
    ],
    rows: hits.map((hit) => {
      const { name, cik, form, fiscalYear, filed, key, url } = hit.filing;
      const text = full ? hit.text : hit.excerpt.text;
      return [name ?? cik, cik, form, fiscalYear, filed, key, text, remarksOf(hit).join('; '), url];
    }),
  };
}

function headingOf({ query, exact, found, searched }: SearchResult): string {
  const filings = counted(searched.filings, 'filing');
  if (found.passages === 0) {
    return `No passage of ${filings} matches${exact ? ' exactly' : ''}: ${query}`;
  }
  const companies = `${grouped(found.companies)} of ${counted(searched.companies, 'company', 'companies')}`;
  return `${counted(found.passages, 'passage')} in ${grouped(found.filings)} of ${filings}, from ${companies}${exact ? ', exactly' : ''}: ${query}`;
}

function quoteOf(hit: SearchHit, { full }: SearchShape): AnswerQuote {
  const { filing, excerpt } = hit;
  const { name, cik, form, fiscalYear, filed, key, url } = filing;
  return {
    text: full ? hit.text : excerpt.text,
    marks: full ? hit.marks : excerpt.marks,
    source: {
      ...{ registrant: name ?? cik, cik, form },
      fiscalYear: fiscalYear === null ? null : `FY${fiscalYear}`,
      ...{ filed, accession: key },
    },
    remarks: remarksOf(hit),
    url,
  };
}

function remarksOf({ concepts, versions, otherCompanies }: SearchHit): string[] {
  const about = concepts.map(({ shortLabel: label }) => label).join('; ');
  const years = versions.fiscalYears.map((year) => `FY${year}`).join(', ');
  return [
    ...(about === '' ? [] : [`On ${about}`]),
    ...(versions.passages === 1
      ? []
      : [
          `Latest of ${versions.passages} versions in ${counted(versions.filings, 'filing')}: ${years}`,
        ]),
    ...(otherCompanies === 0
      ? []
      : [`Word for word in ${counted(otherCompanies, 'other company', 'other companies')}`]),
  ];
}

function notesOf(result: SearchResult, { all, full }: SearchShape): string[] {
  const { hits, ignored, concepts } = result;
  const labels = (concepts ?? []).map(conceptWords);
  const isShortened = hits.some(({ text, excerpt }) => text !== excerpt.text);
  return [
    ...typedNotes(result),
    ...asciiNotes(result),
    ...pageNotes(result),
    ...(hits.some(isOneOfSeveral) && !all
      ? [
          'Passages with the same words, or in one company with nearly the same, are one result; --all prints each',
        ]
      : []),
    ...(!full && isShortened ? ['Long passages are shortened; --full prints them whole'] : []),
    ...(labels.length === 0 ? [] : [`Only passages on ${labels.join(' or ')}`]),
    ...(ignored.length === 0
      ? []
      : [`Not searched for, as they have no letter or digit: ${ignored.join(' ')}`]),
  ];
}

function typedNotes({ found, asTyped }: SearchResult): string[] {
  if (found.passages === 0 || asTyped === null) return [];
  const companies = counted(found.companies, 'company', 'companies');
  if (asTyped.passages === 0) {
    const have = found.companies === 1 ? 'has' : 'have';
    return [`No company has the words as typed; ${companies} ${have} them with other endings`];
  }
  return [
    `${grouped(asTyped.companies)} of ${companies} ${asTyped.companies === 1 ? 'has' : 'have'} the words as typed, which --exact finds; the others have them with other endings only`,
  ];
}

function asciiNotes({ asciiFilings }: SearchResult): string[] {
  if (asciiFilings === 0) return [];
  const filings = counted(asciiFilings, 'filing');
  return [
    `${filings} searched ${asciiFilings === 1 ? 'comes' : 'come'} from data sets, which leave out all letters such as ü: they have Mller for Müller`,
  ];
}

function isOneOfSeveral({ versions, otherCompanies }: SearchHit): boolean {
  return versions.passages > 1 || otherCompanies > 0;
}

/** Says which of the results are printed, if not all are. */
export function pageNotes({ hits, offset, more, found }: SearchResult): string[] {
  const last = offset + hits.length;
  if (hits.length === 0) {
    return found.passages > 0 && offset > 0 ? [`There are no more than ${offset} results`] : [];
  }
  if (more) return [`Results ${offset + 1} to ${last}; for more: --offset ${last}`];
  return offset > 0 ? [`Results ${offset + 1} to ${last}, the last`] : [];
}

import { collapse } from '@cydkit/text';
import { readCik } from '../xbrl/cik';
import { readBasicDate, readDateTime } from '../xbrl/dates';
import { readDetails, type WrittenDetails } from '../xbrl/registrant-details';
import { type Filer, registrantsOf, type SubmissionHeader } from './model';

/**
 * Reads a header of either style: labels in a `.txt` file, tags in the feed.
 *
 *     CONFORMED SUBMISSION TYPE:	8-K          <TYPE>8-K
 *     ITEM INFORMATION:		Other Events     <ITEMS>8.01
 *     FILER:                                  <FILER>
 *     	COMPANY DATA:                          <COMPANY-DATA>
 *     		COMPANY CONFORMED NAME:	Lantern Co   <CONFORMED-NAME>Lantern Co
 */
export function readHeader(text: string): SubmissionHeader {
  const reader = new HeaderReader();
  for (const [line] of text.matchAll(/[^\r\n]+/gu)) reader.line(line);
  return reader.finish();
}

const labelled = /^\s*([a-z][a-z0-9 .&/'-]{0,60}):(.*)$/iu;
const tagged = /^\s*<([a-z][a-z0-9-]{0,60})>(.*)$/iu;

/** Fields of the submission, by their names in both styles. */
const fieldNames = new Map<string, 'accession' | 'type' | 'period' | 'filed' | 'accepted'>([
  ['ACCESSION NUMBER', 'accession'],
  ['CONFORMED SUBMISSION TYPE', 'type'],
  ['TYPE', 'type'],
  ['CONFORMED PERIOD OF REPORT', 'period'],
  ['PERIOD', 'period'],
  ['FILED AS OF DATE', 'filed'],
  ['FILING DATE', 'filed'],
  ['ACCEPTANCE DATETIME', 'accepted'],
  // The first line repeats the accession number, which counts if the header is lost.
  ['SEC DOCUMENT', 'accession'],
  ['SEC HEADER', 'accession'],
]);

/** Fields of a filer, by their names in both styles. */
const filerNames = new Map<string, FilerField>([
  ['COMPANY CONFORMED NAME', 'name'],
  ['CONFORMED NAME', 'name'],
  ['CENTRAL INDEX KEY', 'cik'],
  ['CIK', 'cik'],
  ['FORM TYPE', 'form'],
  ['STANDARD INDUSTRIAL CLASSIFICATION', 'sic'],
  ['ASSIGNED SIC', 'sic'],
  ['STATE OF INCORPORATION', 'incorporationState'],
  ['FISCAL YEAR END', 'fiscalYearEnd'],
  ['STATE', 'state'],
]);

type FilerField = 'name' | 'cik' | 'form' | keyof WrittenDetails;

/** Groups of a filer that repeat the fields of its business address, or of its present name. */
const otherGroups: ReadonlySet<string> = new Set(['MAIL ADDRESS', 'FORMER COMPANY']);

/** Groups that a filer is described in. */
const ownGroups: ReadonlySet<string> = new Set([
  'COMPANY DATA',
  'OWNER DATA',
  'FILING VALUES',
  'BUSINESS ADDRESS',
]);

/** The fields of a filer as they are written. */
type WrittenFiler = { role: string | null } & { [Field in FilerField]?: string };

const roles: ReadonlySet<string> = new Set([
  'FILER',
  'FILED BY',
  'FILED FOR',
  'SUBJECT COMPANY',
  'ISSUER',
  'REPORTING OWNER',
  'DEPOSITOR',
  'SECURITIZER',
]);

class HeaderReader {
  readonly #fields = new Map<string, string>();
  readonly #items: string[] = [];
  readonly #filers: WrittenFiler[] = [];
  #role: string | null = null;
  /** The filer that the lines describe; starts with its "company data". */
  #filer: WrittenFiler | null = null;
  /** True in a group that is not about the filer as it is, or about another address. */
  #inOtherGroup = false;

  line(line: string): void {
    const [, label = '', rest = ''] = labelled.exec(line) ?? tagged.exec(line) ?? [];
    // Tags have hyphens where labels have spaces.
    const name = label.toUpperCase().replaceAll('-', ' ');
    const value = collapse(rest);
    const field = fieldNames.get(name);
    const ofFiler = filerNames.get(name);
    if (roles.has(name) || ownGroups.has(name)) this.#inOtherGroup = false;
    else if (otherGroups.has(name)) this.#inOtherGroup = true;
    if (roles.has(name)) [this.#role, this.#filer] = [name, null];
    else if (name === 'COMPANY DATA' || name === 'OWNER DATA') this.#filer = null;
    else if (value === '') return;
    else if (field && !this.#fields.has(field)) this.#fields.set(field, value);
    else if (name === 'ITEM INFORMATION' || name === 'ITEMS') this.#items.push(value);
    else if (ofFiler && !this.#inOtherGroup) this.#openFiler()[ofFiler] ??= value;
  }

  finish(): SubmissionHeader {
    const filers = this.#filers.map(readFiler);
    const submissionType = this.#fields.get('type') ?? null;
    const header: SubmissionHeader = {
      accession: /\d{10}-\d{2}-\d{6}/u.exec(this.#fields.get('accession') ?? '')?.[0] ?? null,
      submissionType,
      form: submissionType,
      period: readDay(this.#fields.get('period')),
      filed: readDay(this.#fields.get('filed')),
      accepted: readDateTime(this.#fields.get('accepted') ?? ''),
      items: this.#items,
      filers,
    };
    return { ...header, form: registrantsOf(header)[0]?.form ?? submissionType };
  }

  #openFiler(): WrittenFiler {
    if (this.#filer === null) {
      this.#filer = { role: this.#role };
      this.#filers.push(this.#filer);
    }
    return this.#filer;
  }
}

function readFiler({ role, name, cik = '', form, ...written }: WrittenFiler): Filer {
  const stated = { name: name ?? null, cik: readCik(cik), form: form ?? null };
  return { role, ...stated, details: readDetails(written) };
}

/** Reads the day at the start of `20241227162940` → `2024-12-27`; `null` for anything else. */
function readDay(digits = ''): string | null {
  return readBasicDate(digits.slice(0, 8));
}

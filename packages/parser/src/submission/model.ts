import type { RegistrantDetails } from '../xbrl/registrant-details';

/**
 * A full submission as EDGAR disseminates it (`0000950170-25-055749.txt`): a header in SGML,
 * followed by the documents. EDGAR Filer Manual, volume II; Public Dissemination Service.
 */
export interface Submission {
  header: SubmissionHeader;
  /** The header ends here, in bytes. */
  headerEnd: number;
  /** In the order of the file. */
  documents: SubmissionDocument[];
}

/** What the header states; `null` for what it does not state. Dates are ISO 8601. */
export interface SubmissionHeader {
  /** `0000950170-25-055749` */
  accession: string | null;
  /** Conformed submission type: `10-K`, `8-K/A`. */
  submissionType: string | null;
  /** Form type of the registrant's filing values, else the submission type. */
  form: string | null;
  /** Conformed period of report: the last day of the fiscal year, the day of the event. */
  period: string | null;
  filed: string | null;
  /** Acceptance date and time in Washington, `2025-04-22T16:29:40`. */
  accepted: string | null;
  /** Item information: titles (`Material Cybersecurity Incidents`) or numbers (`1.05`). */
  items: string[];
  /** All companies and persons, in their order; see `registrantsOf`. */
  filers: Filer[];
}

/** One company or person of the header. */
export interface Filer {
  /** `FILER`, `SUBJECT COMPANY`, `FILED BY` …; `null` if the header does not say. */
  role: string | null;
  /** Conformed name. */
  name: string | null;
  /** Central index key of ten digits. */
  cik: string | null;
  /** Form type of its filing values. */
  form: string | null;
  details: RegistrantDetails;
}

/** One document: its fields, and where its content is. */
export interface SubmissionDocument {
  /** `10-K`, `EX-101.SCH`, `XML`, `ZIP` … */
  type: string | null;
  sequence: number | null;
  filename: string | null;
  description: string | null;
  /** Range of the content in the submission, in bytes, without `<TEXT>`, `<XBRL>` and the like. */
  start: number;
  end: number;
  /** True if the content is uuencoded binary data, which is never decoded. */
  uuencoded: boolean;
}

/** Returns the registrants: all filers or, if there are none, whoever comes first. */
export function registrantsOf({ filers }: SubmissionHeader): Filer[] {
  const registrants = filers.filter(({ role }) => role === 'FILER');
  return registrants.length > 0 ? registrants : filers.slice(0, 1);
}

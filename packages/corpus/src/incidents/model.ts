import type { ConceptChangeKind, TextChangeKind } from '@cydkit/compare';
import type { FlagState } from '@cydkit/disclosure';
import type { Elapsed, IncidentClock } from '@cydkit/lint';
import type { FilingReference } from '../filings/filing-reference';

/** What the filings of a corpus say about incidents. */
export interface Incidents {
  /** The latest first. */
  threads: IncidentThread[];
  /** Annual reports that the filter selects and that tag incident concepts; the latest first. */
  taggedAnnual: FilingReference[];
  counts: IncidentCounts;
}

/** How much is known of the reports in the threads: the denominators. */
export interface IncidentCounts {
  threads: number;
  registrants: number;
  /** Current reports, amendments included. */
  reports: number;
  /** Documents without accession number that are one of these reports, and not counted again. */
  copies: number;
  amendments: number;
  /** Threads of amendments only: the original is not in the corpus. */
  withoutOriginal: number;
  /** Reports without a day of filing, so that nothing can be counted up to it. */
  filedNotStated: number;
  /** Reports whose day of the event a data set has rounded to the month’s end. */
  eventRounded: number;
  /** Reports whose tagged text states the day of the determination. */
  determinationStated: number;
  /** Threads with a later annual report in the corpus. */
  followed: number;
  /** Annual reports that tag incident concepts; they are in a thread only if they follow its reports. */
  annualWithIncidentTags: number;
}

/** The current reports on one incident, and the annual reports that follow. */
export interface IncidentThread {
  cik: string | null;
  /** The registrant, as the latest filing names it. */
  name: string | null;
  /** In the order of filing. */
  reports: IncidentReport[];
  /** Those filed after the first report, up to the first whose period has the event; the earliest first. */
  annualReports: AnnualFollowUp[];
}

/**
 * Why a report is in its thread:
 * - `first`: it begins the thread
 * - `sameEvent`: it states the same day of the event as another report of the registrant
 * - `sameMonth`: the same, as far as days are known that a data set has rounded
 * - `amendment`: it states another day, but amends a report; this is the registrant’s last before it
 */
export type ThreadLink = 'first' | 'sameEvent' | 'sameMonth' | 'amendment';

/** A current report on an incident. */
export interface IncidentReport {
  filing: FilingReference;
  /** Keys of documents without accession number that are the same report: its words and its event are theirs. */
  copies: string[];
  amendment: boolean;
  link: ThreadLink;
  /** Its evidence has no locations. */
  clock: IncidentClock;
  /** From the first report of the thread to this one; `null` for the first, or if a day is not known. */
  sinceFirst: Elapsed | null;
  /** In the order of the taxonomy, then of the filing. */
  statements: IncidentStatement[];
  /** Concepts of Item 1.05 for which it tags no text. */
  untagged: Pick<IncidentStatement, 'concept' | 'label'>[];
  /** How many of its facts are of other concepts, such as those of an annual report. */
  otherFacts: number;
  /** What changed since the report before it in the thread; `null` for the first. */
  changes: ReportChanges | null;
}

/** What a report says under one concept. */
export interface IncidentStatement {
  concept: string;
  /** The distinctive part of its label: `Nature`. */
  label: string;
  /** The member of the incident axis, if the filing tags several incidents; otherwise `null`. */
  incident: string | null;
  text: string;
}

/** What became of the text of a report in the next one. */
export interface ReportChanges {
  /** The key of the filing that it is compared with. */
  from: string;
  /** False if nothing but the form differs. */
  differs: boolean;
  /** False if facts had nothing to be compared with. */
  complete: boolean;
  /** In presentation order. */
  concepts: { concept: string; label: string; change: ConceptChangeKind; similarity: number }[];
  /** Sentences of each kind of change, counted in the later report; `gone` in the earlier. */
  sentences: Record<TextChangeKind, number>;
  /** The sentences that the later report has and the earlier one has not, in order. */
  added: string[];
  /** The reverse. */
  removed: string[];
}

/** An annual report that follows an incident. */
export interface AnnualFollowUp {
  filing: FilingReference;
  /**
   * Whether its period has the day of the event or ended later; `null` if a rounded day leaves it
   * open.
   */
  coversEvent: boolean | null;
  /** What it answers to: did risks from cybersecurity threats materially affect the registrant? */
  materialityFlag: FlagState;
  /** The words that speak most clearly of that; `null` if none do. */
  materiality: { concept: string; label: string; text: string } | null;
  /** What it tags with incident concepts. */
  statements: IncidentStatement[];
}

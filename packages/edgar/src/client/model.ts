import type { EdgarProblemCode } from './edgar-problem';

/** How to reach EDGAR. */
export interface ClientOptions {
  /**
   * Who asks, as the SEC wants to know it: a company or person and an e-mail address,
   * `Lantern Research jane@lantern.example`. It is sent to the SEC, and shown nowhere.
   */
  userAgent: string;
  /** A folder of this user, absolute: answers are kept here, and the lock that spaces requests. */
  cache: string;
  /** Answers from the cache alone; what is not there is an `EdgarProblem`. Default: false. */
  offline?: boolean;
  /** Another origin that answers for all hosts of EDGAR, `http://127.0.0.1:8080`: a mirror, or a test. */
  origin?: string;
  /** Is called as it goes. */
  onEvent?: (event: ClientEvent) => void;
  /** Default: the clock of the system. */
  clock?: Clock;
  /** Milliseconds. Default: 30 s without a byte, and 60 s in which fewer than 1 kB/s come. */
  timeouts?: Partial<Timeouts>;
}

/** When an answer is given up. */
export interface Timeouts {
  /** Until the connection is made, until the answer begins, and between two pieces of it. */
  silence: number;
  /** An answer is slow if less than `leastRate` bytes a second have come over this time. */
  slowness: number;
  leastRate: number;
}

/** The time, and waiting. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. All processes of a machine must agree on it. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1, without 1. */
  random(): number;
}

/** What a client does. No event has the contact. */
export type ClientEvent =
  | { kind: 'request'; url: string; requests: number }
  | { kind: 'progress'; url: string; bytes: number; of: number | null }
  | { kind: 'wait'; reason: AskedWait; until: number }
  | ({ kind: 'wait'; reason: 'failed'; url: string } & NextTry);

/** EDGAR has blocked this address, or asks to wait. */
export type AskedWait = 'blocked' | 'retry-after';

/** A try failed, and another one comes. */
export interface NextTry {
  /** What was wrong. */
  code: EdgarProblemCode;
  /** Milliseconds since 1970. */
  until: number;
  /** The number of the try that comes, from 2. */
  number: number;
  /** How many there are at most. */
  of: number;
}

/**
 * What an answer must be, so that a page of errors or half a file is not taken for it. Any page is `html`;
 * `inline` is one with inline XBRL, which no page of errors has.
 */
export type ContentKind =
  | 'json'
  | 'xml'
  | 'html'
  | 'inline'
  | 'index'
  | 'submission'
  | 'zip'
  | 'gzip'
  | 'any';

/** A file that is complete on disk. */
export interface Download {
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  /** It was here before, and EDGAR was not asked or has no other version. */
  isKnown: boolean;
}

/** What reads EDGAR. `EdgarClient` does; tests of what builds on it may bring something simpler. */
export interface EdgarReader {
  /**
   * Reads a resource into memory: from the cache if it can never change (`isFinal`), else asking whether
   * it has changed. `null`: EDGAR answers 404, and only then.
   *
   * @param url as EDGAR has it: `https://www.sec.gov/files/company_tickers.json`
   * @throws {EdgarProblem} for anything else
   */
  read(url: string, kind: ContentKind, options?: ReadOptions): Promise<Uint8Array | null>;
  /**
   * Downloads a file to a path, which has it whole or not at all; what came of an earlier try, in
   * `<file>.part`, is continued. `null`: EDGAR answers 404.
   *
   * @throws {EdgarProblem}
   */
  download(
    url: string,
    file: string,
    kind: ContentKind,
    options?: ReadOptions,
  ): Promise<Download | null>;
}

/** What is known of a resource. */
export interface ReadOptions {
  /** It never changes, as the documents of a filing: what is here is not asked for again. */
  isFinal?: boolean;
}

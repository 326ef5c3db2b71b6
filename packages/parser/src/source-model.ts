/** The shape that a source was recognized as, from its content. */
export type SourceFormat =
  | 'inline-xbrl'
  | 'xbrl-instance'
  | 'viewer-page-html'
  | 'viewer-page-text'
  | 'submission'
  | 'notes'
  | 'unknown';

/** What a filing was read from. */
export interface Source {
  /** The name that the caller gave, `null` for unnamed bytes. With several documents, the first's. */
  name: string | null;
  format: SourceFormat;
  /** Size of all documents together, in bytes. */
  bytes: number;
  /** Lower-case hex SHA-256 of the bytes. The library leaves it `null`; applications fill it. */
  sha256: string | null;
}

/** A half-open range `[start, end)` in bytes of the decompressed document. */
export interface Location {
  /** The document's name, `null` where the caller gave none. */
  document: string | null;
  start: number;
  end: number;
  /** The same place for people, `draft.htm:12:5`, if a program that has the document adds it. */
  place?: string;
}

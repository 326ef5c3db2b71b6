import { type IndexedSet, readFilingSummary, readMetaLinks } from '@cydkit/parser';
import { filingFileUrl } from '../addresses/edgar-urls';
import type { EdgarReader } from '../client/model';
import { isSafeName } from '../client/safe-name';
import { fetchHeaderPage, type HeaderPage } from '../filings/header-page';
import type { ListedFiling, MissingReason } from '../filings/model';
import { decodeText } from '../read-json';

/** Which documents of a filing are needed for its CYD facts. */
export interface FilingDocuments {
  /** What is known of the filing now: with what its header adds. */
  filing: ListedFiling;
  /** `null`: EDGAR's indexes of the filing do not say. Then `documents` may have some. */
  hasCydFacts: boolean | null;
  /** All documents of the sets with CYD facts: contexts and continuations may be in any. Names are safe. */
  documents: string[];
  /**
   * The facts are in another document than the main one. `null`: not known before the documents are read,
   * as of a set of several; `isTaggedInExhibit` knows then.
   */
  isExhibit: boolean | null;
  /** The page with the header, if it was read: always if there are documents and EDGAR has it. */
  header: Pick<HeaderPage, 'name' | 'content'> | null;
  /** Why there is no document; `null` if there is one. */
  reason: MissingReason | null;
  detail: string | null;
}

/**
 * Finds the documents of a filing that CYD facts are in, with no more requests than it takes: none if EDGAR
 * has listed it as without XBRL, or without the items that are asked for; FilingSummary.xml, which counts
 * facts by taxonomy; MetaLinks.json only if that leaves something open; and the page with the header, if
 * there are documents or items are asked for. An import of the taxonomy proves nothing and does not count.
 *
 * @param items only a current report with one of these, `1.05`; empty: any filing
 * @throws {EdgarProblem} as the reader does
 */
export async function documentsOf(
  reader: EdgarReader,
  listed: ListedFiling,
  items: readonly string[] = [],
): Promise<FilingDocuments> {
  const filing = new FilingReading(reader, listed);
  if (items.length > 0) {
    if (listed.items === null) await filing.readHeader();
    if (!hasItem(filing.listed.items, items)) {
      return filing.without('no-such-item', null);
    }
  }
  if (listed.hasXbrl === false) return filing.without('no-xbrl', false);
  const summary = await filing.read('FilingSummary.xml', 'xml');
  if (summary === null) {
    if (listed.hasXbrl === null) return filing.without('no-xbrl', false);
    return filing.without('failed', null, 'EDGAR lists XBRL of it, and has no FilingSummary.xml');
  }
  return filing.withSets(readFilingSummary(summary));
}

/** Titles of items that are not known may be anything, except Item 1.05, whose title is known. */
function hasItem(listed: readonly string[] | null, items: readonly string[]): boolean {
  const isTitle = (item: string): boolean => !/^\d/u.test(item);
  const isOpen = items.some((item) => item !== '1.05') && listed?.some(isTitle);
  return isOpen === true || items.some((item) => listed?.includes(item));
}

/** What has been read of one filing. */
class FilingReading {
  readonly #reader: EdgarReader;
  readonly #cik: string;
  #header: HeaderPage | null | undefined;
  listed: ListedFiling;

  constructor(reader: EdgarReader, listed: ListedFiling) {
    this.#reader = reader;
    this.#cik = listed.ciks[0] ?? listed.accession.slice(0, 10);
    this.listed = listed;
  }

  /** Reads a file of the folder as text; `null` if there is none. */
  async read(name: string, kind: 'xml' | 'json'): Promise<string | null> {
    const url = filingFileUrl(this.#cik, this.listed.accession, name);
    const bytes = await this.#reader.read(url, kind, { isFinal: true });
    return bytes && decodeText(bytes);
  }

  /** Reads the header once, and adds what it says. What is listed already wins. */
  async readHeader(): Promise<void> {
    if (this.#header !== undefined) return;
    const { accession } = this.listed;
    this.#header = await fetchHeaderPage(this.#reader, this.#cik, accession);
    if (this.#header) this.listed = joined(this.listed, this.#header.filing);
  }

  without(
    reason: MissingReason,
    hasCydFacts: boolean | null,
    detail: string | null = null,
  ): FilingDocuments {
    return { ...this.#found(hasCydFacts, []), reason, detail };
  }

  async withSets(summary: ReturnType<typeof readFilingSummary>): Promise<FilingDocuments> {
    const { hasCydFacts, sets } = await this.#sets(summary);
    if (hasCydFacts === false) return this.without('no-cyd-facts', false);
    const documents = [...new Set(sets.flatMap((set) => set.documents))];
    const unsafe = documents.find((name) => !isSafeName(name));
    if (unsafe !== undefined) {
      const shown = JSON.stringify(unsafe.slice(0, 100));
      return this.without(
        'failed',
        hasCydFacts,
        `A document has a name that is not safe: ${shown}`,
      );
    }
    if (documents.length === 0) {
      return this.without('failed', hasCydFacts, 'EDGAR names no inline XBRL document of it');
    }
    await this.readHeader();
    return this.#found(hasCydFacts, documents);
  }

  /** Returns the sets that have CYD facts, or may have some. */
  async #sets(summary: ReturnType<typeof readFilingSummary>): Promise<typeof summary> {
    const isClear = summary.sets.every((set) => set.hasCydFacts !== null);
    if (isClear) return summary;
    const links = readMetaLinks((await this.read('MetaLinks.json', 'json')) ?? '');
    const sets = links.filter((set) => set.hasCydFacts !== false);
    // Without an answer, or with one that contradicts the summary, any set may have them.
    if (sets.length > 0) return { sets, hasCydFacts: anyFacts(sets) ?? summary.hasCydFacts };
    return links.length > 0 && summary.hasCydFacts === null
      ? { sets, hasCydFacts: false }
      : summary;
  }

  #found(hasCydFacts: boolean | null, documents: string[]): FilingDocuments {
    const header = this.#header && { name: this.#header.name, content: this.#header.content };
    return {
      filing: this.listed,
      hasCydFacts,
      documents,
      isExhibit: isOtherThan(this.listed.document, documents),
      header: header ?? null,
      reason: null,
      detail: null,
    };
  }
}

function anyFacts(sets: readonly IndexedSet[]): true | null {
  return sets.some((set) => set.hasCydFacts === true) || null;
}

function joined(listed: ListedFiling, header: ListedFiling): ListedFiling {
  return {
    ...listed,
    ciks: [...new Set([...listed.ciks, ...header.ciks])],
    company: listed.company ?? header.company,
    period: listed.period ?? header.period,
    items: listed.items ?? header.items,
    document: listed.document ?? header.document,
  };
}

/** Of several documents with the main one among them, any may have the facts. */
function isOtherThan(main: string | null, documents: readonly string[]): boolean | null {
  if (main === null || documents.length === 0) return null;
  if (!documents.includes(main)) return true;
  return documents.length === 1 ? false : null;
}

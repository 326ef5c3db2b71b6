import { decode } from '../bytes/decode';
import { baseName, groupByFolder, type Member } from '../containers/container-member';
import { separateDataSet } from '../containers/file-kinds';
import type { FileSource, FolderSource } from '../containers/file-source';
import { openFolder } from '../containers/open-members';
import { type Limits, limitsFor } from '../containers/quota';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Fact, Filing } from '../model';
import { type ParseOptions, parse } from '../parse';
import { openHeader } from '../submission/open-submission';
import { readFilingSummary, readMetaLinks } from './edgar-indexes';
import { type FileGroup, groupOf, membersOf } from './file-group';
import { type DocumentSet, type FilingFiles, findFilings } from './filing-files';
import { type FileRole, type Glance, glanceAt } from './glance';
import { type HeaderFile, joinHeaders } from './header-joins';
import { findInlineSets } from './inline-sets';
import { listedFiles } from './named-files';
import { openDocument } from './open-documents';
import { findPageSets } from './page-sets';
import { hasOwnWords, type Statement, sayingsOf } from './statement';
import { joinSupport } from './supporting-files';

/**
 * Decides which files of a folder make a filing: by what they state, never because they are in one
 * folder. Every file is in one group, in the order of their first files.
 *
 * - Inline documents are joined by what refers to what, and by what EDGAR's indexes list together.
 * - A viewer page belongs to the cover page of its period.
 * - Shapes of one filing are recognised by registrant, form, period and facts; it is read from one.
 * - A header belongs to the filing that it describes, other files to the one that names them.
 */
export async function groupFiles(
  members: readonly Member[],
  limits: Limits,
  options: ParseOptions,
): Promise<FileGroup[]> {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return [groupOf(only, 'other', 0)];
  const glances = await glanceAt(members, limits);
  const groups = await new Grouper(glances, limits, options).run();
  return groups.sort((a, b) => a.order - b.order);
}

/** A file with its place among those that were given. */
interface Placed extends Glance {
  order: number;
}

class Grouper {
  readonly #files: readonly Placed[];
  readonly #limits: Limits;
  readonly #options: ParseOptions;
  readonly #contents: ReadonlyMap<Member, Uint8Array | null>;

  constructor(glances: readonly Glance[], limits: Limits, options: ParseOptions) {
    this.#files = glances.map((glance, order) => ({ ...glance, order }));
    this.#limits = limits;
    this.#options = options;
    this.#contents = new Map(glances.map(({ member, content }) => [member, content]));
  }

  async run(): Promise<FileGroup[]> {
    const alone = this.#files.map(({ member, role, order }) => groupOf(member, role, order));
    const roles = new Set(alone.map(({ role }) => role).filter(isOfFiling));
    const isPlain = roles.size <= 1 && this.#files.every(({ standsAlone }) => standsAlone);
    const groups = isPlain
      ? alone
      : [...(await this.#findFilings()), ...alone.filter(({ role }) => !isOfFiling(role))];
    const filings = groups.filter(({ isEmpty }) => !isEmpty);
    const files = groups.filter(({ isEmpty }) => isEmpty);
    return [...filings, ...(await joinSupport(filings, files, (member) => this.#open(member)))];
  }

  async #findFilings(): Promise<FileGroup[]> {
    const statements: Statement[] = [];
    for (const file of this.#files) {
      if (shapes.has(file.role)) statements.push(await this.#read(file));
    }
    const of = (role: string) => statements.filter((statement) => statement.role === role);
    const { sets, unclear } = await findInlineSets(
      of('inline-xbrl'),
      await this.#listedSets(),
      ({ member }) => this.#open(member),
    );
    const all = [
      ...sets,
      ...findPageSets(of('viewer-page-html')),
      ...['submission', 'xbrl-instance', 'viewer-page-text'].flatMap(of).map((one) => [one]),
    ];
    const read: DocumentSet[] = [];
    for (const set of all) read.push(await this.#readSet(set));
    const filings = findFilings(read);
    const headers = await this.#headers();
    const joined = joinHeaders(headers, filings);
    const used = new Set([...joined.values()].flat());
    const alone = headers.filter((header) => !used.has(header));
    return [
      ...filings.map((files) => groupOfFiling(files, joined.get(files) ?? [], unclear)),
      ...alone.map(({ member, order }) => groupOf(member, 'header', order)),
    ];
  }

  async #read({ member, role, order }: Placed): Promise<Statement> {
    const content = await this.#open(member);
    const filing = parse({ name: member.name, content }, this.#options);
    const isKept = (this.#contents.get(member) ?? null) !== null;
    return {
      member,
      role,
      order,
      filing: isKept ? filing : lightened(filing),
      isWhole: isKept,
      sayings: sayingsOf(filing),
      hasOwnWords: hasOwnWords(filing),
    };
  }

  /** Facts of one document may end in another: only together they say what they say. */
  async #readSet(documents: readonly Statement[]): Promise<DocumentSet> {
    const [first, ...more] = documents;
    if (first !== undefined && more.length === 0) return { documents, sayings: first.sayings };
    const inputs: Uint8Array[] = [];
    for (const { member } of documents) inputs.push(await this.#open(member));
    return { documents, sayings: sayingsOf(parse(inputs)) };
  }

  async #headers(): Promise<HeaderFile[]> {
    const headers: HeaderFile[] = [];
    for (const { member, role, order } of this.#files) {
      if (role !== 'header') continue;
      const content = await this.#open(member);
      const opened = openHeader(openInput(content, new Diagnostics()));
      if (opened)
        headers.push({ member, order, header: opened.header, listed: listedFiles(content) });
    }
    return headers;
  }

  /** Returns the names that EDGAR's indexes list together as one document set. */
  async #listedSets(): Promise<Set<string>[]> {
    const sets: string[][] = [];
    for (const { member, role } of this.#files) {
      if (role !== 'index') continue;
      const { text } = decode(await this.#open(member));
      const isSummary = baseName(member.path).toLowerCase() === 'filingsummary.xml';
      const indexed = isSummary ? readFilingSummary(text).sets : readMetaLinks(text);
      for (const { documents } of indexed) sets.push(documents);
    }
    return sets.map((names) => new Set(names.map((name) => name.toLowerCase())));
  }

  async #open(member: Member): Promise<Uint8Array> {
    const content = this.#contents.get(member);
    if (content) return content;
    const document = await openDocument(member, this.#limits.document, new Diagnostics());
    return document?.content ?? new Uint8Array(0);
  }
}

/** The roles of files that have facts. */
const shapes: ReadonlySet<FileRole> = new Set([
  'submission',
  'inline-xbrl',
  'xbrl-instance',
  'viewer-page-html',
  'viewer-page-text',
]);

function isOfFiling(role: FileRole): boolean {
  return shapes.has(role) || role === 'header';
}

/** Keeps of facts what grouping needs, if there is no room for their texts. */
function lightened(filing: Filing): Filing {
  const facts = filing.facts.map(
    ({ concept, context }): Fact => ({
      type: 'flag',
      concept,
      namespace: null,
      label: null,
      context,
      locations: [],
      value: null,
    }),
  );
  return { ...filing, facts };
}

function groupOfFiling(
  { documents, repeats, order }: FilingFiles,
  headers: readonly HeaderFile[],
  unclear: readonly Statement[],
): FileGroup {
  const [first, ...more] = documents;
  const isAlone = more.length === 0 && headers.length === 0;
  const isEmpty = first?.filing.form === null && first.sayings.length === 0;
  return {
    role: first?.role ?? 'other',
    documents: documents.map(({ member }) => member),
    headers: headers.map(({ member }) => member),
    repeats: repeats.map(({ member }) => member),
    others: [],
    isEmpty: isAlone && isEmpty,
    isUnclear: documents.some((document) => unclear.includes(document)),
    filing: isAlone && first?.isWhole ? first.filing : null,
    order,
  };
}

/** Returns the files of a folder in groups that are read together, each by `readFilings`. */
export async function groupFolder(
  folder: FolderSource,
  options: { maxBytes?: number } = {},
): Promise<FileSource[][]> {
  const limits = limitsFor(options);
  const members = openFolder(folder, limits);
  const sources = new Map(members.map((member, at) => [member, folder.files[at]]));
  const groups: Member[][] = [];
  for (const files of groupByFolder(members, new Diagnostics())) {
    const { tables, others } = separateDataSet(files);
    if (tables.length > 0) groups.push(tables);
    for (const group of await groupFiles(others, limits, {})) groups.push(membersOf(group));
  }
  return groups.map((group) => group.flatMap((member) => sources.get(member) ?? []));
}

/** Every shape of the examples: how it is read, and what it keeps of the disclosure. */
import { type Filing, fileFromBytes, parse, readFilings } from '../../packages/parser/src/index';
import { archives, filings, folder } from '../generate.mjs';
import { type Kept, keptBy } from './kept';

export interface Shape {
  name: string;
  kept: Kept;
  /** The inline document with the same facts, and its filing's accession number. */
  sameAs: { document: string; accession: string };
  /** The codes of the diagnostics that report the losses, each once. */
  lossCodes: readonly string[];
  read: () => Filing | Promise<Filing>;
}

const all: Record<string, string | Uint8Array> = { ...filings(), ...archives() };

const annual = { document: 'lanternfish-10k-2025.htm', accession: '0009999901-26-000012' };
const yearBefore = { document: 'lanternfish-10k-2024.htm', accession: '0009999901-25-000009' };
const incident = { document: 'tern-hollow-8k-2026-01.htm', accession: '0009999902-26-000003' };
const pages = 'lanternfish-10k-2025-pages';

/** What is special about a shape: another filing than the annual report, codes of its losses. */
type Special = Partial<Pick<Shape, 'sameAs' | 'lossCodes'>>;

function shape(name: string, kept: Kept, read: Shape['read'], special: Special = {}): Shape {
  return { name, kept, read, sameAs: annual, lossCodes: [], ...special };
}

const { inline, submission, fragment, instance, viewerPages, dump, markdownTable, dataSet } =
  keptBy;

export const shapes: readonly Shape[] = [
  shape('inline XBRL', inline, () => parsed(annual.document)),
  shape('inline XBRL in two files', inline, () =>
    parsed(
      'lanternfish-10k-2025-set/lnfx-20251231.htm',
      'lanternfish-10k-2025-set/lnfx-20251231xex13.htm',
    ),
  ),
  shape('inline XBRL cut out', inline, () => parsed('lanternfish-10k-2025-cut-out.htm')),
  shape('fragment of inline XBRL', fragment, () => parsed('lanternfish-10k-2025-fragment.htm'), {
    lossCodes: ['context-missing', 'namespace-undeclared'],
  }),
  shape('instance', instance, () => parsed('lnfx-20251231_htm.xml')),
  shape('instance of an 8-K', instance, () => parsed('tern-20260120_htm.xml'), {
    sameAs: incident,
  }),
  shape('viewer pages', viewerPages, () => parsed(`${pages}/R1.htm`, `${pages}/R41.htm`)),
  shape('viewer page, first of two periods', { ...viewerPages, cover: false }, () =>
    ofYear(2025, parsed('lanternfish-10k-2025-two-periods.htm')),
  ),
  shape(
    'viewer page, second of two periods',
    { ...viewerPages, cover: false },
    () => ofYear(2024, parsed('lanternfish-10k-2025-two-periods.htm')),
    { sameAs: yearBefore },
  ),
  shape(
    'viewer page with a dimension',
    { ...viewerPages, period: 'end', cover: false },
    () => parsed('tern-hollow-8k-2026-01-pages/R2.htm'),
    { sameAs: incident },
  ),
  shape('dump A', dump, () => parsed('lanternfish-10k-2025-r-page.txt')),
  shape('dump B', dump, () => parsed('lanternfish-10k-2025-r-page-b.txt')),
  shape('dump C', markdownTable, () => parsed('lanternfish-10k-2025-r-page-c.md')),
  shape('dump D', dump, () => parsed('lanternfish-10k-2025-r-page-d.txt')),
  shape('submission', submission, () => parsed('0009999901-26-000012.txt')),
  shape('submission of an 8-K', submission, () => parsed('0009999902-26-000003.txt'), {
    sameAs: incident,
  }),
  shape('submission without inline XBRL', { ...instance, accession: true }, () =>
    parsed('0009999901-26-000012-no-inline.txt'),
  ),
  shape('submission of viewer pages only', { ...viewerPages, accession: true }, () =>
    parsed('0009999901-26-000012-pages-only.txt'),
  ),
  shape('folder', inline, () => only({ name: 'filing', files: files(folder()) }), {
    lossCodes: ['file-repeated'],
  }),
  shape('zip of a folder', inline, () => only(file('0009999901-26-000012.zip')), {
    lossCodes: ['file-repeated'],
  }),
  shape('zip from EDGAR', inline, () => only(file('0009999901-26-000012-xbrl.zip'))),
  shape('gzip', inline, () => only(file('lanternfish-10k-2025.htm.gz'))),
  shape('data set', dataSet, () => ofDataSet(annual), {
    lossCodes: ['notes-fact-repeated', 'notes-lossy'],
  }),
  shape('data set, year before', dataSet, () => ofDataSet(yearBefore), {
    sameAs: yearBefore,
    lossCodes: ['notes-lossy'],
  }),
  shape('data set, an 8-K', dataSet, () => ofDataSet(incident), {
    sameAs: incident,
    lossCodes: ['notes-lossy'],
  }),
  shape(
    'data set as a folder',
    dataSet,
    () => only({ name: 'notes', files: files(dataSetTables()) }, annual.accession),
    { lossCodes: ['notes-fact-repeated', 'notes-lossy'] },
  ),
];

export function parsed(...names: string[]): Filing {
  const inputs = names.map((name) => ({ name, content: contentOf(name) }));
  return parse(inputs, { html: true });
}

/** The filing with the facts of one year only. */
function ofYear(year: number, filing: Filing): Filing {
  const facts = filing.facts.filter(({ context }) => context.period.end === `${year}-12-31`);
  return { ...filing, facts };
}

function ofDataSet({ accession }: Shape['sameAs']) {
  return only(file('lanternfish_notes.zip'), accession);
}

/** The one filing of a container. */
async function only(
  source: Parameters<typeof readFilings>[0],
  accession?: string,
): Promise<Filing> {
  const found: Filing[] = [];
  const options = { html: true, ...(accession !== undefined && { accession: [accession] }) };
  for await (const filing of readFilings(source, options)) found.push(filing);
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) {
    throw new Error(`expected one filing, found ${found.length}`);
  }
  return first;
}

function file(name: string) {
  return fileFromBytes(name, bytesOf(contentOf(name)));
}

function files(contents: Record<string, string | Uint8Array>) {
  return Object.entries(contents).map(([name, content]) => fileFromBytes(name, bytesOf(content)));
}

function dataSetTables(): Record<string, string | Uint8Array> {
  const within = 'lanternfish_notes/';
  const names = Object.keys(all).filter((name) => name.startsWith(within));
  return Object.fromEntries(names.map((name) => [name.slice(within.length), contentOf(name)]));
}

function contentOf(name: string): string | Uint8Array {
  const content = all[name];
  if (content === undefined) throw new Error(`no example ${name}`);
  return content;
}

function bytesOf(content: string | Uint8Array) {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

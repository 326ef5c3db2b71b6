import { baseName, type Member } from '../containers/container-member';
import { isViewerPage } from '../containers/file-kinds';
import { type FileGroup, membersOf } from './file-group';
import { linkedFiles, listedFiles } from './named-files';

/** Opens a file; empty if that fails. */
export type OpenMember = (member: Member) => Promise<Uint8Array>;

/** A folder with more filings is a collection; which of its files support which is not asked. */
const maxFilings = 100;

/** What EDGAR adds to the files of a submission. */
const rendered: readonly string[] = [
  'financial_report.xlsx',
  'show.js',
  'report.css',
  'filingsummary.xml',
  'metalinks.json',
];

/**
 * Moves files without facts to the filings that they support: those that its documents link to,
 * those that its header or index lists, what its schema names, and files named after it. Returns the
 * groups that are left.
 */
export async function joinSupport(
  filings: readonly FileGroup[],
  files: readonly FileGroup[],
  open: OpenMember,
): Promise<FileGroup[]> {
  if (files.length === 0 || filings.length > maxFilings) return [...files];
  const left = new Map(files.map((file) => [nameOf(file), file]));
  const indexes = new Map<FileGroup, ReadonlySet<string>>();
  for (const file of files) {
    if (file.role === 'index') indexes.set(file, listedFiles(await openOnly(file, open)));
  }
  for (const filing of filings) {
    const take = async (names: Iterable<string>): Promise<void> => {
      for (const name of names) {
        const file = left.get(name);
        if (file === undefined || file.role === 'archive') continue;
        left.delete(name);
        for (const member of file.documents) filing.others.push(member);
        if (/\.(?:xsd|xml)$/u.test(name)) await take(linkedFiles(await openOnly(file, open)));
      }
    };
    await take(await listedBy(filing, open));
    const isNamedAfter = namedAfter(filing.documents);
    await take([...left.keys()].filter(isNamedAfter));
    for (const { path } of [...filing.documents, ...filing.headers]) {
      // The archive that EDGAR offers has the same documents once more.
      const accession = /^\d{10}-\d{2}-\d{6}/u.exec(baseName(path))?.[0];
      const archive = left.get(`${accession}-xbrl.zip`);
      if (archive === undefined) continue;
      left.delete(nameOf(archive));
      for (const member of archive.documents) filing.others.push(member);
    }
    for (const [index, listed] of indexes) {
      if (left.get(nameOf(index)) !== index) continue;
      if (!membersOf(filing).some(({ path }) => listed.has(baseName(path).toLowerCase()))) continue;
      await take([nameOf(index), ...listed, ...rendered, ...[...left.keys()].filter(isViewerPage)]);
    }
  }
  const leftOver = new Set(left.values());
  return files.filter((file) => leftOver.has(file));
}

/** Returns the files that the documents of a filing link to, or that its header lists. */
async function listedBy(filing: FileGroup, open: OpenMember): Promise<Set<string>> {
  const names = new Set<string>();
  const isLinking = filing.role === 'inline-xbrl' || filing.role === 'xbrl-instance';
  for (const member of isLinking ? filing.documents : []) {
    for (const name of linkedFiles(await open(member))) names.add(name);
  }
  for (const member of filing.headers) {
    for (const name of listedFiles(await open(member))) names.add(name);
  }
  return names;
}

/**
 * Returns the test of whether a file is named after a filing: `lnfx-20251231.htm` has the schema
 * `lnfx-20251231.xsd`, the linkbase `lnfx-20251231_lab.xml` and the exhibit `lnfx-ex21.htm`.
 */
function namedAfter(documents: readonly Member[]): (name: string) => boolean {
  const beginnings = documents.flatMap(({ path }) => {
    const stem = baseName(path)
      .toLowerCase()
      .replace(/\.\w+$/u, '');
    const filer = /^(.+)-\d{8}/u.exec(stem)?.[1];
    return filer === undefined ? [stem] : [stem, filer];
  });
  return (name) =>
    beginnings.some((one) => name.startsWith(one) && /^[._-]/u.test(name.slice(one.length)));
}

async function openOnly({ documents: [member] }: FileGroup, open: OpenMember) {
  return member ? open(member) : new Uint8Array(0);
}

function nameOf({ documents: [member] }: FileGroup): string {
  return baseName(member?.path ?? '').toLowerCase();
}

import { searchIn } from '../bytes/search';
import { baseName, type Member } from '../containers/container-member';
import { kindOf, kindOfBytes } from '../containers/file-kinds';
import type { Limits } from '../containers/quota';
import { BlockReader } from '../containers/tar/block-reader';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { SourceFormat } from '../model';
import { sniff } from '../sniff';
import { openHeader } from '../submission/open-submission';
import { isHeaderFile } from '../submission/recognise-submission';
import { mentionsContexts } from './inline-ids';
import { openDocument } from './open-documents';

/**
 * What a file is for the filing that it belongs to. `index`: FilingSummary.xml or MetaLinks.json.
 * `other`: a file without facts. `damaged`: one that cannot be read, or has none in what is left.
 */
export type FileRole =
  | Exclude<SourceFormat, 'unknown'>
  | 'header'
  | 'index'
  | 'archive'
  | 'other'
  | 'damaged';

/** A file, and what it is at first sight: no fact in it is read yet. */
export interface Glance {
  member: Member;
  role: FileRole;
  /** True if it says whose filing it is and defines contexts: it may well need no other file. */
  standsAlone: boolean;
  /** The document, if there is room for it and nothing is wrong with it. */
  content: Uint8Array | null;
}

/** A submission begins with its header; this much shows what most files are. */
const headSize = 2 ** 16;

/** Looks at files in their order, and keeps as many in memory as `limits.held` allows. */
export async function glanceAt(members: readonly Member[], limits: Limits): Promise<Glance[]> {
  const glances: Glance[] = [];
  let room = limits.held;
  for (const member of members) {
    // Whoever reads the file later gets the error.
    const glance = await glanceAtOne(member, limits.document).catch(() => damaged(member));
    const size = glance.content?.length ?? 0;
    glances.push(size > room ? { ...glance, content: null } : glance);
    if (size <= room) room -= size;
  }
  return glances;
}

async function glanceAtOne(member: Member, limit: number): Promise<Glance> {
  const reader = new BlockReader(member.open(() => {}));
  const head = await reader.take(headSize);
  await reader.close();
  const known = roleOfHead(member, head);
  if (known !== null) {
    return { member, role: known, standsAlone: known !== 'index', content: null };
  }
  const diagnostics = new Diagnostics();
  const { file } = member;
  const isPlain = file !== undefined && file.size <= limit && (await kindOf(file)) !== 'gzip';
  const document = isPlain
    ? { content: await file.read(0, file.size) }
    : await openDocument(member, limit, diagnostics);
  const content = document?.content ?? new Uint8Array(0);
  const isSound = document !== null && diagnostics.list().length === 0;
  const { role, standsAlone } = roleOf(member, content);
  if (!isSound && role === 'other') return damaged(member);
  return { member, role, standsAlone, content: isSound ? content : null };
}

function damaged(member: Member): Glance {
  return { member, role: 'damaged', standsAlone: true, content: null };
}

/** Returns the role of a file that is known by its name or its first bytes; `null` for others. */
function roleOfHead({ path }: Member, head: Uint8Array): FileRole | null {
  const name = baseName(path).toLowerCase();
  if (name === 'filingsummary.xml' || name === 'metalinks.json') return 'index';
  if (kindOfBytes(head) !== 'document') return 'archive';
  const sniffed = sniff(openInput(head, new Diagnostics()));
  if (sniffed.format === 'submission') {
    // In a header file, documents do not follow later, either.
    const hasDocument = searchIn(head).ascii('\n<DOCUMENT>', 0) !== -1;
    return hasDocument && !isHeaderFile(head) ? 'submission' : null;
  }
  return sniffed.format === 'unknown' && sniffed.found === 'binary' ? 'other' : null;
}

function roleOf({ name }: Member, content: Uint8Array): Pick<Glance, 'role' | 'standsAlone'> {
  const source = openInput({ name, content }, new Diagnostics());
  const { format } = sniff(source);
  switch (format) {
    case 'unknown':
      return { role: 'other', standsAlone: true };
    case 'submission':
      return openHeader(source)
        ? { role: 'header', standsAlone: false }
        : { role: 'submission', standsAlone: true };
    case 'inline-xbrl':
      return { role: format, standsAlone: statesFiling(source.bytes) };
    default:
      return { role: format, standsAlone: format === 'xbrl-instance' };
  }
}

/** True if a page names its document type and has contexts. */
function statesFiling(bytes: Uint8Array): boolean {
  const { ascii } = searchIn(bytes);
  const namesType = ascii('DocumentType"', 0) !== -1 || ascii("DocumentType'", 0) !== -1;
  return namesType && mentionsContexts(bytes);
}

import { searchIn } from '../bytes/search';
import { baseName, type Member } from '../containers/container-member';
import { isViewerPage } from '../containers/file-kinds';
import { collect } from '../containers/file-pieces';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { sniff } from '../sniff';

/** A document in memory, as `parse` accepts it. */
interface Document {
  name: string | null;
  content: Uint8Array;
}

/** Reads a document into memory; `null` for more than `limit` bytes or a suspected zip bomb. */
export async function openDocument(
  member: Member,
  limit: number,
  diagnostics: Diagnostics,
): Promise<Document | null> {
  const location = { document: member.name, start: 0, end: 0 };
  let cutOff = false;
  const pieces = member.open((code, args) => {
    cutOff ||= code === 'size-limit';
    diagnostics.add(code, args, { location });
  });
  const content = await collect(pieces, limit);
  if (content !== null) return cutOff ? null : { name: member.name, content };
  diagnostics.add('size-limit', { limit: 'document', maximum: limit }, { location });
  return null;
}

/** Reads documents into memory one by one, as long as they fit into `limit` bytes together. */
export async function openDocuments(
  members: readonly Member[],
  limit: number,
  diagnostics: Diagnostics,
): Promise<Document[]> {
  const documents: Document[] = [];
  let plain: Document | undefined;
  let left = limit;
  for (const member of members) {
    const document = await openDocument(member, left, diagnostics);
    if (document === null) continue;
    if (isViewerPage(baseName(member.path)) && !mentionsTaxonomy(document)) {
      plain ??= document;
      continue;
    }
    documents.push(document);
    left -= document.content.length;
  }
  if (documents.length === 0 && plain !== undefined) documents.push(plain);
  return ofOneFormat(documents);
}

/** A hundred viewer pages show the accounts; those of the CYD taxonomy mention it in every row. */
function mentionsTaxonomy({ content }: Document): boolean {
  return searchIn(content).ascii('cyd_', 0) !== -1;
}

/** Keeps the documents of the first known format; untagged exhibits have none. */
function ofOneFormat(documents: readonly Document[]): Document[] {
  const unused = new Diagnostics();
  const formats = documents.map((document) => sniff(openInput(document, unused)).format);
  const first = formats.find((format) => format !== 'unknown');
  return first === undefined ? [] : documents.filter((_, i) => formats[i] === first);
}

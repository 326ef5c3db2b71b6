import type { Member } from '../containers/container-member';
import { collect } from '../containers/file-pieces';
import type { Diagnostics } from '../diagnostics';

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
  let isDamaged = false;
  const pieces = member.open((code, args) => {
    cutOff ||= code === 'size-limit';
    isDamaged = true;
    diagnostics.add(code, args, { location });
  });
  const content = await collect(pieces, limit);
  // Of an entry that could not be read at all, the reason says it: its text is not empty.
  if (content?.length === 0 && isDamaged) return null;
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
  let left = limit;
  for (const member of members) {
    const document = await openDocument(member, left, diagnostics);
    if (document === null) continue;
    documents.push(document);
    left -= document.content.length;
  }
  return documents;
}

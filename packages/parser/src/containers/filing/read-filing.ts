import { decode } from '../../bytes/decode';
import { Diagnostics } from '../../diagnostics';
import type { Filing } from '../../model';
import { type ParseOptions, parse } from '../../parse';
import { baseName, type Member } from '../member';
import { unreadable } from '../unreadable';
import { candidatesOf } from './candidates';
import { openDocument, openDocuments } from './documents';
import { readFilingSummary } from './filing-summary';
import { readMetaLinks } from './meta-links';

/**
 * Reads the filing whose files these are: from the documents that are closest to what was filed,
 * among those that have facts. No more than `limit` bytes of documents are in memory at once.
 */
export async function readFiling(
  members: readonly Member[],
  name: string | null,
  limit: number,
  options: ParseOptions,
): Promise<Filing> {
  const diagnostics = new Diagnostics();
  const textOf = async (wanted: string): Promise<string> => {
    const member = members.find(({ path }) => baseName(path).toLowerCase() === wanted);
    const document = member && (await openDocument(member, limit, diagnostics));
    return document ? decode(document.content).text : '';
  };
  const links = readMetaLinks(await textOf('metalinks.json'));
  const summary = readFilingSummary(await textOf('filingsummary.xml'));
  const byPath = new Map(members.map((member) => [member.path, member]));

  let filing: Filing | undefined;
  for (const paths of candidatesOf([...byPath.keys()], summary, links)) {
    const candidates = paths.flatMap((path) => byPath.get(path) ?? []);
    const documents = await openDocuments(candidates, limit, diagnostics);
    if (documents.length === 0) continue;
    const read = parse(documents, options);
    if (filing === undefined || read.facts.length > 0) filing = read;
    if (read.facts.length > 0) break;
  }
  if (filing === undefined) {
    diagnostics.add('container-empty', { missing: 'tagged-document' });
    return unreadable(name, 0, diagnostics);
  }
  return { ...filing, diagnostics: [...diagnostics.list(), ...filing.diagnostics] };
}

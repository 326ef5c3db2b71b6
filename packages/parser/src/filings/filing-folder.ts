import { decode } from '../bytes/decode';
import { unreadable } from '../containers/container-diagnostics';
import { baseName, type Member } from '../containers/container-member';
import { isViewerPage } from '../containers/file-kinds';
import { Diagnostics } from '../diagnostics';
import type { Filing } from '../model';
import { type ParseOptions, parse } from '../parse';
import {
  type FilingSummary,
  type MetaLinks,
  readFilingSummary,
  readMetaLinks,
} from './edgar-indexes';
import { openDocument, openDocuments } from './open-documents';

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
    diagnostics.add('container-empty', 'expected a document that is tagged, found none');
    return unreadable(name, 0, diagnostics);
  }
  return { ...filing, diagnostics: [...diagnostics.list(), ...filing.diagnostics] };
}

/** Linkbases and summaries: XML without facts. */
const otherXml = /(?:_(?:cal|def|lab|pre|ref)|^filingsummary)\.xml$/u;

/**
 * Which documents of a filing to read, by their names and by what EDGAR says about them: all of the
 * first list; where it gives no facts, those of the next. The inline XBRL documents are what was
 * filed; the instance is extracted from them, and the viewer pages are rendered from the instance,
 * each a little further from the source:
 *
 * 1. the inline documents that MetaLinks.json or FilingSummary.xml name, instance by instance,
 * 2. every other page (an exhibit may be tagged, and the list of it missing),
 * 3. the instance, `*_htm.xml` or any XML that is no linkbase,
 * 4. the viewer pages that present concepts of the CYD taxonomy,
 * 5. all viewer pages,
 * 6. the full submission.
 */
export function candidatesOf(
  paths: readonly string[],
  summary: FilingSummary,
  links: MetaLinks,
): string[][] {
  const pick = (test: (name: string) => boolean) =>
    paths.filter((path) => test(baseName(path).toLowerCase()));
  const among = (names: readonly string[]) => {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    return pick((name) => wanted.has(name));
  };
  return withoutRepeats([
    ...[...links.inline, ...summary.inline].map(among),
    pick((name) => /\.x?html?$/u.test(name) && !isViewerPage(name)),
    pick((name) => name.endsWith('_htm.xml')),
    pick((name) => name.endsWith('.xml') && !otherXml.test(name)),
    among([...links.cybersecurityPages, ...summary.cybersecurityPages]),
    pick(isViewerPage),
    pick((name) => name.endsWith('.txt')),
  ]);
}

/** Each path in the first list that has it; no empty list. */
function withoutRepeats(lists: string[][]): string[][] {
  const seen = new Set<string>();
  return lists
    .map((list) => list.filter((path) => !seen.has(path) && seen.add(path)))
    .filter((list) => list.length > 0);
}

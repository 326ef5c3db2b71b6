import { decode } from '../bytes/decode';
import { unreadableFiling } from '../containers/container-diagnostics';
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
 * Reads one filing from its files: of the documents that have facts, those closest to what was
 * filed. Memory holds at most `limit` bytes of documents at once.
 */
export async function readFilingFolder(
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
    return unreadableFiling(name, 0, diagnostics);
  }
  return { ...filing, diagnostics: [...diagnostics.list(), ...filing.diagnostics] };
}

/** Names of linkbases and summaries: XML without facts. */
const otherXml = /(?:_(?:cal|def|lab|pre|ref)|^filingsummary)\.xml$/u;

/**
 * Chooses the documents of a filing to read, by their names and by what EDGAR says about them: all
 * of the first list; if it has no facts, those of the next. The inline XBRL documents are what was
 * filed; the instance is extracted from them, and the viewer pages are rendered from the instance,
 * each a little further from the source:
 *
 * 1. the inline documents that MetaLinks.json or FilingSummary.xml names, instance by instance,
 * 2. every other page (an exhibit may be tagged but not listed),
 * 3. the instance, `*_htm.xml` or any XML that is not a linkbase,
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

/** Keeps each path in the first list that has it, and drops empty lists. */
function withoutRepeats(lists: string[][]): string[][] {
  const seen = new Set<string>();
  return lists
    .map((list) => list.filter((path) => !seen.has(path) && seen.add(path)))
    .filter((list) => list.length > 0);
}

import { isViewerPage } from '../kind';
import { baseName } from '../member';
import type { FilingSummary } from './filing-summary';
import type { MetaLinks } from './meta-links';

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

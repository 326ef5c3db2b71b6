import { searchIn } from '../../bytes/search';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact } from '../../model';
import type { ReaderResult } from '../../reader-result';
import { CoverTexts } from './cover';
import { readPage } from './page';
import { withoutRepeated } from './repeated';

/** Whether a document is a viewer page: a report whose labels are linked to definitions. */
export function looksLikeViewerPage(bytes: Uint8Array): boolean {
  const search = searchIn(bytes);
  const link = search.ascii('defref_', 0);
  return link !== -1 && searchIn(bytes.subarray(0, link)).ascii('report', 0) !== -1;
}

/**
 * Reads the viewer pages of a filing, `R1.htm` and so on, as EDGAR renders them: all, or those that
 * matter. The cover page among them says whose filing it is. Namespaces are not on the pages.
 */
export function readViewerPages(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean },
): ReaderResult {
  const cover = new CoverTexts();
  const pages = sources.map((source) =>
    readPage({ source, diagnostics, html: options.html }, cover),
  );
  const { period, ...filing } = cover.read();
  const disclosure = pages.find(({ facts }) => facts.length > 0);
  return {
    ...filing,
    title: (disclosure ?? pages[0])?.title ?? null,
    accession: null,
    period: period.end === null ? (disclosure?.columns[0]?.period ?? period) : period,
    facts: withoutRepeated(pages.flatMap(({ facts }) => facts)).map((fact) =>
      ofEntity(fact, filing.entity.cik),
    ),
  };
}

/** All contexts of an instance have the same entity, the registrant of the filing (EFM 6.5.3). */
function ofEntity(fact: Fact, entity: string | null): Fact {
  return { ...fact, context: { ...fact.context, entity } };
}

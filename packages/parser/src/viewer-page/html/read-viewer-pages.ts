import { searchIn } from '../../bytes/search';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact } from '../../model';
import type { ReaderResult } from '../../reader-result';
import { CoverTexts } from './cover-texts';
import { readPage } from './read-page';

/** True for a viewer page: a report whose labels are linked to definitions. */
export function looksLikeViewerPage(bytes: Uint8Array): boolean {
  const search = searchIn(bytes);
  const link = search.ascii('defref_', 0);
  return link !== -1 && searchIn(bytes.subarray(0, link)).ascii('report', 0) !== -1;
}

/**
 * Reads the viewer pages of a filing as EDGAR renders them, `R1.htm` and so on: all, or those that
 * matter. The cover page among them describes the filing. Pages do not show namespaces.
 */
export function readViewerPages(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean },
): ReaderResult {
  const cover = new CoverTexts();
  const pages = sources.map((source) =>
    readPage({ source, diagnostics, html: options.html, cover }),
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

/** Sets a fact's entity: all contexts of a filing have the registrant as entity (EFM 6.5.3). */
function ofEntity(fact: Fact, entity: string | null): Fact {
  return { ...fact, context: { ...fact.context, entity } };
}

/** Drops repeated facts: a fact appears on every page whose presentation has its concept. */
function withoutRepeated(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Set<Fact['value']>>();
  return facts.filter(({ concept, context, value }) => {
    const key = JSON.stringify([concept, context.period, context.dimensions]);
    const values = seen.get(key) ?? new Set();
    if (values.has(value)) return false;
    seen.set(key, values.add(value));
    return true;
  });
}

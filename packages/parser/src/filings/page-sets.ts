import { baseName } from '../containers/container-member';
import { isViewerPage } from '../containers/file-kinds';
import { Groups } from './groups';
import { agree, endOf, type Statement } from './statement';

/**
 * Finds out which viewer pages are of one filing. EDGAR numbers them (`R1.htm`, `R41.htm`); the
 * first one is the cover page, and the others have facts of the same period. Pages under other names
 * are on their own.
 */
export function findPageSets(pages: readonly Statement[]): Statement[][] {
  const groups = new Groups(pages);
  const numbered = [...pages.keys()].filter((at) => isNumbered(pages[at]));
  const covers = numbered.filter((at) => (pages[at]?.filing.form ?? null) !== null);
  for (const at of numbered) {
    if (covers.includes(at)) continue;
    const heads = covers.length > 0 ? covers : numbered.slice(0, 1);
    const [head, ...others] = heads.filter((one) => haveSamePeriod(pages[one], pages[at]));
    if (head !== undefined && others.length === 0) groups.join(head, at);
  }
  return groups.list();
}

function isNumbered(page: Statement | undefined): boolean {
  return isViewerPage(baseName(page?.member.path ?? ''));
}

function haveSamePeriod(a: Statement | undefined, b: Statement | undefined): boolean {
  return a !== undefined && b !== undefined && agree(endOf(a.filing), endOf(b.filing));
}

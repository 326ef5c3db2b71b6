import { baseName } from '../containers/container-member';
import { isViewerPage } from '../containers/file-kinds';
import { Groups } from './groups';
import { agree, endOf, type Statement } from './statement';

/**
 * Finds out which viewer pages are of one filing. EDGAR numbers them: `R1.htm` is the cover page, and
 * the others have facts of the same period. Pages under other names are on their own.
 */
export function findPageSets(pages: readonly Statement[]): Statement[][] {
  const groups = new Groups(pages);
  const numbered = [...pages.keys()].filter((at) => isViewerPage(nameOf(pages[at])));
  const cover = numbered.find((at) => /^r1\.html?$/iu.test(nameOf(pages[at])));
  const head = cover ?? numbered[0];
  for (const at of numbered) {
    if (head !== undefined && haveSamePeriod(pages[head], pages[at])) groups.join(head, at);
  }
  return groups.list();
}

function nameOf(page: Statement | undefined): string {
  return baseName(page?.member.path ?? '');
}

function haveSamePeriod(a: Statement | undefined, b: Statement | undefined): boolean {
  return a !== undefined && b !== undefined && agree(endOf(a.filing), endOf(b.filing));
}

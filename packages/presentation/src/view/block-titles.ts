import type { Fact } from '@cydkit/parser';
import type { Report } from '../report/report';
import { titleOf } from '../wording/labels';
import { describeContext } from '../wording/phrases';

/**
 * Returns a title for every block, by its id: the fact's short label, with the context if several
 * blocks share the label, and with the block's id if they share the context, too.
 */
export function blockTitles({ filing, blocks }: Report): ReadonlyMap<string, string> {
  const entries = blocks.flatMap(({ id, fact }) => {
    const found = filing.facts[fact];
    return found === undefined ? [] : [{ id, fact: found }];
  });
  const byTitle = count(entries, titleOf);
  const inContext = (fact: Fact): string =>
    `${titleOf(fact)} (${describeContext(fact.context, filing.entity)})`;
  const byContext = count(entries, inContext);

  const titles = new Map<string, string>();
  for (const { id, fact } of entries) {
    const title = titleOf(fact);
    const titleInContext = inContext(fact);
    const sharing = byTitle.get(title) ?? 0;
    const sharingContext = byContext.get(titleInContext) ?? 0;
    const distinct = sharing > sharingContext ? titleInContext : title;
    titles.set(id, sharingContext > 1 ? `${distinct} [${id}]` : distinct);
  }
  return titles;
}

function count(
  entries: readonly { fact: Fact }[],
  key: (fact: Fact) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fact } of entries) counts.set(key(fact), (counts.get(key(fact)) ?? 0) + 1);
  return counts;
}

import type { OtherLine } from '../view/other-facts';
import { hang } from './layout';
import { type Page, section } from './page';

export function otherLines(others: readonly OtherLine[], page: Page): string[] {
  if (others.length === 0) return [];
  return [
    section('Other facts', page),
    ...others.flatMap(({ title, value }) =>
      hang(`${title}: ${value}`, { prefix: '  ', width: page.width }),
    ),
  ];
}

import type { Duplication } from '../view/duplication';
import { hang } from './layout';
import { type Page, section } from './page';

/** Which blocks repeat others: `=` the same text, `⊂` lies inside. */
export function duplicationLines(duplication: Duplication | null, page: Page): string[] {
  if (duplication === null) return [];
  const { summary, identical, contained } = duplication;
  const { style, width } = page;
  const titled = (title: string): string[] => hang(title, { prefix: '  ', width });
  const beside = (sign: string, said: string): string[] =>
    hang(said, { prefix: `  ${sign} `, paintPrefix: style.blue, paint: style.dim, width });

  return [
    section('Duplication', page),
    ...summary.flatMap((sentence) => hang(sentence, { prefix: '  ', width })),
    ...identical.flatMap(([first = '', ...same]) => [
      '',
      ...titled(first),
      ...same.flatMap((title) => beside('=', `the same text as ${title}`)),
    ]),
    ...contained.flatMap(({ inner, outer }) => [
      '',
      ...titled(inner),
      ...outer.flatMap((title) => beside('⊂', `lies inside ${title}`)),
    ]),
  ];
}

import type { Cover, PassageView } from '../view/passages';
import { hang } from './layout';
import { type Page, section } from './page';
import type { Paint } from './style';

/**
 * The disclosure, every piece of text once, under the concepts that cover it:
 *
 *     2  ▹ Processes for Assessing, Identifying, and Managing Threats
 *        ▸ Processes Integrated (b)(1)(i)
 *        Our processes are part of …
 *
 * ▸ begins here, ▹ goes on from the passage before, ↺ comes back to earlier passages.
 */
export function passageLines(passages: readonly PassageView[], page: Page): string[] {
  if (passages.length === 0) return [];
  const digits = String(passages.at(-1)?.number).length;
  const blank = ' '.repeat(digits + 3);
  const inner = { ...page, width: page.width - blank.length };
  const lines = passages.flatMap((passage) => {
    const number = page.style.dim(`${String(passage.number).padStart(digits + 1)}  `);
    const [first = '', ...rest] = onePassage(passage, inner);
    return ['', number + first, ...rest.map((line) => (blank + line).trimEnd())];
  });
  return [section('Disclosure', page), ...lines];
}

function onePassage({ covers, text, repeats }: PassageView, { style, width }: Page): string[] {
  const goingOn = covers.filter(({ continued }) => continued).map(({ title }) => title);
  const beginning = covers.filter(({ continued }) => !continued);
  const marked = (prefix: string, said: string, paint: Paint): string[] =>
    hang(said, { prefix, paintPrefix: paint, paint, width });
  return [
    ...(goingOn.length === 0 ? [] : marked('▹ ', goingOn.join(' · '), style.dim)),
    ...beginning.flatMap((cover) => marked('▸ ', titleWithParagraph(cover), style.cyan)),
    ...hang(text, { prefix: '', width }),
    ...repeats.flatMap(({ passages, beginning }) =>
      marked('↺ ', `then again ${passages}: ${beginning}`, style.dim),
    ),
  ];
}

function titleWithParagraph({ title, paragraph }: Cover): string {
  return paragraph === null ? title : `${title} ${paragraph}`;
}

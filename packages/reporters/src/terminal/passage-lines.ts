import { type Cover, ownNumbers, type PassageView } from '@cydkit/presentation';
import { numberRange } from '@cydkit/presentation/wording';
import { hang } from './hanging-text';
import { type Page, type Paint, section } from './terminal-page';

/**
 * Shows every passage once, under the concepts that cover it:
 *
 *     2–3  ▹ Processes for Assessing, Identifying, and Managing Threats
 *          ▸ Processes Integrated (b)(1)(i), from [3]
 *          Our processes, [3] which are part of our risk management, …
 *
 * ▸ begins here, ▹ continues from the previous passage, ↺ returns to earlier passages. Where a block
 * begins or ends inside a sentence, the number of the passage that begins there is in brackets, with
 * ↺ if the passage was shown before and is repeated to keep the sentence whole.
 */
export function passageLines(passages: readonly PassageView[], page: Page): string[] {
  if (passages.length === 0) return [];
  const labels = passages.map(({ pieces }) => numberRange(ownNumbers(pieces)));
  const width = labels.reduce((most, { length }) => Math.max(most, length), 0) + 1;
  const blank = ' '.repeat(width + 2);
  const inner = { ...page, width: page.width - blank.length };
  const lines = passages.flatMap((passage, index) => {
    const number = page.style.dim(`${(labels[index] ?? '').padStart(width)}  `);
    const [first = '', ...rest] = onePassage(passage, inner);
    return ['', number + first, ...rest.map((line) => (blank + line).trimEnd())];
  });
  return [section('Disclosure', page), ...lines];
}

function onePassage(
  { covers, pieces, repeats, tornBefore, tornAfter }: PassageView,
  { style, width }: Page,
): string[] {
  const goingOn = covers.filter(({ continued, part }) => continued && part === null);
  const others = covers.filter((cover) => !goingOn.includes(cover));
  const marked = (prefix: string, text: string, paint: Paint): string[] =>
    hang(text, { prefix, paintPrefix: paint, paint, width });
  const text = pieces
    .map(({ number, text, again }, index) => {
      if (again) return `[↺ ${number}] ${text}`;
      return index === 0 ? text : `[${number}] ${text}`;
    })
    .join(' ');
  return [
    ...(goingOn.length === 0
      ? []
      : marked('▹ ', goingOn.map(({ title }) => title).join(' · '), style.dim)),
    ...others.flatMap((cover) =>
      cover.continued
        ? marked('▹ ', describeCover(cover), style.dim)
        : marked('▸ ', describeCover(cover), style.cyan),
    ),
    ...hang(`${tornBefore ? '… ' : ''}${text}${tornAfter ? ' …' : ''}`, { prefix: '', width }),
    ...repeats.flatMap(({ passages, beginning }) =>
      marked('↺ ', `then again ${passages}: ${beginning}`, style.dim),
    ),
  ];
}

function describeCover({ title, paragraph, part }: Cover): string {
  const name = paragraph === null ? title : `${title} ${paragraph}`;
  return part === null ? name : `${name} [${numberRange(part)}]`;
}

import type { ChangeView } from '../../view/comparison/changes';
import { aroundInk, linesOf, type MarkedRun } from '../../view/comparison/marked';
import { type Markup, markup } from '../markup';

/**
 * The text of a change, a paragraph for each line. What is new or gone stands in `ins` or `del`;
 * of single words that is told to who does not see it, of whole sentences their heading tells it.
 */
export function redlineHtml({ kind, runs }: ChangeView): Markup[] {
  const whole = kind === 'new' ? inserted : kind === 'gone' ? deleted : asIs;
  return linesOf(runs).map((line) => {
    const written = line.map((run) => (run.kind === 'kept' ? whole(run.text) : runHtml(run)));
    return markup`<p>${written}</p>\n`;
  });
}

function runHtml({ kind, text }: MarkedRun): Markup {
  if (kind === 'omitted') return markup`<span class="omitted">${text}</span>`;
  const [before, ink, after] = aroundInk(text);
  if (ink === '') return asIs(text);
  const word =
    kind === 'removed'
      ? deleted([markup`<span class="unseen">removed: </span>`, ink])
      : inserted([markup`<span class="unseen">added: </span>`, ink]);
  return markup`${before}${word}${after}`;
}

type Content = string | readonly (Markup | string)[];

function asIs(content: Content): Markup {
  return markup`${content}`;
}

function inserted(content: Content): Markup {
  return markup`<ins>${content}</ins>`;
}

function deleted(content: Content): Markup {
  return markup`<del>${content}</del>`;
}

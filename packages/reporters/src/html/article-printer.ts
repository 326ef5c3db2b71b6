import { type Markup, markup } from '../markup/markup';
import { type Frame, pageEnd, pageStart } from './page-frame';

/** A filing on a page of one or several. */
export interface Article {
  /** Tells which it is, in a list and as the title of a page of its own. */
  heading: string;
  /** Beside the heading where the filing is folded. */
  aside?: Markup;
  content: Markup;
}

export interface ArticlePrinterOptions {
  /** The page with this title. */
  frame: (title: string) => Frame;
  /** Title of a page with several filings. */
  several: string;
}

/** Filings as one file, piece by piece: the only one as it is, of several each folded. */
export interface ArticlePrinter {
  add: (article: Article) => string;
  /** The last piece, with what is to stand behind the filings. */
  end: (behind: Markup | null) => string;
}

export function articlePrinter({ frame, several }: ArticlePrinterOptions): ArticlePrinter {
  // The first waits until it is known whether it is the only one.
  let first: Article | null = null;
  let count = 0;
  return {
    add: (article) => {
      count += 1;
      if (count === 1) {
        first = article;
        return '';
      }
      const before = first === null ? '' : severalStart(frame(several)) + folded(first).text;
      first = null;
      return before + folded(article).text;
    },
    end: (behind) => {
      if (count > 1) return `${behind?.text ?? ''}</main>\n${pageEnd(frame(several))}`;
      const only = frame(first?.heading ?? 'No filing');
      const content = first?.content.text ?? '';
      return `${pageStart(only)}<main>\n${content}${behind?.text ?? ''}</main>\n${pageEnd(only)}`;
    },
  };
}

function severalStart(frame: Frame): string {
  return `${pageStart(frame)}<main>\n${markup`<h1 class="several">${frame.title}</h1>\n`.text}`;
}

function folded({ heading, aside, content }: Article): Markup {
  return markup`<details class="filing"><summary><bdi>${heading}</bdi>${aside ?? null}</summary>
${content}</details>
`;
}

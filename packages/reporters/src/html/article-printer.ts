import { type Markup, markup } from '../markup/markup';
import { chunked, limited } from '../text/chunks';
import { type Frame, pageEnd, pageStart } from './page-frame';

/** A filing on a page of one or several. */
export interface Article {
  /** Names the filing in a list, or the page if it is the only one. */
  heading: string;
  /** Shown next to the heading if the filing is folded. */
  aside?: Markup;
  content: Iterable<string>;
}

/** Options of `articlePrinter`. */
export interface ArticlePrinterOptions {
  /** Returns the page with this title. */
  frame: (title: string) => Frame;
  /** Title of a page with several filings. */
  several: string;
  /** The most characters of a filing. */
  limit?: number | undefined;
}

/** Prints filings as one file: a single one as it is, several folded. */
export interface ArticlePrinter {
  /** Returns the next part of the file. */
  add: (article: Article) => Iterable<string>;
  /** Returns the rest of the file, with what comes after the filings. */
  end: (after: Iterable<string>) => Iterable<string>;
}

/** Returns a printer of filings. */
export function articlePrinter({
  frame,
  several,
  limit = Number.POSITIVE_INFINITY,
}: ArticlePrinterOptions): ArticlePrinter {
  // The first waits until another one or the end comes.
  let first: Article | null = null;
  let count = 0;
  return {
    add: (given) => {
      // Content is made here, so that what cannot be made leaves the page as it was.
      const article = { ...given, content: [...limited(chunked(given.content), limit)] };
      count += 1;
      if (count === 1) {
        first = article;
        return [];
      }
      const opening = first === null ? [] : [startOfSeveral(frame(several)), ...folded(first)];
      first = null;
      return [...opening, ...folded(article)];
    },
    end: (after) => {
      if (count > 1) return lastOfSeveral(frame(several), after);
      return onlyOne(frame(first?.heading ?? 'No filing'), first?.content ?? [], after);
    },
  };
}

function startOfSeveral(frame: Frame): string {
  return `${pageStart(frame)}<main>\n${markup`<h1 class="several">${frame.title}</h1>\n`.text}`;
}

function* lastOfSeveral(frame: Frame, after: Iterable<string>): Generator<string> {
  yield* after;
  yield `</main>\n${pageEnd(frame)}`;
}

function* onlyOne(
  frame: Frame,
  content: Iterable<string>,
  after: Iterable<string>,
): Generator<string> {
  yield `${pageStart(frame)}<main>\n`;
  yield* content;
  yield* after;
  yield `</main>\n${pageEnd(frame)}`;
}

function* folded({ heading, aside, content }: Article): Generator<string> {
  const summary = markup`<summary><bdi>${heading}</bdi>${aside ?? null}</summary>`;
  yield `<details class="filing">${summary.text}\n`;
  yield* content;
  yield '</details>\n';
}

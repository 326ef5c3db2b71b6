import { isClosingSign } from '../closing-signs';
import { isSpaceAt, nextNonSpace } from '../non-space-offsets';
import { goesOnAfterFeed } from './line-feeds';
import { endsWithoutStop, starterWord, usualHeadingEnd } from './missing-stops';
import { endsAtLostSpace, endsAtStop, isPlainStop } from './stops';

/** The mark of a footnote after a stop: `the Board.(1)`, `the Board.¹`, `the Board.2`. */
const footnote =
  /(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{Ll}{3}\.)\d{1,2})(?=\s|$)/uy;

/** A sentence without white space around it. */
interface Sentence {
  start: number;
  end: number;
  /** Whether it is a heading that was run into the sentence after it. */
  isHeading: boolean;
}

const signs = /[.!?…\n]/g;
const signsAndSemicolons = /[.!?…;\n]/g;

/**
 * The sentences of a text, in order, also those without a word.
 *
 * @param semicolons whether they end a sentence, too
 */
export function sentencesIn(text: string, semicolons: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  const anySign = semicolons ? signsAndSemicolons : signs;
  let start = nextNonSpace(text, 0);
  const begin = (end: number, next: number, isHeading: boolean): void => {
    if (end > start) sentences.push({ start, end, isHeading });
    start = next;
  };
  // The places where a sentence may end, of each kind the next one: the platform finds them fast.
  let afterSign = afterNext(anySign, text, start);
  let afterStarter = afterNext(starterWord, text, start);
  let afterHeading = usualHeadingEnd(text, start);
  for (;;) {
    const at = Math.min(afterSign, afterStarter, afterHeading);
    if (at > text.length) break;
    const from = start;
    if (at === afterHeading) {
      begin(at - 1, at, true);
    } else if (at === afterStarter) {
      afterStarter = afterNext(starterWord, text, at);
      const found = endsWithoutStop(text, start, at);
      if (found !== null) begin(found.end, found.end + 1, found.isHeading);
    } else if (isPlainStop(text, at - 1)) {
      begin(at, at + 1, false);
      afterSign = afterNext(anySign, text, at);
    } else {
      const sign = at - 1;
      const isFeed = text.charAt(sign) === '\n';
      const end = isFeed ? trimmedEnd(text, sign) : afterStop(text, sign);
      const next = nextNonSpace(text, Math.max(sign, end));
      // The line feed after a stop decides itself.
      const isBeforeFeed = !isFeed && text.slice(end, next).includes('\n');
      afterSign = afterNext(anySign, text, isBeforeFeed ? end : Math.max(next, at));
      if (!isBeforeFeed && next < text.length && endsAt(text, sign, end, next)) {
        begin(end, next, false);
      }
    }
    if (start > from) afterHeading = usualHeadingEnd(text, start);
  }
  begin(trimmedEnd(text, text.length), text.length, false);
  return sentences;
}

/** The offset after the next match; beyond the text where there is none. */
function afterNext(wanted: RegExp, text: string, from: number): number {
  wanted.lastIndex = from;
  return wanted.test(text) ? wanted.lastIndex : text.length + 1;
}

function endsAt(text: string, at: number, end: number, next: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return !goesOnAfterFeed(text, end, next);
  if (end === next) return sign === '.' && endsAtLostSpace(text, at, next);
  return sign === ';' || endsAtStop(text, at, next, next - end > 1);
}

/** Where what comes before an offset ends, without white space. */
function trimmedEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpaceAt(text, end - 1)) end -= 1;
  return end;
}

/** The offset after a stop with what belongs to it: more stops, closing quotes and brackets. */
function afterStop(text: string, stop: number): number {
  let end = stop + 1;
  while (closes(text, end)) end += 1;
  footnote.lastIndex = end;
  end += footnote.exec(text)?.[0].length ?? 0;
  // `… our business. ” The`: the quote belongs to what comes before it.
  for (let next = nextNonSpace(text, end); next > end; next = nextNonSpace(text, end)) {
    const isApart = next + 1 === text.length || isSpaceAt(text, next + 1);
    if (!isApart || !isClosingSign(text.charAt(next)) || text.slice(end, next).includes('\n'))
      break;
    end = next + 1;
  }
  return end;
}

/** After `Inc.,` and `etc.;` nothing has ended. */
const closes = (text: string, at: number): boolean =>
  isClosingSign(text.charAt(at), true) && !',;:'.includes(text.charAt(at));

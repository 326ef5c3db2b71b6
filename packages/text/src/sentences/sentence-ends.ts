import { isClosingSign } from '../characters/closing-signs';
import { isSpaceAt, nextNonSpace } from '../characters/non-space-offsets';
import { endsWithoutStop, starterWord, usualHeadingEnd } from './missing-stops';
import { endsAtLostSpace, endsAtStop, isAbbreviatedAt, isPlainStop, smallBegin } from './stops';
import { breaksOff, isJoining } from './vocabulary';

/** Marks of footnotes after a stop: `the Board.(1)`, `the Board.(a),(b)`, `the Board.¹`, `the Board.^(1)`. */
const footnote =
  /(?:,?(?:\(\d{1,2}\)|(?<!\d\.)\([a-z*†‡]\)|\[\d{1,2}\]|\^\([^\s()]{1,8}\)|[*†‡§¹²³⁰-ⁿᴬ-ᵡʰʲʳʷʸˡˢˣ]{1,4})){1,4}(?=\s|$|\p{Lu}\p{Ll})/uy;
/** Such a mark that has lost its form: `the Board.2`, `the “Plan.”1,2`. */
const plainFootnote =
  /(?<=\p{Ll}{3}["'”’)]{0,2}[.!?]["'”’)]{0,2})\d{1,2}(?:,\d{1,2}){0,3}(?=\s|$)/uy;

/** A sentence without white space around it. */
interface Sentence {
  start: number;
  end: number;
  /** True if it is a heading that was run into the sentence after it. */
  isHeading: boolean;
}

const signs = /[.!?…\n]/g;
const signsAndSemicolons = /[.!?…;\n]/g;

/**
 * Finds the sentences of a text, in order, including those without a word.
 *
 * @param semicolons true if they end a sentence, too
 */
export function sentencesIn(text: string, semicolons: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  const anySign = semicolons ? signsAndSemicolons : signs;
  let start = nextNonSpace(text, 0);
  const begin = (end: number, next: number, isHeading: boolean): void => {
    if (end > start) sentences.push({ start, end, isHeading });
    start = next;
  };
  // The next place of each kind where a sentence may end; the platform finds these fast.
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
      // A line feed after the stop is decided by itself.
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

/** Returns the offset after the next match; beyond the text if there is none. */
function afterNext(wanted: RegExp, text: string, from: number): number {
  wanted.lastIndex = from;
  return wanted.test(text) ? wanted.lastIndex : text.length + 1;
}

function endsAt(text: string, at: number, end: number, next: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return !continuesAfterFeed(text, end, next);
  if (end === next) return sign === '.' && endsAtLostSpace(text, at, next);
  return sign === ';' || endsAtStop(text, at, next, next - end > 1);
}

/** Returns where the text before an offset ends, without white space. */
function trimmedEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpaceAt(text, end - 1)) end -= 1;
  return end;
}

/** Returns the offset after a stop and what belongs to it: more stops, closing quotes and brackets. */
function afterStop(text: string, stop: number): number {
  let end = stop + 1;
  while (closes(text, end)) end += 1;
  footnote.lastIndex = end;
  plainFootnote.lastIndex = end;
  end += (footnote.exec(text) ?? plainFootnote.exec(text))?.[0].length ?? 0;
  // `… our business. ” The`: the quote belongs to the text before it.
  for (let next = nextNonSpace(text, end); next > end; next = nextNonSpace(text, end)) {
    const isApart = next + 1 === text.length || isSpaceAt(text, next + 1);
    if (!isApart || !isClosingSign(text.charAt(next)) || text.slice(end, next).includes('\n'))
      break;
    end = next + 1;
  }
  return end;
}

/** True for closing signs, except for those that continue a sentence: `Inc.,`, `etc.;`. */
function closes(text: string, at: number): boolean {
  return isClosingSign(text.charAt(at), true) && !',;:'.includes(text.charAt(at));
}

/** How far to look at lines around a line feed, so that work stays linear. */
const lineReach = 400;
/** A line of fewer words may be a list item. */
const proseWords = 10;

/**
 * True if a sentence continues after a line feed, as at the end of a page: the line before breaks off,
 * and the next continues in lower case, without a list mark. List items stay apart, with and without
 * stops.
 *
 * @param lineEnd where the line ends, without white space
 * @param next where the next one begins
 */
function continuesAfterFeed(text: string, lineEnd: number, next: number): boolean {
  const after = text.slice(next, next + lineReach);
  if (!/^\p{Ll}/u.test(after) || smallBegin.test(after)) return false;
  const before = text.slice(Math.max(0, lineEnd - lineReach), lineEnd);
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  if (line.endsWith('.')) return isAbbreviatedAt(text, lineEnd - 1);
  // `…; and`, `…, or` end items.
  if (/[!?…:;]["'”’»)\]}]*$|[;,]\s(?:and|or)$/u.test(line)) return false;
  // A line in lower case after another is a list item, and so is the next.
  const isItem = before.includes('\n') && /^\p{Ll}/u.test(line);
  const last = line.slice(line.lastIndexOf(' ') + 1);
  if (isJoining(last) || breaksOff(last)) return true;
  if (isItem) return false;
  if (/[,–—]$/u.test(line)) return true;
  const isProse = line.split(/\s/u, proseWords).length === proseWords;
  return (
    isProse && /[.!?]["'”’»)\]}]{0,3}\s?(?:\s|$)/u.test(after.slice(0, after.indexOf('\n') >>> 0))
  );
}

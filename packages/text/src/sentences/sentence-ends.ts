import { isClosingSign } from '../closing-signs';
import { isSpaceAt, nextNonSpace } from '../non-space-offsets';
import { goesOnAfterFeed } from './line-feeds';
import { endsWithoutStop } from './missing-stops';
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

/** What may end a sentence, by character code. */
const kinds = new Uint8Array(128);
const [STOP, FEED, SEMICOLON, CAPITAL] = [1, 2, 3, 4];
for (const sign of '.!?') kinds[sign.charCodeAt(0)] = STOP;
kinds['\n'.charCodeAt(0)] = FEED;
kinds[';'.charCodeAt(0)] = SEMICOLON;
kinds.fill(CAPITAL, 'A'.charCodeAt(0), 'Z'.charCodeAt(0) + 1);
const ELLIPSIS = '…'.charCodeAt(0);

const kindOf = (code: number): number =>
  code < 128 ? (kinds[code] ?? 0) : code === ELLIPSIS ? STOP : 0;

/**
 * The sentences of a text, in order, also those without a word.
 *
 * @param semicolons whether they end a sentence, too
 */
export function sentencesIn(text: string, semicolons: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  const length = text.length;
  let start = nextNonSpace(text, 0);
  const push = (end: number, next: number, isHeading: boolean): void => {
    sentences.push({ start, end, isHeading });
    start = next;
  };
  for (let at = start; at < length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === 0 || (kind === SEMICOLON && !semicolons)) continue;
    if (kind === CAPITAL) {
      // A capital after a space may begin a sentence whose stop before it is missing.
      const found = isSpaceAt(text, at - 1) && at > start ? endsWithoutStop(text, start, at) : null;
      if (found !== null) push(at - 1, at, found === 'heading');
      continue;
    }
    if (kind === STOP && isPlainStop(text, at)) {
      push(at + 1, at + 2, false);
      at += 1;
      continue;
    }
    const end = kind === FEED ? trimmedEnd(text, at) : afterStop(text, at);
    const next = nextNonSpace(text, Math.max(at, end));
    const isFeed = kind !== FEED && text.slice(end, next).includes('\n');
    if (!isFeed && next < length && endsAt(text, at, end, next)) push(end, next, false);
    // The line feed after a stop decides itself.
    at = Math.max(at, (isFeed ? end : next) - 1);
  }
  const end = trimmedEnd(text, length);
  if (end > start) push(end, length, false);
  return sentences;
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

import { isClosingSign } from '../closing-signs';
import { isSpaceAt, nextNonSpace } from '../non-space-offsets';
import { goesOnAfterFeed } from './line-feeds';
import { endsWithoutStop } from './missing-stops';
import { endsAtLostSpace, endsAtStop } from './stops';

/** The mark of a footnote after a stop: `the Board.(1)`, `the Board.¹`, `the Board.2`. */
const footnote =
  /(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{Ll}{3}\.)\d{1,2})(?=\s|$)/uy;

export interface SentenceEnd {
  offset: number;
  /** Whether a heading ends here that was run into the sentence after it. */
  isHeading: boolean;
}

/**
 * Where the sentences of a text end, in order; the last ends with the text.
 *
 * @param semicolons whether they end a sentence, too
 */
export function sentenceEnds(text: string, semicolons: boolean): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  // A capital after a space may begin a sentence whose stop before it is missing.
  const signs = semicolons ? /[.!?…;\n]|(?<=[\p{L})]\s)[A-Z]/gu : /[.!?…\n]|(?<=[\p{L})]\s)[A-Z]/gu;
  let start = nextNonSpace(text, 0);
  signs.lastIndex = start;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const at = found.index;
    if (/[A-Z]/.test(found[0])) {
      const kind = endsWithoutStop(text, start, at);
      if (kind === null) continue;
      ends.push({ offset: endOfLine(text, at), isHeading: kind === 'heading' });
      start = at;
      continue;
    }
    const end = text.charAt(at) === '\n' ? endOfLine(text, at) : afterStop(text, at);
    const next = nextNonSpace(text, Math.max(at, end));
    const isFeed = text.charAt(at) !== '\n' && text.slice(end, next).includes('\n');
    // The line feed after a stop decides itself.
    signs.lastIndex = isFeed ? end : Math.max(next, at + 1);
    if (isFeed || next === text.length || !endsAt(text, at, end, next)) continue;
    ends.push({ offset: end, isHeading: false });
    start = next;
  }
  ends.push({ offset: text.length, isHeading: false });
  return ends;
}

function endsAt(text: string, at: number, end: number, next: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return !goesOnAfterFeed(text, end, next);
  if (end === next) return sign === '.' && endsAtLostSpace(text, at, next);
  return sign === ';' || endsAtStop(text, at, next, next - end > 1);
}

/** Where what comes before an offset ends, without white space. */
function endOfLine(text: string, feed: number): number {
  let end = feed;
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

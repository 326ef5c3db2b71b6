import { collapseSpace } from '@cydkit/text';
import { item } from '../pair-table';
import { GAP, type Tokens, withoutGap } from '../tokens';

/** Says of a character (a UTF-16 code unit) that it does not count. */
export type Ignore = (character: string) => boolean;

/** A text as it is compared. */
export interface Reading {
  symbols: Int32Array;
  /** Where the words begin, with the white space before them, and at last where the text ends. */
  places: Int32Array;
  /** What counts of the words `[from, to)`, joined. */
  counting: (from: number, to: number) => string;
}

/** Cuts a text into words; where characters are ignored, as if these did not stand there. */
export function openText(
  text: string,
  tokenise: (text: string) => Tokens,
  ignore: Ignore | undefined,
): Reading {
  const { kept, offsets } =
    ignore === undefined ? { kept: text, offsets: null } : dropIgnored(text, ignore);
  const { symbols, starts, ends } = tokenise(kept);
  const places = new Int32Array(ends.length + 1);
  places.set(offsets === null ? ends : ends.map((end) => item(offsets, end - 1) + 1), 1);
  places[ends.length] = text.length;
  return {
    symbols: symbols.map((symbol, index) => {
      if (ignore !== undefined) return withoutGap(symbol);
      // A first word is the same as one inside a text: it may have lost or got others before it.
      return index === 0 ? symbol | GAP : symbol;
    }),
    places,
    counting: (from, to) => {
      let joined = '';
      for (let at = from; at < to; at += 1) joined += kept.slice(item(starts, at), item(ends, at));
      return joined;
    },
  };
}

/** What counts of a text: two texts are the same where this is. */
export function countedText(text: string, ignore: Ignore | undefined): string {
  if (ignore === undefined) return collapseSpace(text);
  return dropIgnored(text, ignore).kept.replace(/\s+/gu, '');
}

/** The characters that count, and white space, with the offset of each in the text. */
export function dropIgnored(text: string, ignore: Ignore): { kept: string; offsets: Int32Array } {
  const offsets = new Int32Array(text.length);
  const kept: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!/\s/u.test(character) && ignore(character)) continue;
    offsets[kept.length] = at;
    kept.push(character);
  }
  return { kept: kept.join(''), offsets };
}

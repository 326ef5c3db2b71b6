import type { Filing } from '@cydkit/parser';
import { EXCLUDED, MARK } from '../../sanitise/marks';
import type { OpenFiling } from '../library';
import { documentBytes } from './document-bytes';
import { markedText, type TaggedRange } from './marked-text';
import { pageAround } from './markup-range';
import { cutIntoPieces } from './pieces';
import { startTag } from './tags';

/** A document as it was filed, not sanitised: only the source view may take it. */
export interface SourcePage {
  document: string | null;
  /** Markup, to be shown one after the other. */
  pieces: string[];
  /** Value of the attribute `data-cyd` of our own marks begins with it. No filing can know it. */
  token: string;
  /** The first piece that has words of a fact, by the fact's index. */
  pieceOf: Record<number, number>;
  /** Indexes of the facts that stand in this document. */
  facts: number[];
}

/** The page on which a fact stands; `null` where there is no page that could be shown. */
export async function sourcePage(open: OpenFiling, fact: number): Promise<SourcePage | null> {
  const { filing, given } = open;
  const place = filing.facts[fact]?.locations[0];
  if (place === undefined) return null;
  const bytes = await documentBytes(given, place.document);
  if (bytes === null || bytes.length === 0) return null;

  const page = pageAround(bytes, place.start);
  const tagged = taggedRanges(filing, place.document).filter(
    ({ start, end }) => start >= page.start && end <= page.end,
  );
  const token = crypto.randomUUID();
  const markup = markedText(bytes, page, tagged, (end, fact) => mark(token, end, fact));
  if (!/<(?:html|body|div|p)\b/i.test(markup)) return null;
  const pieces = withOpenFacts(
    cutIntoPieces(markup, {
      start: mark(token, 'start', EXCLUDED),
      end: mark(token, 'end', EXCLUDED),
    }),
    token,
  );
  const facts = [...new Set(tagged.map(({ fact }) => fact))];
  return {
    document: place.document,
    pieces,
    token,
    pieceOf: firstPieces(pieces, token, facts),
    facts,
  };
}

function taggedRanges({ facts }: Filing, document: string | null): TaggedRange[] {
  return facts.flatMap(({ locations }, fact) =>
    locations
      .filter((location) => location.document === document)
      .map(({ start, end }) => ({ fact, start, end })),
  );
}

/** An element that has no look of its own. */
function mark(token: string, end: 'start' | 'end', fact: number | string): string {
  return startTag('wbr', [[MARK, `${token} ${end} ${fact}`]]);
}

/** Each piece begins with the marks of the facts that are open where it was cut. */
function withOpenFacts(pieces: readonly string[], token: string): string[] {
  const open = new Map<string, number>();
  const pattern = new RegExp(`<wbr ${MARK}="${token} (start|end) (\\d+|${EXCLUDED})">`, 'g');
  return pieces.map((piece) => {
    const before = [...open].flatMap(([fact, depth]) =>
      Array.from({ length: depth }, () => mark(token, 'start', fact)),
    );
    for (const [, end, fact = ''] of piece.matchAll(pattern)) {
      const depth = (open.get(fact) ?? 0) + (end === 'start' ? 1 : -1);
      if (depth > 0) open.set(fact, depth);
      else open.delete(fact);
    }
    return before.join('') + piece;
  });
}

function firstPieces(
  pieces: readonly string[],
  token: string,
  facts: readonly number[],
): Record<number, number> {
  const found = facts.map((fact) => [
    fact,
    pieces.findIndex((piece) => piece.includes(mark(token, 'start', fact))),
  ]);
  return Object.fromEntries(found.filter(([, piece]) => piece !== -1));
}

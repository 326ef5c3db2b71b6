import type { Filing } from '@cydkit/parser';
import { excludedMark, markAttribute } from '../../sanitise/allowed-markup';
import type { OpenFiling } from '../library';
import { documentBytes } from './document-bytes';
import { startTag } from './html-tags';
import { markedText, pageAround, type TaggedRange } from './marked-text';
import { cutIntoPieces } from './page-pieces';

/** A document as it was filed, not sanitised: for the source view only. */
export interface SourcePage {
  document: string | null;
  /** Markup, to be shown in this order. */
  pieces: string[];
  /** Starts the attribute `data-cyd` of our own marks. No filing can know it. */
  token: string;
  /** The first piece with words of a fact, by the index of the fact. */
  pieceOf: Record<number, number>;
  /** Indexes of the facts in this document. */
  facts: number[];
}

/** Returns the page that contains a fact; `null` if there is no page to show. */
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
      start: mark(token, 'start', excludedMark),
      end: mark(token, 'end', excludedMark),
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

/** Writes a mark as an element that looks like nothing. */
function mark(token: string, end: 'start' | 'end', fact: number | string): string {
  return startTag('wbr', [[markAttribute, `${token} ${end} ${fact}`]]);
}

/** Starts each piece with the marks of the facts that are open where it was cut. */
function withOpenFacts(pieces: readonly string[], token: string): string[] {
  const open = new Map<string, number>();
  const pattern = new RegExp(
    `<wbr ${markAttribute}="${token} (start|end) (\\d+|${excludedMark})">`,
    'g',
  );
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

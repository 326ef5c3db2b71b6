/** The facts of a document with their values. */
import { numberFacts } from './numbering.mjs';
import { markupOfPieces } from './shapes/value.mjs';
import { lexicalValue } from './transforms.mjs';

/**
 * The facts as `numberFacts` gives them, with their `value`: `true`, `2025-12-31`, a text. Where
 * `isMarkup`, it is markup.
 */
export function factsOf(document) {
  const markupOf = markupOfPieces(document);
  return numberFacts(document).facts.map((fact) => {
    const isMarkup = fact.escape === 'true' || fact.concept?.type === 'textBlock';
    const value = isMarkup ? fact.pieces.map(markupOf).join('') : lexicalValue(fact);
    return { ...fact, isMarkup, value };
  });
}

/** The facts of these concepts, in the order in which the taxonomy presents them. */
export function presented(document, concepts) {
  const facts = factsOf(document);
  return Object.values(concepts).flatMap(
    (concept) => facts.find((fact) => fact.concept === concept) ?? [],
  );
}

/** Which facts a document has, and the ids that every XBRL shape gives them. */
import { walk } from './tree.mjs';

/**
 * The facts in document order, those of the page first, then the hidden ones. Pieces of a fact are
 * nodes: the fact's own, then its continuations. `placeOf` says which fact such a node is a piece of;
 * it goes by the node itself, so it holds wherever a file puts that node.
 *
 *     { id: 'f-1', name: 'dei:DocumentType', concept: undefined, context: 'c-1', pieces: [node] }
 */
export function numberFacts({ body, hidden = [], cydContext }) {
  const facts = [];
  const places = new Map();
  const ofConcept = new Map();

  const begin = (node, properties) => {
    const fact = { id: `f-${facts.length + 1}`, ...properties, pieces: [node] };
    facts.push(fact);
    places.set(node, { fact, index: 0 });
    return fact;
  };
  const visit = (node) => {
    const { kind, name, concept, value, options } = node;
    if (kind === 'tag') {
      if (ofConcept.has(concept)) throw new Error(`${concept.name} is tagged twice; use more()`);
      const properties = { name: `cyd:${concept.name}`, concept, value, context: cydContext };
      ofConcept.set(concept, begin(node, properties));
    } else if (kind === 'more') {
      const fact = ofConcept.get(concept);
      if (!fact) throw new Error(`${concept.name} goes on before it begins`);
      places.set(node, { fact, index: fact.pieces.push(node) - 1 });
    } else if (kind === 'fact' || kind === 'amount') {
      begin(node, { context: 'c-1', name, ...options });
    }
  };
  walk([...body, ...hidden], visit);
  return { facts, placeOf: (node) => places.get(node) };
}

import { parse } from '@cydkit/parser';

/** @returns {import('@cydkit/parser').Filing} */
export function extract(bytes) {
  return parse(bytes);
}

/** @returns {import('@cydkit/parser').Filing} */
export function extractWellFormed(bytes) {
  return parse(bytes, { wellFormed: true });
}

/** True if the built parser can report an end tag without its start. */
export function reportsMalformed() {
  const malformed = Buffer.from(
    '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><p></b></p></body></html>',
  );
  const count = ({ diagnostics }) => diagnostics.length;
  return count(extractWellFormed(malformed)) > count(extract(malformed));
}

/** Returns the part of a filing that the others extract, too. */
export function factsOf({ facts }) {
  return facts.map(({ concept, id, context, value }) => ({
    name: concept,
    id,
    contextRef: context.id,
    text: String(value),
  }));
}

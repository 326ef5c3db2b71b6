import { parse } from '@cydkit/parser';

/** @returns {import('@cydkit/parser').Filing} */
export const extract = (bytes) => parse(bytes);

/** @returns {import('@cydkit/parser').Filing} */
export const extractWellFormed = (bytes) => parse(bytes, { wellFormed: true });

/** Whether the parser that was built reports an end tag without its start, if asked to. */
export function tellsMalformed() {
  const malformed = Buffer.from(
    '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><p></b></p></body></html>',
  );
  const told = ({ diagnostics }) => diagnostics.length;
  return told(extractWellFormed(malformed)) > told(extract(malformed));
}

/** The part of a filing that the others extract, too. */
export function factsOf({ facts }) {
  return facts.map(({ concept, id, context, value }) => ({
    name: concept,
    id,
    contextRef: context.id,
    text: String(value),
  }));
}

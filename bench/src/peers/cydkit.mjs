import { parse } from '@cydkit/parser';

/** @returns {import('@cydkit/parser').Filing} */
export const extract = (bytes) => parse(bytes);

/** The part of a filing that the others extract, too. */
export function factsOf({ facts }) {
  return facts.map(({ concept, id, context, value }) => ({
    name: concept,
    id,
    contextRef: context.id,
    text: String(value),
  }));
}

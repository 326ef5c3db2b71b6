import type { ExactQuery } from './exact-query';

/** The passages that a part of a query matches which the index answers. */
interface PassageIds {
  has: (id: number) => boolean;
}

/** Returns whether a passage matches a query. */
export function isMatch(query: ExactQuery<PassageIds>, id: number, text: string): boolean {
  switch (query.kind) {
    case 'exact':
      return query.words.isIn(text);
    case 'stems':
      return query.stems.has(id);
    case 'any':
      return query.of.some((part) => isMatch(part, id, text));
    case 'all':
      return (
        query.of.every((part) => isMatch(part, id, text)) &&
        !query.without.some((part) => isMatch(part, id, text))
      );
  }
}

/**
 * The attribute by which empty elements say where the words of a fact begin and end in the source:
 * a token that no filing can know, `start` or `end`, and the index of the fact.
 */
export const MARK = 'data-cyd';

/** In place of a fact: what is marked so belongs to none of those around it. */
export const EXCLUDED = 'excluded';

/** A set of words that a phrase may have at one place. */
export type Vocabulary = ReadonlySet<string>;

/** `words('has have had')` */
export const words = (list: string): Vocabulary => new Set(list.split(' '));

/** All words of several vocabularies. */
export const either = (...sets: readonly Vocabulary[]): Vocabulary =>
  new Set(sets.flatMap((set) => [...set]));

/** `verbs('engage')`: engage, engages, engaged, engaging. Regular verbs only. */
export const verbs = (list: string): Vocabulary => new Set(list.split(' ').flatMap(inflect));

/** `nouns('policy')`: policy, policies, policys (the possessive that lost its apostrophe). */
export const nouns = (list: string): Vocabulary =>
  new Set(list.split(' ').flatMap((noun) => [noun, plural(noun), `${noun}s`]));

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function inflect(verb: string): string[] {
  const last = verb.at(-1);
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  return [verb, plural(verb), `${verb}ed`, `${verb}ing`];
}

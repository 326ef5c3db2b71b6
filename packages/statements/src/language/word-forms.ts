/** The words that a phrase accepts in one position. */
export type Vocabulary = ReadonlySet<string>;

/** Makes a vocabulary of separate words: `words('has have had')`. */
export function words(list: string): Vocabulary {
  return new Set(list.split(' '));
}

/** Combines vocabularies. */
export function either(...sets: readonly Vocabulary[]): Vocabulary {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Inflects regular verbs: `verbs('engage')` has engage, engages, engaged, engaging. */
export function verbs(list: string): Vocabulary {
  return new Set(list.split(' ').flatMap(inflect));
}

/** Inflects nouns: `nouns('policy')` has policy, policies, policys (a possessive without apostrophe). */
export function nouns(list: string): Vocabulary {
  return new Set(list.split(' ').flatMap((noun) => [noun, plural(noun), `${noun}s`]));
}

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

/** What each problem of a config, and each note about it, is described by. */
export type ConfigProblems = {
  'wrong-type': { place: string; expected: string; found: string };
  'unknown-rule': { place: string; name: string; suggestion: string | null };
  'rule-renamed': { place: string; name: string; rule: string };
  'unknown-concept': { place: string; name: string };
  'unknown-key': { place: string; suggestion: string | null };
  'missing-key': { place: string; key: string };
  empty: { place: string };
};

type ConfigMessages = {
  [Problem in keyof ConfigProblems]: (args: ConfigProblems[Problem]) => string;
};

/** The English for each; every sentence starts with the place in the config. */
export const configMessages: ConfigMessages = {
  'wrong-type': ({ place, expected, found }) => `${place} must be ${expected}, not ${found}`,
  'unknown-rule': ({ place, name, suggestion }) =>
    `${place}: "${name}" is neither the id or number of a rule nor a reader’s code${didYouMean(suggestion)}`,
  'rule-renamed': ({ place, name, rule }) =>
    `${place}: "${name}" now means ${rule}, and applies to all its findings`,
  'unknown-concept': ({ place, name }) => `${place}: "${name}" is not the name of a CYD concept`,
  'unknown-key': ({ place, suggestion }) => `${place} is not a known key${didYouMean(suggestion)}`,
  'missing-key': ({ place, key }) => `${place} lacks the key "${key}"`,
  empty: ({ place }) => `${place} must not be empty`,
};

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `; did you mean "${suggestion}"?`;
}

import type { Vocabulary } from '../folded-words/vocabulary';

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** With one of these, a sentence denies what it says without it. */
const DENIALS = list(`
  no not none never neither nor nothing cannot unable
  cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wont wouldnt shouldnt
`);

/** … unless one of these follows: `not limited to`, `not only`, `no later than`. */
const QUALIFIERS = list('limited only less fewer more later');

/**
 * English words that hold a sentence together and name nothing. They are a closed class, so the list
 * does not grow with the texts that are compared. Words of other languages are on it only by chance.
 */
const FUNCTION_WORDS = [
  'or',
  ...DENIALS,
  // determiners
  ...list('a an the this that these those such any all each every some both either other another'),
  // pronouns
  ...list('i me my we us our you your he him his she her it its they them their'),
  ...list('who whom whose which what'),
  // prepositions
  ...list('about above across after against among at before below between by during for from in'),
  ...list('into of on onto over per since through throughout to toward towards under until upon'),
  ...list('via with within without'),
  // conjunctions and adverbs used like them
  ...list('and but if than so as because while when where whether how also there here'),
  // auxiliaries
  ...list('am is are was were be been being has have had having do does did'),
  ...list('may might can could will would shall should must'),
];

/** Words are numbered from 0 in the order of the lists. */
const OR = 0;
const DENIAL_END = 1 + DENIALS.length;
const QUALIFIER_END = FUNCTION_WORDS.length + QUALIFIERS.length;

/** Function words are numbered below this, before all others. */
export const FUNCTION_END: number = FUNCTION_WORDS.length;

/** Makes the function words the first words of an empty vocabulary. */
export function numberFunctionWords(vocabulary: Vocabulary): void {
  vocabulary.number([...FUNCTION_WORDS, ...QUALIFIERS].join(' '));
}

/** True if the word at a place denies something, given a text as words of such a vocabulary. */
export function isDenial(words: Int32Array, at: number): boolean {
  const word = words[at] ?? OR;
  if (word === OR || word >= DENIAL_END) return false;
  const next = words[at + 1] ?? OR;
  // `whether or not`
  return words[at - 1] !== OR && !(next >= FUNCTION_END && next < QUALIFIER_END);
}

/** Weights, in halves: a function word counts half as much as another word. */
const FULL = 2;
export const HALF = 1;

/**
 * Returns what a word counts.
 *
 * @param stem from `Stems`, which keep the numbers of function words
 */
export const weightOf = (stem: number): number => (stem < FUNCTION_END ? HALF : FULL);

/** Returns what a common word counts: half for a name, as much can be said of the same officer. */
export const commonWeightOf = (weight: number, isName: number): number =>
  isName === 1 ? HALF : weight;

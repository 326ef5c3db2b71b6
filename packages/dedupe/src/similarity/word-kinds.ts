import type { Vocabulary } from './vocabulary';

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** With one of these a sentence denies what it says without it. */
const DENIALS = list(`
  no not none never neither nor nothing cannot unable
  cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wont wouldnt shouldnt
`);

/** … unless one of these follows: `not limited to`, `not only`, `no later than`. */
const QUALIFIERS = list('limited only less fewer more later');

/**
 * English words that hold a sentence together and name nothing: a closed class, so that the list
 * does not grow with what is compared. Words of other languages are on it by chance alone.
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
  // conjunctions and what stands for them
  ...list('and but if than so as because while when where whether how also there here'),
  // auxiliaries
  ...list('am is are was were be been being has have had having do does did'),
  ...list('may might can could will would shall should must'),
];

/** Words are numbered from 0 in the order of the lists. */
const OR = 0;
const DENIAL_END = 1 + DENIALS.length;
const QUALIFIER_END = FUNCTION_WORDS.length + QUALIFIERS.length;

/** Function words are numbered before all others: below this. */
export const FUNCTION_END: number = FUNCTION_WORDS.length;

/** Makes them the first words of a vocabulary that has none yet. */
export function numberFunctionWords(vocabulary: Vocabulary): void {
  vocabulary.number([...FUNCTION_WORDS, ...QUALIFIERS].join(' '));
}

/** Whether the word at a place denies something, given a text as words of such a vocabulary. */
export function isDenial(words: Int32Array, at: number): boolean {
  const word = words[at] ?? OR;
  if (word === OR || word >= DENIAL_END) return false;
  const next = words[at + 1] ?? OR;
  // `whether or not`
  return words[at - 1] !== OR && !(next >= FUNCTION_END && next < QUALIFIER_END);
}

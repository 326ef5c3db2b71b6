import type { Vocabulary } from '../folded-words/vocabulary';

function list(words: string): string[] {
  return words.trim().split(/\s+/u);
}

/** With one of these, a sentence denies what it says without it. */
export const denials: readonly string[] = list(`
  no not none never neither nor nothing cannot unable
  cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wont wouldnt shouldnt
`);

/** … unless one of these follows: `not limited to`, `not only`, `no later than`. */
const qualifiers = list('limited only less fewer more later');

/**
 * English words that hold a sentence together and name nothing. They are a closed class, so the list
 * does not grow with the texts that are compared. Words of other languages are on it only by chance.
 */
export const functionWords: readonly string[] = [
  'or',
  ...denials,
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
const or = 0;
const denialEnd = 1 + denials.length;
const qualifierEnd = functionWords.length + qualifiers.length;

/** Function words are numbered below this, before all others. */
export const functionEnd: number = functionWords.length;

/** Makes the function words the first words of an empty vocabulary. */
export function numberFunctionWords(vocabulary: Vocabulary): void {
  vocabulary.number([...functionWords, ...qualifiers].join(' '));
}

/** True if the word at a place denies something, given a text as words of such a vocabulary. */
export function isDenial(words: Int32Array, at: number): boolean {
  const word = words[at] ?? or;
  if (word === or || word >= denialEnd) return false;
  const next = words[at + 1] ?? or;
  // `whether or not`
  return words[at - 1] !== or && !(next >= functionEnd && next < qualifierEnd);
}

/** Weights, in halves: a function word counts half as much as another word. */
const full = 2;
const half = 1;

/**
 * Returns what a word counts.
 *
 * @param stem from `Stems`, which keep the numbers of function words
 */
export function weightOf(stem: number): number {
  return stem < functionEnd ? half : full;
}

/** Returns what a common word counts: half for a name, as much can be said of the same officer. */
export function commonWeightOf(weight: number, isName: number): number {
  return isName === 1 ? half : weight;
}

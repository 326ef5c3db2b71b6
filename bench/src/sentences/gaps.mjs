/**
 * Where a sentence might end: every gap between two words of a text, and every place in a word where a
 * source may have lost a space. This does not depend on any splitter.
 *
 * @typedef {{ left: number, right: number, stratum: Stratum }} Gap `left`: end of the word before,
 *   `right`: start of the word after (UTF-16 code units); signs and white space are between them.
 *   The same where two words run together.
 * @typedef {keyof typeof sizes} Stratum
 */

/** How many places of each stratum are drawn. */
export const sizes = {
  stop: 170,
  abbreviation: 110,
  'mark with stop': 30,
  'stop, then no capital': 30,
  'closing sign': 30,
  'lost space': 30,
  'run together': 25,
  'capital, then a starter': 60,
  'lower case, then a starter': 45,
  'lower case, then a capital': 90,
  'capital, then a capital': 120,
  separator: 45,
  'mark without stop': 35,
  other: 60,
};

/** The strata in which a stop is in the gap. */
export const withStop = [
  ...['stop', 'abbreviation', 'mark with stop', 'stop, then no capital'],
  ...['closing sign', 'lost space'],
];

const word = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu;

/** @returns {Generator<Gap>} Each in one stratum. */
export function* gapsOf(text) {
  let before;
  for (const { 0: found, index } of text.matchAll(word)) {
    const here = { text: found, start: index, end: index + found.length };
    if (before) yield gapBetween(text, before, here);
    yield* gapsWithin(here);
    before = here;
  }
}

/** `plan.The`, but not `U.S`. */
const lostSpace = /(?<=\p{L}\p{L}|\p{N})[.!?…]["'”’)\]]*["'“‘([]?(?=\p{L})/gu;
/** `StrategyThe`, but also `BrightWater`. */
const runTogether = /(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/gu;

function* gapsWithin({ text, start }) {
  for (const [stratum, places] of Object.entries({
    'lost space': lostSpace,
    'run together': runTogether,
  })) {
    for (const { 0: signs, index } of text.matchAll(places)) {
      yield { left: start + index, right: start + index + signs.length, stratum };
    }
  }
}

function gapBetween(text, before, after) {
  const [left, right] = [before.end, after.start];
  return { left, right, stratum: stratumOf(before.text, text.slice(left, right), after.text) };
}

/** `Board.(1)`: a footnote mark after the stop. */
const footnote = /\p{L}[.!?…]["'”’)\]]*[([]?\d{1,2}$/u;
const stopAtEnd = /^[^\s,:;]*[.!?…]["'”’»)\]}*†‡]*(?=\s)/u;
/** `a`, `iv`, `12`, `1C`: list marks and section numbers. */
const mark = /^(?:\p{Ll}|[ivx]{2,4}|\d{1,2}\p{L}?)$/u;
const markAhead = /^(?:\p{L}|[ivx]{2,4}|\d{1,2})$/u;
/** Words that often begin a sentence. */
const starter =
  /^(?:We|Our|The|In|As|This|These|To|It|For|If|While|Although|At|An?|Under|Through|On|Since|From|By|There|When|Because|With|Each|All)$/;
/** Neither a heading nor a sentence ends after these words. */
const joining =
  /^(?:the|of|and|or|our|a|an|by|to|in|for|with|as|at|on|from|its|their|his|her|that|which|is|are|was|were|has|have|including|under|who|through|between|other|any|each|such|this|these|both|Mr|Ms|Dr)$/;

function stratumOf(before, signs, after) {
  if (stopAtEnd.test(signs) || footnote.test(before)) return stopStratumOf(before, signs, after);
  if (/[:;|•*·]|\s[-–—]+\s/u.test(signs)) return 'separator';
  const isMarked =
    (markAhead.test(after) && /[([]$/.test(signs)) || (mark.test(before) && /^[)\]]/.test(signs));
  if (isMarked || after === 'o' || /^(?:\d{1,2}|\p{Ll})[.)]/u.test(after))
    return 'mark without stop';
  const isPlain = /^[)\]"']*\s["'(]?$/.test(signs);
  if (!isPlain || !/^\p{Lu}/u.test(after)) return 'other';
  if (!/^\p{Ll}/u.test(before)) {
    return starter.test(after) ? 'capital, then a starter' : 'capital, then a capital';
  }
  if (joining.test(before)) return 'other';
  return starter.test(after) ? 'lower case, then a starter' : 'lower case, then a capital';
}

/** Broad on purpose: what some splitter might treat as an abbreviation. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof messrs hon st sr jr esq rev gen col capt lt no nos vs cf inc corp co cos ltd ' +
    'llc llp lp plc bros intl assn dept div sec art para ch fig figs vol ed eds al etc approx est ' +
    'ext max min avg ver reg regs mgmt govt univ assoc tel jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec mon tue wed thu fri ave blvd ft mt phd mba msc bsc cpa eg ie app pp pt ret cert rel'
  ).split(' '),
);

function stopStratumOf(before, signs, after) {
  const last = before.split(/[-/(]/u).at(-1) ?? '';
  if (/^\p{Lu}$/u.test(last) || /\p{L}\./u.test(last) || abbreviations.has(last.toLowerCase())) {
    return 'abbreviation';
  }
  if (mark.test(before)) return 'mark with stop';
  if (!/^\p{Lu}/u.test(after)) return 'stop, then no capital';
  return /^\.\s+$/u.test(signs) && !footnote.test(before) ? 'stop' : 'closing sign';
}

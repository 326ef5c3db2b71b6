/** Raised or lowered text. Set on the line, it would join the number or word before it. */
export type Script = 'super' | 'sub';

const plain = '0123456789+-−=()abcdefghijklmnoprstuvwxyz';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const plainBelow = '0123456789+-−=()aehijklmnoprstuvx';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ';

const forms: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  super: pairs(plain, raised),
  sub: pairs(plainBelow, lowered),
};

const folded: ReadonlyMap<string, string> = new Map([
  ...pairs(raised, plain),
  ...pairs(lowered, plainBelow),
  ['⁻', '-'],
  ['₋', '-'],
]);

/** Both have one UTF-16 unit for each character. */
function pairs(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (character, i) => [character, to.charAt(i)]));
}

/** Four letters are a word, which is hard to read and to find in small letters. */
const word = /[a-z]{4}/u;
/** Longer text is not a mark but prose that the layout has moved. */
const maxMark = 40;

const trademarks: ReadonlyMap<string, string> = new Map([
  ['TM', '™'],
  ['SM', '℠'],
]);

/**
 * Returns raised or lowered text in a form that stays apart from the text before it: in the small
 * characters of Unicode if it has them all, else in brackets. What cannot change a number or a word
 * is left alone: `24th`, signs such as `®` and `*`, and prose.
 *
 *     2025<sup>3</sup>   2025³         H<sub>2</sub>O       H₂O
 *     4<sup>(a)</sup>    4⁽ᵃ⁾          2025<sup>1,2</sup>   2025^(1,2)
 *
 * @param text White space at its ends is kept.
 * @param before The character that it follows directly, '' for none.
 */
export function writeScript(text: string, script: Script, before: string): string {
  const mark = text.trim();
  if (!/[\p{L}\p{N}]/u.test(mark)) return text.replace(mark, smallForm(mark, script) ?? mark);
  if (mark.length > maxMark) return ` ${text}`;
  if (script === 'super' && /\d/u.test(before) && /^(?:st|nd|rd|th)$/iu.test(mark)) return text;
  const small = trademarks.get(mark) ?? smallForm(mark, script);
  return text.replace(mark, () => small ?? `${script === 'super' ? '^' : '_'}(${mark})`);
}

/** Returns the small characters, `null` if one does not exist. */
function smallForm(mark: string, script: Script): string | null {
  if (word.test(mark)) return null;
  let small = '';
  for (const character of mark) {
    const form = folded.has(character) ? character : forms[script].get(character);
    if (form === undefined) return null;
    small += form;
  }
  return small;
}

/** Undoes {@link writeScript}: `2025³ and 4^(1,2)` → `20253 and 41,2`, as sources without markup have it. */
export function foldScripts(text: string): string {
  return text
    .replace(/[\^_]\(([^()^]{1,40})\)/gu, '$1')
    .replace(/[⁰-₎ᴬ-ᶻ²³¹ᵢ-ᵥⱼₐ-ₜ]/gu, (character) => folded.get(character) ?? character);
}

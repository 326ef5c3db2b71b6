/**
 * What a text is, which decides what may stay in it: `plain` text, `terminal` text with colors of our
 * own, a `table` whose rows end with CR LF, `json`, or `annotations`, which are workflow commands.
 */
export type TextKind = 'plain' | 'terminal' | 'table' | 'json' | 'annotations';

/**
 * The one door for output: returns text of this kind that is safe to print, whatever is in it. JSON has
 * escapes, which mean the same to its readers. In all other kinds, signs take the place of controls, and
 * an invisible character splits workflow commands. What is safe already stays as it is.
 */
export function printable(text: string, kind: TextKind): string {
  if (kind === 'json') return splitInlineCommands(text.replace(suspect, escapedUnit), '\\u0023');
  const safe = withoutControls(text, kind);
  return kind === 'annotations' ? splitInlineCommands(safe) : withoutCommands(safe);
}

/**
 * Returns text that a terminal can safely show, on one line or several. Control characters (ESC starts
 * commands that move the cursor, set titles or hide text) become visible signs. So do bidirectional
 * controls, which show text in another order than it is stored, tags and their like, which hide text,
 * and halves of surrogate pairs, which are no characters. Line feeds stay.
 */
export function withoutControls(text: string, kind: TextKind = 'plain'): string {
  return text.replace(suspect, (unit, at: number) => {
    const isOurs =
      (kind === 'table' && unit === '\r' && text[at + 1] === '\n') ||
      (kind === 'terminal' && unit === '\u001b' && isColor(text, at));
    return isOurs || isVisible(text, at) ? unit : visibleSign(unit);
  });
}

/** Returns text as {@link withoutControls} does, on one line. */
export function onOneLine(text: string): string {
  return withoutControls(text).replaceAll('\n', ' ');
}

/**
 * Controls but the line feed, marks and controls of direction, line and paragraph separators, invisible
 * controls that Unicode deprecates, annotation signs, and halves of surrogate pairs, good or bad: a
 * pattern that distinguishes them takes four times as long.
 */
const suspect =
  /[\0-\t\v-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]/g;

/** Reports whether the unit here is half of a character, and not one of the plane of invisible tags. */
function isVisible(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
  return point > 0xffff && (point < 0xe0000 || point > 0xe0fff);
}

function visibleSign(sign: string): string {
  if (controlSpaces.has(sign)) return ' ';
  const code = sign.charCodeAt(0);
  // U+2400 … U+241F picture the controls U+0000 … U+001F.
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

/** Tab, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const controlSpaces: ReadonlySet<string> = new Set('\t\v\f\r\u0085\u2028\u2029');

/** `\u001b` */
function escapedUnit(unit: string, at: number, text: string): string {
  if (isVisible(text, at)) return unit;
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `\u001b[31m`: a color or weight of our own writers. */
function isColor(text: string, at: number): boolean {
  return /^\[\d{1,2}m/.test(text.slice(at + 1, at + 5));
}

/** An invisible character that splits a word and is not white space. */
const wordJoiner = '\u2060';

/**
 * Returns text without commands to a service that runs it. A GitHub workflow reads its output for lines
 * that begin with `::`, even after white space or colors, and for `##[` anywhere; others for `##vso[` or
 * `##teamcity[`. An invisible character splits these signs.
 */
export function withoutCommands(text: string): string {
  const safe = splitInlineCommands(text);
  if (!safe.includes('::')) return safe;
  return safe.replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*):(?=:)/gm, `$1:${wordJoiner}`);
}

/** Writes the first sign of `##[` or `##vso[` in another way. Most text has none and is not searched. */
function splitInlineCommands(text: string, first = `#${wordJoiner}`): string {
  return text.includes('##') ? text.replace(/#(?=#[a-z]*\[)/gi, first) : text;
}

/**
 * Returns text that a terminal can safely show, on one line or several. Control characters (ESC starts
 * commands that move the cursor, set titles or hide text) become visible signs, as do bidirectional
 * controls, which show text in another order than it is stored. Line feeds stay.
 */
export function withoutControls(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (control) => {
      const code = control.charCodeAt(0);
      if (controlSpaces.has(code)) return ' ';
      // U+2400 … U+241F picture the controls U+0000 … U+001F.
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    },
  );
}

/** Tab, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const controlSpaces: ReadonlySet<number> = new Set([0x09, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/** An invisible character that splits a word and is not white space. */
const wordJoiner = '\u2060';

/**
 * Returns text without GitHub workflow commands. A workflow reads its output for lines that begin with
 * `::`, even after white space or colors, and for `##[` anywhere; an invisible character splits these
 * signs.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*):(?=:)/gm, `$1:${wordJoiner}`)
    .replaceAll('##[', `#${wordJoiner}#[`);
}

/**
 * Text of a filing as a terminal may safely show it on one line or several. Control characters
 * (ESC starts commands that move the cursor, set titles, hide text) become visible signs, as do
 * the bidirectional controls, which show text in another order than it is stored. Line feeds stay.
 */
export function withoutControls(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (control) => {
      const code = control.charCodeAt(0);
      if (WHITE_SPACE.has(code)) return ' ';
      // U+2400 … U+241F picture the controls U+0000 … U+001F.
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    },
  );
}

/** Tab, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/** Splits a word without being seen, and is no white space. */
const JOINER = '\u2060';

/**
 * What a program prints in a GitHub workflow is read for commands: a line that begins with `::`,
 * also behind white space (and who knows, colours), and `##[` anywhere. Text of a filing must not give any, so an invisible
 * character parts these signs.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^((?:[^\S\n\r\u2028\u2029]|\u001b\[\d+m)*):(?=:)/gm, `$1:${JOINER}`)
    .replaceAll('##[', `#${JOINER}#[`);
}

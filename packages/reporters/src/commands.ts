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

/** As much of a text as tells which one it is. */
const SHOWN = 120;

/** A whole sentence, as a rule. */
export const SENTENCE = 400;

/** The text on one line; a long one ends in ` …` after a whole word where there is one. */
export function shortened(text: string, most: number = SHOWN): string {
  const line = text.split('\n').join(' ');
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  return `${line.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}

/** As much of a text as tells which one it is. */
const SHOWN = 120;

/** The text on one line; a long one ends in ` …` after a whole word where there is one. */
export function shortened(text: string): string {
  const line = text.split('\n').join(' ');
  if (line.length <= SHOWN) return line;
  const space = line.lastIndexOf(' ', SHOWN);
  return `${line.slice(0, space > SHOWN / 2 ? space : SHOWN).trimEnd()} …`;
}

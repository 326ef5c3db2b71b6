/** Glyphs that filings use as list markers, where they have no list in their markup. */
const bullet = /^[•●○▪■◦‣⁃∙·]\s*/u;

/** Length of a bullet and the space after it at the start of a line, 0 where there is none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}

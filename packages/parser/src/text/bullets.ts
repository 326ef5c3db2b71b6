/** Glyphs that filings use as list markers, where they have no list in their markup. */
const bullet = /^[•●○▪■◦‣⁃∙·]\s*/u;

/** Length of a bullet and the space after it at the start of a line, 0 where there is none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}

/**
 * `•Training` → `• Training`. The gap that a reader sees between bullet and item is layout, which
 * readable text does not have; a space stands for it.
 */
export function spaceBullet(line: string): string {
  return bulletLength(line) === 1 && line.length > 1 ? `${line.charAt(0)} ${line.slice(1)}` : line;
}

/** Whether the text so far is a bullet and nothing else. */
export function isBullet(line: string): boolean {
  return line.length === 1 && bulletLength(line) === 1;
}

/** Glyphs that filings use as list markers when their markup has no list. */
const bullet = /^[•●○▪■◦‣⁃∙·]\s*/u;

/** Returns the length of a bullet and the space after it at the start of a line, 0 for none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}

/**
 * `•Training` → `• Training`. The gap that a reader sees between bullet and item is layout, which
 * readable text lacks; a space takes its place.
 */
export function spaceBullet(line: string): string {
  return bulletLength(line) === 1 && line.length > 1 ? `${line.charAt(0)} ${line.slice(1)}` : line;
}

/** True if the text is a bullet and nothing else. */
export function isBullet(line: string): boolean {
  return line.length === 1 && bulletLength(line) === 1;
}

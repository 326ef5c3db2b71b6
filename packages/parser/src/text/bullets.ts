/** Glyphs that are list markers wherever a line begins with them, some of them from symbol fonts. */
const bullet = /^[•●○▪■◦‣⁃∙·➢➤►▸▶✓✔❖◆◊▫❑❒❏⬥⦁◘♦➔→⇒✦\uf020-\uf0ff]\s*/u;

/** Characters that are list markers too, but only where the layout or the lines around say so. */
const possible = /^(?:[–—‒―‐‑−-]|[§o*»üØvqnluw□+])(?=\s|$)/u;

/** Returns the length of a bullet and the space after it at the start of a line, 0 for none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0;
}

/** Returns the character at the start of a line that may be a bullet, '' for none. */
export function possibleBullet(line: string): string {
  return possible.exec(line)?.[0] ?? '';
}

/**
 * `•Training` → `• Training`. The gap that a reader sees between bullet and item is layout, which
 * readable text lacks; a space takes its place. A character that only a symbol font has becomes `•`.
 */
export function spaceBullet(line: string): string {
  if (bulletLength(line) === 0) return line;
  const glyph = line.charCodeAt(0) >= 0xf020 && line.charCodeAt(0) <= 0xf0ff ? '•' : line.charAt(0);
  const rest = line.slice(1);
  return rest === '' || rest.startsWith(' ') ? glyph + rest : `${glyph} ${rest}`;
}

/** True if the text is a bullet and nothing else. */
export function isBullet(line: string): boolean {
  return line.length === 1 && bulletLength(line) === 1;
}

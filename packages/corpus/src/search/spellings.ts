/**
 * Returns what a word or phrase is in texts: sources lose apostrophes and hyphens, so `e-mail` is there
 * as two words and as one.
 */
export function spellingsOf(text: string): string[] {
  const united = text.replace(/(?<=[\p{L}\p{N}])['\-\u2010\u2011\u00ad](?=[\p{L}\p{N}])/gu, '');
  return [...new Set([text, united])];
}

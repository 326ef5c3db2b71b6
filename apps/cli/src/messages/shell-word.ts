/**
 * Writes a word of a command so that it can be copied into a shell: as it is if no shell changes it, else
 * in quotes. A name that begins with `-` is no option.
 */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  const word = text.startsWith('-') ? `./${text}` : text;
  const isWindows = platform === 'win32';
  const plain = isWindows ? /^[\p{L}\p{M}\p{N}_.:/\\+=-]+$/u : /^[\p{L}\p{M}\p{N}_.:/+=@%-]+$/u;
  if (plain.test(word)) return word;
  return isWindows ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

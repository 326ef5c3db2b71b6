import type { NamedBytes } from './specimens';

type Breaks = (files: NamedBytes[]) => Promise<boolean>;

/**
 * Removes bytes in ever smaller pieces as long as the same rule is broken. Ends when no single piece
 * can be removed, or after `milliseconds`.
 */
export async function minimise(
  files: readonly NamedBytes[],
  breaks: Breaks,
  milliseconds: number,
): Promise<NamedBytes[]> {
  const until = performance.now() + milliseconds;
  let smallest = [...files];
  const removePieces = async (name: string, size: number): Promise<void> => {
    let at = 0;
    while (performance.now() < until) {
      const bytes = smallest.find((file) => file.name === name)?.bytes;
      if (bytes === undefined || at >= bytes.length) break;
      const fewer = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + size)]);
      const tried = smallest.map((file) => (file.name === name ? { name, bytes: fewer } : file));
      if (await breaks(tried)) smallest = tried;
      else at += size;
    }
  };
  const largest = Math.max(...files.map(({ bytes }) => bytes.length));
  for (let piece = largest; piece >= 1; piece = Math.floor(piece / 2)) {
    for (const { name } of files) await removePieces(name, piece);
  }
  return smallest;
}

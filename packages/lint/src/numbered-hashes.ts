/** Hashes texts. Texts that are equal are numbered, so that each gets a hash of its own. */
export class NumberedHashes {
  readonly #seen = new Map<string, number>();

  of(text: string): string {
    const number = this.#seen.get(text) ?? 0;
    this.#seen.set(text, number + 1);
    return hash(number === 0 ? text : `${text}#${number}`);
  }
}

/** Hashes UTF-16 code units by FNV-1a, twice with different constants: 64 bits against collisions. */
function hash(text: string): string {
  return hash32(text, 0x811c9dc5, 0x01000193) + hash32(text, 0x9e3779b1, 0x5bd1e995);
}

function hash32(text: string, basis: number, factor: number): string {
  let value = basis;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), factor);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

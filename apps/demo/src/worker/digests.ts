/**
 * SHA-256 of the files that were read whole, by name, lower-case hex. Browsers compute it only for
 * pages that came over a safe connection; elsewhere there is none.
 */
export class Digests {
  readonly #byName = new Map<string | null, Promise<string>>();

  add(name: string | null, bytes: Uint8Array): void {
    if (typeof crypto.subtle === 'undefined' || isGzip(bytes)) return;
    // A copy of its own: what is shared between threads cannot be digested.
    const digest = crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
    this.#byName.set(name, digest.then(hex));
  }

  async of(name: string | null): Promise<string | null> {
    return (await this.#byName.get(name)) ?? null;
  }
}

/** Its filing is what it holds, not the file. A zip's entries have names of their own. */
function isGzip([a, b]: Uint8Array): boolean {
  return a === 0x1f && b === 0x8b;
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

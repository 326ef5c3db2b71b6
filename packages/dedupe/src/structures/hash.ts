/**
 * Maps 32 bits to 32 bits, one to one, so that nearby numbers end up far apart: the finalizer of
 * MurmurHash3 (Austin Appleby, public domain).
 */
export function mix(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

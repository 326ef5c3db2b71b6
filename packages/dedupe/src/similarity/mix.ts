/**
 * Spreads 32 bits over 32 bits, one to one: the finaliser of MurmurHash3 (Austin Appleby, public
 * domain). Nearby numbers come out far apart.
 */
export function mix(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

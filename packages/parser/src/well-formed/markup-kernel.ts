import { once, startWasm } from '../bytes/wasm';
import { code } from './markup-kernel-code';

/** The functions of markup-kernel.wat. */
export interface Kernel {
  /** Everything that it reads and writes, at the addresses of {@link layout}. */
  memory: WebAssembly.Memory;
  /** Passes tags from the `<` at an address; returns the address after the last one. */
  pass(at: number, limit: number, end: number): number;
  /** Finds the next byte that may begin a character that XML forbids; `end` or more for none. */
  findOdd(at: number, end: number): number;
}

/** Addresses in the kernel's memory, as in markup-kernel.wat. */
export const layout = {
  kinds: 0,
  depth: 256,
  deepest: 260,
  prefixCount: 264,
  origin: 268,
  prefixes: 512,
  stretch: 1024,
  elements: 65_536,
} as const;

/** The bytes passed at once. */
export const stretchLength: number = 1 << 15;
/** The bytes after a stretch in which tags at its edge may end. */
export const beyond = 1024;

/** The most prefixes that it knows. */
export const maxPrefixes = 16;
/** Longest prefix that it knows, without the colon. */
export const maxPrefix = 7;

/** The most elements that it can open. */
export const maxElements = 16_384;
/** The bytes of an open element. */
export const elementSize = 32;
/** The most bytes of its name that fit in them. */
export const maxName = 24;

const pages = 9;

/** Returns the kernel of this thread; `null` if the platform lacks or forbids WebAssembly. */
export const openKernel: () => Kernel | null = once(() => {
  const wasm = startWasm(code, pages);
  if (wasm === null) return null;
  return { memory: wasm.memory, pass: wasm.function('pass'), findOdd: wasm.function('findOdd') };
});

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

/** The bytes passed at once, and those beyond in which tags at the edge may end. */
export const stretchLength: number = 1 << 15;
export const beyond = 1024;

export const maxPrefixes = 16;
/** Longest prefix that it knows, without the colon. */
export const maxPrefix = 7;

/** The most elements that it can open, the bytes of each, and those of the name in them. */
export const maxElements = 16_384;
export const elementSize = 32;
export const maxName = 24;

const pages = 9;

/** Returns the kernel of this thread; `null` if the platform lacks or forbids WebAssembly. */
export const openKernel: () => Kernel | null = once(() => {
  const wasm = startWasm(code, pages);
  if (wasm === null) return null;
  return { memory: wasm.memory, pass: wasm.function('pass'), findOdd: wasm.function('findOdd') };
});

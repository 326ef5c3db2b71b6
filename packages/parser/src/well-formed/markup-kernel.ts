import { once, startWasm } from '../bytes/wasm';
import { code } from './markup-kernel-code';

/** What kernel.wat does, in WebAssembly. */
export interface Kernel {
  /** All that it reads and writes; {@link layout} tells what is where. */
  memory: WebAssembly.Memory;
  /** Passes from the `<` at an address; returns the address behind the last tag that it passed. */
  pass(at: number, limit: number, end: number): number;
  /** The next byte that may begin a character that XML does not allow; `end` or behind for none. */
  findOdd(at: number, end: number): number;
}

/** Addresses in the kernel's memory, as in kernel.wat. */
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

/** So many bytes are passed at once, and so many beyond, so that tags at the edge end within. */
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

/** The kernel of this thread; `null` where the platform has none, or forbids it. */
export const openKernel: () => Kernel | null = once(() => {
  const wasm = startWasm(code, pages);
  if (wasm === null) return null;
  return { memory: wasm.memory, pass: wasm.function('pass'), findOdd: wasm.function('findOdd') };
});

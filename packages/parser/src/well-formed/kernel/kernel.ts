import { startWasm } from '../../bytes/wasm';
import { code } from './kernel-code';

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

let opened: Kernel | null | undefined;

/** The kernel of this thread; `null` where the platform has none, or forbids it. */
export function openKernel(): Kernel | null {
  // Where there is none, it is not looked for again.
  if (opened === undefined) opened = startKernel();
  return opened;
}

function startKernel(): Kernel | null {
  const started = startWasm(code, pages);
  if (started === null) return null;
  const { pass, findOdd } = started.exports;
  return isPass(pass) && isFind(findOdd) ? { memory: started.memory, pass, findOdd } : null;
}

function isPass(value: unknown): value is Kernel['pass'] {
  return typeof value === 'function';
}

function isFind(value: unknown): value is Kernel['findOdd'] {
  return typeof value === 'function';
}

import { once, startWasm } from '../../bytes/wasm';
import { code } from './tag-kernel-code';

/**
 * The search of tag-kernel.wat, in WebAssembly: it compares sixteen bytes at once, which JavaScript
 * cannot do.
 */
export interface Kernel {
  /** Everything that it reads and writes, at the addresses of {@link layout}. */
  memory: WebAssembly.Memory;
  /** Searches the stretch, which ends at the address `end`. */
  find(end: number): void;
}

/** Addresses in the kernel's memory, as in tag-kernel.wat. */
export const layout = {
  table: 0,
  results: 3072,
  stretch: 4096,
  tags: 40_960,
  xmlns: 303_104,
} as const;

/** The bytes searched at once: they fit into the processor's nearest cache. */
export const stretchLength: number = 1 << 15;

/** The kernel also reads this many bytes after the stretch. */
export const beyond = 80;

const pages = 8;

/** Returns the kernel of this thread; `null` if the platform lacks or forbids WebAssembly. */
export const openKernel: () => Kernel | null = once(() => {
  const wasm = startWasm(code, pages);
  return wasm && { memory: wasm.memory, find: wasm.function('find') };
});

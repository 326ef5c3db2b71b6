import { once, startWasm } from '../../bytes/wasm';
import { code } from './tag-kernel-code';

/**
 * The search of kernel.wat, in WebAssembly: sixteen bytes are looked at together, which JavaScript
 * has no words for.
 */
export interface Kernel {
  /** All that it reads and writes; {@link layout} tells what is where. */
  memory: WebAssembly.Memory;
  /** Searches the stretch, which ends at the address `end`. */
  find(end: number): void;
}

/** Addresses in the kernel's memory, as in kernel.wat. */
export const layout = {
  table: 0,
  results: 3072,
  stretch: 4096,
  tags: 40_960,
  xmlns: 303_104,
} as const;

/** So many bytes are searched at once: they stay in the processor's nearest memory. */
export const stretchLength: number = 1 << 15;

/** So many bytes beyond the stretch are looked at, too. */
export const beyond = 80;

const pages = 8;

/** The kernel of this thread; `null` where the platform has none, or forbids it. */
export const openKernel: () => Kernel | null = once(() => {
  const wasm = startWasm(code, pages);
  return wasm && { memory: wasm.memory, find: wasm.function('find') };
});

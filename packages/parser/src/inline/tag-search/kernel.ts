import { code } from './kernel-code';

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

let opened: Kernel | null | undefined;

/** The kernel of this thread; `null` where the platform has none, or forbids it. */
export function openKernel(): Kernel | null {
  opened ??= startKernel();
  return opened;
}

function startKernel(): Kernel | null {
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const module = new WebAssembly.Module(codeBytes());
    const { find } = new WebAssembly.Instance(module, { tags: { memory } }).exports;
    return isFind(find) ? { memory, find } : null;
  } catch {
    // No WebAssembly, none with SIMD, or a Content-Security-Policy without 'wasm-unsafe-eval'.
    return null;
  }
}

function isFind(value: unknown): value is Kernel['find'] {
  return typeof value === 'function';
}

function codeBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
}

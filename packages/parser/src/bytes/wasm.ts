/** WebAssembly that runs. */
export interface Wasm {
  memory: WebAssembly.Memory;
  exports: WebAssembly.Exports;
}

/**
 * Starts code (base64) on memory of so many pages of 64 KB, which it imports as `kernel.memory`.
 * `null` where there is no WebAssembly, none with SIMD, or a Content-Security-Policy without
 * 'wasm-unsafe-eval'.
 */
export function startWasm(code: string, pages: number): Wasm | null {
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      kernel: { memory },
    });
    return { memory, exports: instance.exports };
  } catch {
    return null;
  }
}

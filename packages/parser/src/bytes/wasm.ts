/** A function of WebAssembly: addresses and lengths in, one of them out, or nothing. */
export type WasmFunction = (...numbers: number[]) => number;

/** WebAssembly that runs. */
export interface Wasm {
  memory: WebAssembly.Memory;
  /** An exported function. */
  function(name: string): WasmFunction;
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
    const module = new WebAssembly.Module(bytes);
    const { exports } = new WebAssembly.Instance(module, { kernel: { memory } });
    return { memory, function: (name) => functionIn(exports, name) };
  } catch {
    return null;
  }
}

function functionIn(exports: WebAssembly.Exports, name: string): WasmFunction {
  const value = exports[name];
  if (!isFunction(value)) throw new TypeError(`expected a function ${name}`);
  return value;
}

function isFunction(value: unknown): value is WasmFunction {
  return typeof value === 'function';
}

/** What `start` gives, which is called when it is first asked for, and then never again. */
export function once<Result>(start: () => Result): () => Result {
  let started: { result: Result } | undefined;
  return () => {
    started ??= { result: start() };
    return started.result;
  };
}

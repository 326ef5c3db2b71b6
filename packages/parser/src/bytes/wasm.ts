/** A WebAssembly function: takes addresses and lengths, returns one of them or nothing. */
export type WasmFunction = (...numbers: number[]) => number;

/** A running WebAssembly module. */
export interface Wasm {
  memory: WebAssembly.Memory;
  /** Returns an exported function. */
  function(name: string): WasmFunction;
}

/**
 * Starts code (base64) with memory of `pages` times 64 KB, which it imports as `kernel.memory`.
 * Returns `null` without WebAssembly, without SIMD, or under a Content-Security-Policy without
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

/** Returns a function that calls `start` once, when first needed, and then returns its result. */
export function once<Result>(start: () => Result): () => Result {
  let started: { result: Result } | undefined;
  return () => {
    started ??= { result: start() };
    return started.result;
  };
}
